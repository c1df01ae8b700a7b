using System;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Clientele.Runtime.Http;
using Shouldly;
using Xunit;

namespace Clientele.Contracts.Tests.Http;

public sealed class ResponseTests
{
    private const string Body = """{"name":"Zoë"}""";

    [Theory]
    [InlineData("utf-8", true, "application/json")]
    [InlineData("utf-8", false, "application/json; charset=\"UTF8\"")]
    [InlineData("utf-16", true, "application/json; charset=utf-16")]
    [InlineData("utf-16", false, "application/json; charset=utf-16")]
    [InlineData("utf-16BE", true, "application/json")]
    [InlineData("utf-16BE", false, "text/json")]
    [InlineData("utf-32", true, "application/json")]
    [InlineData("iso-8859-1", false, "application/vnd.x+json; charset=iso-8859-1")]
    [InlineData("utf-8", false, "application/json; charset=utf-16")]
    [InlineData("utf-8", false, "application/json; charset=no-such")]
    [InlineData("utf-8", false, null)]
    [InlineData("utf-8", false, "text/plain")]
    public async Task A_body_is_decoded_by_mark_then_charset(string encoding, bool mark, string? contentType)
    {
        var text = Encoding.GetEncoding(encoding);
        var bytes = (mark ? text.GetPreamble() : []).Concat(text.GetBytes(Body)).ToArray();

        var value = await Calls.Pipeline(StubHandler.Create(bytes, contentType)).GetAsync();

        value.GetProperty("name").GetString().ShouldBe("Zoë");
    }

    [Fact]
    public async Task A_declared_error_is_thrown_with_what_came()
    {
        var handler = StubHandler.Create(
            [0xEF, 0xBB, 0xBF, .. Calls.Utf8("""{"code":"s3cret"}""")],
            "application/json",
            429,
            ("Retry-After", "17"),
            ("MS-RequestId", "r")
        );

        var error = await Should.ThrowAsync<ApiException<JsonElement>>(() => Calls.Pipeline(handler).GetAsync());

        error.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        error.Error.GetProperty("code").GetString().ShouldBe("s3cret");
        error.BodyText.ShouldBe("""{"code":"s3cret"}""");
        error.RetryAfter.ShouldBe(TimeSpan.FromSeconds(17));
        error.Headers.GetString("ms-requestid").ShouldBe("r");
        error.MediaType.ShouldBe("application/json");
        error.ToString().ShouldNotContain("s3cret");
    }

    [Theory]
    [InlineData("<html>no</html>", "text/html")]
    [InlineData("", null)]
    [InlineData("", "application/json")]
    [InlineData("{broken", "application/json")]
    public async Task Any_other_error_keeps_its_text(string body, string? contentType)
    {
        var error = await Should.ThrowAsync<ApiException>(() =>
            Calls.Pipeline(StubHandler.Create(Calls.Utf8(body), contentType, 500)).GetAsync()
        );

        error.ShouldBeOfType<ApiException>();
        error.BodyText.ShouldBe(body);
    }

    [Theory]
    [InlineData("", "application/json", "empty")]
    [InlineData("{broken", "application/json", "declared shape")]
    [InlineData("<html/>", "text/html", "text/html")]
    public async Task A_success_that_can_t_be_read_is_an_exception(string body, string contentType, string reason)
    {
        var error = await Should.ThrowAsync<ApiException>(() =>
            Calls.Pipeline(StubHandler.Create(Calls.Utf8(body), contentType)).GetAsync()
        );

        error.StatusCode.ShouldBe(HttpStatusCode.OK);
        error.BodyText.ShouldBe(body);
        error.Message.ShouldContain(reason);
    }

    [Fact]
    public async Task A_success_that_is_not_declared_is_read_all_the_same()
    {
        var value = await Calls.Pipeline(StubHandler.Create(Calls.Utf8(Body), "application/json", 203)).GetAsync();

        value.GetProperty("name").GetString().ShouldBe("Zoë");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_over_the_limit_is_refused(bool announced)
    {
        var handler = new StubHandler(_ =>
        {
            var response = StubHandler.Response(Calls.Utf8(new string(' ', 5000)), "application/json");
            if (!announced)
            {
                response.Content = new StreamContent(new Endless());
            }

            return response;
        });

        var error = await Should.ThrowAsync<ApiException>(() =>
            Calls.Pipeline(handler, new ClientOptions { MaxResponseBytes = 4096 }).GetAsync()
        );

        error.Message.ShouldContain("MaxResponseBytes");
    }

    [Fact]
    public async Task The_whole_response_has_status_headers_and_raw_body()
    {
        var pipeline = Calls.Pipeline(StubHandler.Create(Calls.Utf8(Body), "application/json", 200, ("X-Count", "3")));
        var builder = pipeline.NewRequest(Calls.Get, null);
        builder.Path("/x");

        var response = await pipeline.SendWithResponseAsync(
            builder.Build(),
            Calls.Get,
            static headers => headers.GetValue<int>("x-count"),
            TestContext.Current.CancellationToken
        );

        response.TypedHeaders.ShouldBe(3);
        Encoding.UTF8.GetString(response.RawBody.Span).ShouldBe(Body);
        response.MediaType.ShouldBe("application/json");
    }

    [Fact]
    public async Task A_stream_is_the_caller_s_and_is_not_limited()
    {
        var operation = new ApiOperation<Stream>(HttpMethod.Get, "/x", "X")
        {
            Successes = [new SuccessResponse<Stream>(200, 200, null)],
        };
        var pipeline = Calls.Pipeline(
            StubHandler.Create(Calls.Utf8(Body), "image/png"),
            new ClientOptions { MaxResponseBytes = 1 }
        );
        var builder = pipeline.NewRequest(operation, null);
        builder.Path("/x");

        using var stream = await pipeline.SendAsync(builder.Build(), operation, TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream);

        (await reader.ReadToEndAsync(TestContext.Current.CancellationToken)).ShouldBe(Body);
    }

    [Fact]
    public async Task A_body_that_does_not_come_times_out_as_the_HttpClient_does()
    {
        using var client = new HttpClient(
            new StubHandler(static _ => new HttpResponseMessage { Content = new StreamContent(new Stalled()) })
        )
        {
            Timeout = TimeSpan.FromMilliseconds(50),
        };

        var error = await Assert.ThrowsAsync<TaskCanceledException>(() =>
            new ClientPipeline(client, new ClientOptions(), Calls.Description).GetAsync()
        );

        error.InnerException.ShouldBeOfType<TimeoutException>();
    }

    private class Endless : MemoryStream
    {
        public override bool CanSeek => false;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            buffer.Span.Fill((byte)' ');
            return new ValueTask<int>(buffer.Length);
        }
    }

    private sealed class Stalled : Endless
    {
        public override async ValueTask<int> ReadAsync(
            Memory<byte> buffer,
            CancellationToken cancellationToken = default
        )
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return 0;
        }
    }
}
