using System;
using System.Threading;
using System.Threading.Tasks;
using Clientele;
using PartnerCenter.Tests.Models;
using PartnerCenter.Tests.Servers;
using Shouldly;
using Xunit;

namespace PartnerCenter.Tests;

public class RequestTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Sends_a_GET_with_the_bearer_token_and_asks_for_JSON()
    {
        await using var server = await TestServer.StartAsync(Answer.Json("{}"));

        await server.GetAsync();

        server.Request.Method.ShouldBe("GET");
        server.Request.Target.ShouldBe("/v1/customers/" + SampleCustomer.Id);
        server.Request.Header("Authorization").ShouldBe("Bearer " + TestServer.Token);
        server.Request.Header("Accept")!.ShouldStartWith("application/json");
        server.Request.Header("ms-correlationid").ShouldBeNull();
        server.Request.Header("ms-cv").ShouldBeNull();
        server.Request.Header("ms-requestid").ShouldBeNull();
    }

    [Fact]
    public async Task Sends_the_version_and_the_three_headers_that_a_call_gives()
    {
        await using var server = await TestServer.StartAsync(Answer.Json("{}"));

        await server
            .Client()
            .Customers.GetCustomerByCustomerIdAsync(
                "1",
                version: "2",
                new CallOptions
                {
                    Headers =
                    {
                        ["ms-correlationid"] = "c",
                        ["ms-cv"] = "v.1",
                        ["ms-requestid"] = "r",
                    },
                },
                Token
            );

        server.Request.Target.ShouldBe("/v2/customers/1");
        server.Request.Header("ms-correlationid").ShouldBe("c");
        server.Request.Header("ms-cv").ShouldBe("v.1");
        server.Request.Header("ms-requestid").ShouldBe("r");
    }

    [Theory]
    [InlineData("a/b", "a%2Fb")]
    [InlineData("a?b=c#d", "a%3Fb%3Dc%23d")]
    [InlineData("a b+c%2F", "a%20b%2Bc%252F")]
    [InlineData("../admin", "..%2Fadmin")]
    [InlineData("é🫖", "%C3%A9%F0%9F%AB%96")]
    [InlineData("a\r\nX-Evil: 1", "a%0D%0AX-Evil%3A%201")]
    public async Task Keeps_the_customer_identifier_in_its_path_segment(string id, string expected)
    {
        await using var server = await TestServer.StartAsync(Answer.Json("{}"));

        await server.Client().Customers.GetCustomerByCustomerIdAsync(id, cancellationToken: Token);

        server.Request.Target.ShouldBe("/v1/customers/" + expected);
        server.Request.Header("X-Evil").ShouldBeNull();
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("")]
    [InlineData(null)]
    public async Task Refuses_an_identifier_that_would_name_another_resource(string? id)
    {
        await using var server = await TestServer.StartAsync(Answer.Json("{}"));

        await Should.ThrowAsync<ArgumentException>(async () =>
            await server.Client().Customers.GetCustomerByCustomerIdAsync(id!, cancellationToken: Token)
        );

        server.Requests.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("X Evil")]
    [InlineData("X-Evil: 1")]
    [InlineData("X-Evil\n")]
    public async Task Refuses_a_name_that_no_header_can_have(string name)
    {
        await using var server = await TestServer.StartAsync(Answer.Json("{}"));

        var refusal = await Should.ThrowAsync<ArgumentException>(async () =>
            await server
                .Client()
                .Customers.GetCustomerByCustomerIdAsync(
                    "1",
                    options: new() { Headers = { [name] = "1" } },
                    cancellationToken: Token
                )
        );

        refusal.Message.ShouldContain($"'{name}'");
        server.Requests.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a\r\nX-Evil: 1")]
    [InlineData("a\nX-Evil: 1")]
    [InlineData("a\0")]
    public async Task Refuses_line_breaks_in_headers(string value)
    {
        await using var server = await TestServer.StartAsync(Answer.Json("{}"));

        await Should.ThrowAsync<ArgumentException>(async () =>
            await server
                .Client()
                .Customers.GetCustomerByCustomerIdAsync(
                    "1",
                    options: new() { Headers = { ["ms-requestid"] = value } },
                    cancellationToken: Token
                )
        );

        server.Requests.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("text/json")]
    [InlineData("application/xml")]
    [InlineData("text/xml")]
    public async Task Asks_for_the_media_type_of_the_call(string mediaType)
    {
        await using var server = await TestServer.StartAsync(Answer.Json("{}"));

        await server.GetAsync(new WireFormat(mediaType));

        server.Request.Header("Accept")!.ShouldStartWith(mediaType);
    }

    [Fact]
    public async Task Asks_for_the_media_type_of_the_client_unless_the_call_says_otherwise()
    {
        await using var server = await TestServer.StartAsync(Answer.Json("{}"));
        var client = server.Client(options => options.WireFormat = WireFormat.Xml);

        await client.Customers.GetCustomerByCustomerIdAsync("1", cancellationToken: Token);
        await client.Customers.GetCustomerByCustomerIdAsync(
            "1",
            options: WireFormat.TextJson,
            cancellationToken: Token
        );

        server.Requests[0].Header("Accept")!.ShouldStartWith("application/xml");
        server.Requests[1].Header("Accept")!.ShouldStartWith("text/json");
    }

    [Fact]
    public async Task Decodes_by_what_the_service_sends_not_by_what_was_asked()
    {
        await using var json = await TestServer.StartAsync(Answer.Json("""{"id":"json"}"""));
        await using var xml = await TestServer.StartAsync(Answer.Xml("<Customer><Id>xml</Id></Customer>"));

        (await json.GetAsync(WireFormat.Xml)).Id.ShouldBe("json");
        (await xml.GetAsync(WireFormat.Json)).Id.ShouldBe("xml");
    }

    [Fact]
    public async Task Keeps_the_path_of_the_base_address()
    {
        await using var server = await TestServer.StartAsync(Answer.Json("{}"));
        var client = server.Client(options => options.BaseAddress = new Uri(server.Address, "/gateway/pc/"));

        await client.Customers.GetCustomerByCustomerIdAsync("1", cancellationToken: Token);

        server.Request.Target.ShouldBe("/gateway/pc/v1/customers/1");
    }

    [Fact]
    public async Task Can_be_cancelled()
    {
        await using var server = await TestServer.StartAsync(Answer.Nothing());
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Token);
        stop.CancelAfter(TimeSpan.FromMilliseconds(100));

        await Should.ThrowAsync<OperationCanceledException>(() =>
            server.Client().Customers.GetCustomerByCustomerIdAsync("1", cancellationToken: stop.Token)
        );
    }

    [Fact]
    public async Task Can_be_cancelled_while_the_body_comes()
    {
        await using var server = await TestServer.StartAsync(async context =>
        {
            context.Response.ContentType = "application/json";
            await context.Response.Body.WriteAsync("{\"id\":"u8.ToArray());
            await context.Response.Body.FlushAsync();
            await Task.Delay(TimeSpan.FromMinutes(5), context.RequestAborted);
        });
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Token);
        stop.CancelAfter(TimeSpan.FromMilliseconds(200));

        await Should.ThrowAsync<OperationCanceledException>(() =>
            server.Client().Customers.GetCustomerByCustomerIdAsync("1", cancellationToken: stop.Token)
        );
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Reads_no_more_than_the_limit(bool announced)
    {
        await using var server = await TestServer.StartAsync(async context =>
        {
            var body = new byte[64 * 1024];
            Array.Fill(body, (byte)' ');
            context.Response.ContentType = "application/json";
            context.Response.ContentLength = announced ? body.Length : null;
            await context.Response.Body.WriteAsync(body);
        });
        var client = server.Client(options => options.MaxResponseBytes = 1024);

        var failure = await Should.ThrowAsync<ApiException>(() =>
            client.Customers.GetCustomerByCustomerIdAsync("1", cancellationToken: Token)
        );

        failure.BodyText.ShouldBeEmpty();
    }

    [Fact]
    public async Task Works_with_many_calls_at_once()
    {
        await using var server = await TestServer.StartAsync(context =>
            Answer.Json($$"""{"id":"{{context.Request.Path.Value![14..]}}"}""")(context)
        );
        var customers = server.Client().Customers;

        await Parallel.ForAsync(0, 200, Token, async (number, token) =>
        {
            var customer = await customers.GetCustomerByCustomerIdAsync($"{number}", cancellationToken: token);
            customer.Id.ShouldBe($"{number}");
        });
    }
}
