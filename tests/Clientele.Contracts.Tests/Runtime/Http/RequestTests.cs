using System;
using System.Linq;
using System.Net.Http;
using System.Text.Json;
using System.Threading.Tasks;
using Clientele.Runtime.Http;
using Shouldly;
using Xunit;

namespace Clientele.Contracts.Tests.Http;

public sealed class RequestTests
{
    private static readonly byte[] Empty = Calls.Utf8("{}");

    [Theory]
    [InlineData("a/b", "https://service.example/base/things/a%2Fb")]
    [InlineData("..%2F", "https://service.example/base/things/..%252F")]
    [InlineData("...", "https://service.example/base/things/...")]
    [InlineData("x?y#z", "https://service.example/base/things/x%3Fy%23z")]
    public async Task A_path_parameter_stays_in_its_segment(string id, string expected)
    {
        var handler = StubHandler.Create(Empty, "application/json");

        await Calls.Pipeline(handler).GetAsync(id);

        handler.Requests.Single().RequestUri!.AbsoluteUri.ShouldBe(expected);
    }

    /// <summary>Handlers log requests.</summary>
    [Fact]
    public async Task The_text_of_a_request_is_its_method_and_its_address_without_secrets()
    {
        var handler = StubHandler.Create(Empty, "application/json");
        var address = new Uri("https://user:s3cret@service.example:8443/base/");

        await Calls.Pipeline(handler, new ClientOptions { BaseAddress = address }).GetAsync("a/b?c");

        var request = handler.Requests.Single();
        request.ToString().ShouldBe("GET https://service.example:8443/base/things/a%2Fb%3Fc");
        request.RequestUri = new Uri("/elsewhere", UriKind.Relative);
        request.ToString().ShouldBe("GET");
    }

    /// <summary>The answer could not be read if it were anything else.</summary>
    [Theory]
    [InlineData("application/json", "application/xml", "application/json")]
    [InlineData("application/json", "text/csv", "application/json")]
    [InlineData("application/json", "application/vnd.thing+json", "application/vnd.thing+json")]
    [InlineData("text/plain, application/json; q=0.5", "application/xml", "text/plain, application/json; q=0.5")]
    [InlineData("text/plain, application/json; q=0.5", "application/vnd.thing+json", "application/vnd.thing+json")]
    public async Task A_call_asks_for_what_its_operation_reads(string declared, string asked, string accepted)
    {
        var handler = StubHandler.Create(Empty, "application/json");
        var operation = new ApiOperation<JsonElement>(HttpMethod.Get, "/things/{id}", "GetThing")
        {
            Accept = [declared],
            Successes = Calls.Get.Successes,
        };
        var pipeline = Calls.Pipeline(handler);
        var builder = pipeline.NewRequest(operation, new WireFormat(asked));
        builder.Path("/things");

        await pipeline.SendAsync(builder.Build(), operation, TestContext.Current.CancellationToken);

        handler.Requests.Single().Headers.Accept.ToString().ShouldBe(accepted);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData(null)]
    public async Task A_path_parameter_that_would_name_another_resource_is_refused(string? id) =>
        await Should.ThrowAsync<ArgumentException>(() =>
            Calls.Pipeline(StubHandler.Create(Empty, "application/json")).GetAsync(id!)
        );

    [Theory]
    [InlineData("a\r\nX: y")]
    [InlineData("a\nb")]
    [InlineData("a\0b")]
    public void A_header_can_t_be_broken_out_of(string value) =>
        Should
            .Throw<ArgumentException>(() =>
            {
                var builder = Calls.Pipeline(StubHandler.Create(Empty, null)).NewRequest(Calls.Get, null);
                builder.Header("ms-cv", value);
            })
            .Message.ShouldNotContain("X: y");

    [Fact]
    public async Task The_base_address_of_the_options_wins()
    {
        var handler = StubHandler.Create(Empty, "application/json");
        using var client = new HttpClient(handler) { BaseAddress = new Uri("https://client.example/") };

        await new ClientPipeline(
            client,
            new ClientOptions { BaseAddress = new Uri("http://options.example/v2/") },
            Calls.Description
        ).GetAsync();
        await new ClientPipeline(client, new ClientOptions(), Calls.Description).GetAsync();

        handler
            .Requests.Select(static request => request.RequestUri!.AbsoluteUri)
            .ShouldBe(["http://options.example/v2/things/1", "https://client.example/things/1"]);
    }

    [Fact]
    public void Calls_without_parameters_share_their_address_per_service()
    {
        var list = new ApiOperation<NoContent>(HttpMethod.Get, "/things", "ListThings");
        using var client = new HttpClient();
        var first = new ClientPipeline(
            client,
            new ClientOptions { BaseAddress = new Uri("https://first.example/v1") },
            Calls.Description
        );
        var second = new ClientPipeline(
            client,
            new ClientOptions { BaseAddress = new Uri("https://second.example/") },
            Calls.Description
        );

        var addresses = new[]
        {
            Address(first, 0),
            Address(first, 0),
            Address(second, 0),
            Address(first, 3),
            Address(first, 0),
        };

        addresses
            .Select(static address => address.AbsoluteUri)
            .ShouldBe([
                "https://first.example/v1/things",
                "https://first.example/v1/things",
                "https://second.example/things",
                "https://first.example/v1/things?page=3",
                "https://first.example/v1/things",
            ]);
        addresses[1].ShouldBeSameAs(addresses[0]);

        Uri Address(ClientPipeline pipeline, int page)
        {
            var builder = pipeline.NewRequest(list, null);
            builder.Path("/things");
            if (page > 0)
            {
                builder.Query("page", page);
            }

            using var request = builder.Build();
            return request.RequestUri!;
        }
    }

    [Fact]
    public void A_relative_server_needs_a_base_address()
    {
        using var client = new HttpClient();
        var pipeline = new ClientPipeline(client, new ClientOptions(), new ClientDescription("x", "1", "/api"));

        Should
            .Throw<InvalidOperationException>(() => pipeline.NewRequest(Calls.Get, null))
            .Message.ShouldContain("BaseAddress");
    }

    [Fact]
    public async Task The_accept_header_is_the_call_s_format_else_the_options_else_the_first()
    {
        var handler = StubHandler.Create(Empty, "application/json");

        await Calls.Pipeline(handler).GetAsync();
        await Calls.Pipeline(handler, new ClientOptions { WireFormat = WireFormat.Xml }).GetAsync();
        await Calls
            .Pipeline(handler, new ClientOptions { WireFormat = WireFormat.Xml })
            .GetAsync(format: WireFormat.TextJson);
        await Calls.Pipeline(handler, new ClientOptions { WireFormat = new WireFormat("text/csv") }).GetAsync();

        handler
            .Requests.Select(static request => request.Headers.Accept.ToString())
            .ShouldBe(["application/json", "application/xml", "text/json", "application/json"]);
    }

    [Fact]
    public async Task A_refused_token_is_refreshed_once()
    {
        var handler = new StubHandler(static request =>
            StubHandler.Response(
                Empty,
                "application/json",
                request.Headers.Authorization?.Parameter == "new" ? 200 : 401
            )
        );
        var provider = TokenProvider.Create(
            static (request, _) =>
                new ValueTask<AccessToken>(new AccessToken(request.RejectedToken == "old" ? "new" : "old"))
        );

        await Calls.Pipeline(handler, new ClientOptions { TokenProvider = provider }).GetAsync();

        handler
            .Requests.Select(static request => request.Headers.Authorization!.ToString())
            .ShouldBe(["Bearer old", "Bearer new"]);
        handler.Requests[1].Headers.Accept.ToString().ShouldBe("application/json");
    }

    [Fact]
    public async Task A_call_without_credentials_is_anonymous()
    {
        var handler = StubHandler.Create(Empty, "application/json");

        await Calls.Pipeline(handler).GetAsync();

        handler.Requests.Single().Headers.Authorization.ShouldBeNull();
    }

    [Fact]
    public void Options_never_show_their_secrets() =>
        new ClientOptions { BearerToken = "t0psecret", Password = "t0psecret" }
            .ToString()
            .ShouldBe("ClientOptions { Reading = Tolerant }");
}
