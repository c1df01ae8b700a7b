using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Clientele.Runtime.Http;
using Shouldly;
using Xunit;

namespace Clientele.Contracts.Tests.Http;

/// <summary>Whatever goes wrong while a body is read is one kind of exception, which says of which call.</summary>
public sealed class ResponseFailureTests
{
    private static readonly byte[] Bytes = Calls.Utf8("""{"name":"Rex"}""");

    public static TheoryData<string, ResponseFailure, Type?> Failures =>
        new()
        {
            { "reset", ResponseFailure.Interrupted, typeof(IOException) },
            { "ended", ResponseFailure.Interrupted, typeof(HttpIOException) },
            { "unopened", ResponseFailure.Interrupted, typeof(HttpRequestException) },
            { "gzip", ResponseFailure.ContentCoding, typeof(InvalidDataException) },
            { "brotli", ResponseFailure.ContentCoding, typeof(InvalidOperationException) },
            { "utf-7", ResponseFailure.Charset, null },
            { "unknown charset", ResponseFailure.Charset, null },
            { "long", ResponseFailure.TooLong, null },
            { "announced", ResponseFailure.TooLong, null },
            { "empty", ResponseFailure.Empty, null },
            { "html", ResponseFailure.MediaType, null },
            { "broken", ResponseFailure.Malformed, typeof(JsonException) },
        };

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task A_success_that_can_t_be_read_says_of_which_call_and_why(
        string kind,
        ResponseFailure failure,
        Type? cause
    )
    {
        var error = await Should.ThrowAsync<ResponseReadException>(() => Pipeline(kind, 200).GetAsync("s3cret"));

        error.Failure.ShouldBe(failure);
        error.StatusCode.ShouldBe(HttpStatusCode.OK);
        (error.OperationName, error.Method, error.PathTemplate).ShouldBe(("GetThing", HttpMethod.Get, "/things/{id}"));
        error.RequestIds.ShouldBe([new("X-Request-ID", "r-1"), new("MS-CorrelationId", "c-2")]);
        error.Message.ShouldStartWith("GetThing (GET /things/{id}) was answered with 200 (OK), but ");
        error.Message.ShouldEndWith(". X-Request-ID: r-1. MS-CorrelationId: c-2.");
        error.Message.ShouldNotContain("s3cret");
        error.ItemsRead.ShouldBeNull();
        if (cause is not null)
        {
            error.InnerException.ShouldBeAssignableTo(cause);
        }
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task An_error_keeps_its_status_whatever_its_body_is(string kind, ResponseFailure failure, Type? cause)
    {
        var error = await Should.ThrowAsync<ApiException>(() => Pipeline(kind, 401).GetAsync());

        error.ShouldBeOfType<ApiException>();
        error.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        error.Headers.GetString("X-Request-Id").ShouldBe("r-1");
        error.Message.ShouldStartWith("GetThing (GET /things/{id}) was answered with 401 (Unauthorized)");
        error.IsBodyCut.ShouldBe(
            failure is ResponseFailure.Interrupted or ResponseFailure.ContentCoding or ResponseFailure.TooLong
        );
        error.InnerException?.GetType().IsAssignableTo(cause ?? typeof(Exception)).ShouldBeTrue();
    }

    /// <summary>It was said not to be of the declared shape.</summary>
    [Fact]
    public async Task A_body_that_no_handler_decompressed_is_told_as_such()
    {
        var handler = new StubHandler(_ =>
        {
            using var compressed = new MemoryStream();
            using (var gzip = new GZipStream(compressed, CompressionMode.Compress))
            {
                gzip.Write(Bytes);
            }

            var response = StubHandler.Response(compressed.ToArray(), "application/json");
            response.Content.Headers.ContentEncoding.Add("gzip");
            return response;
        });

        var error = await Should.ThrowAsync<ResponseReadException>(() => Calls.Pipeline(handler).GetAsync());

        error.Failure.ShouldBe(ResponseFailure.ContentCoding);
        error.Message.ShouldContain("its body is compressed, and the handler of the HttpClient left it so");
    }

    [Theory]
    [InlineData("identity")]
    [InlineData("utf-8")]
    public async Task A_coding_that_compresses_nothing_is_not_the_cause(string coding)
    {
        var handler = new StubHandler(_ =>
        {
            var response = StubHandler.Response(Calls.Utf8("{"), "application/json");
            response.Content.Headers.ContentEncoding.Add(coding);
            return response;
        });

        (await Should.ThrowAsync<ResponseReadException>(() => Calls.Pipeline(handler).GetAsync())).Failure.ShouldBe(
            ResponseFailure.Malformed
        );
    }

    [Fact]
    public async Task An_error_that_is_not_of_its_declared_shape_has_the_cause() =>
        (
            await Should.ThrowAsync<ApiException>(() => Pipeline("broken", 401).GetAsync())
        ).InnerException.ShouldBeAssignableTo<JsonException>();

    [Fact]
    public async Task What_came_of_an_error_before_it_broke_off_is_kept()
    {
        var error = await Should.ThrowAsync<ApiException>(() => Pipeline("reset", 500).GetAsync());

        error.BodyText.ShouldBe("""{"name":"Rex"}""");
        error.IsBodyCut.ShouldBeTrue();
        error.InnerException.ShouldBeOfType<IOException>();
    }

    [Theory]
    [InlineData(null, 1024 * 1024)]
    [InlineData(4096, 4096)]
    [InlineData(0, 0)]
    public async Task The_body_of_an_error_is_cut_at_its_own_limit(int? limit, int kept)
    {
        var handler = StubHandler.Create(
            Enumerable.Repeat((byte)0xE9, 3 * 1024 * 1024).ToArray(),
            "text/plain; charset=iso-8859-1",
            500
        );
        var options = new ClientOptions();
        options.MaxErrorBytes = limit ?? options.MaxErrorBytes;

        var error = await Should.ThrowAsync<ApiException>(() => Calls.Pipeline(handler, options).GetAsync());

        error.RawBody.Length.ShouldBe(kept);
        error.BodyText.ShouldBe(new string('é', kept));
        error.IsBodyCut.ShouldBeTrue();
        error.Message.ShouldContain("MaxErrorBytes");
    }

    [Theory]
    [InlineData("HEAD", 200)]
    [InlineData("HEAD", 404)]
    [InlineData("GET", 304)]
    [InlineData("GET", 204)]
    [InlineData("GET", 205)]
    public async Task An_answer_without_body_may_announce_any_length(string method, int status)
    {
        var operation = new ApiOperation<NoContent>(new HttpMethod(method), "/x", "X")
        {
            Successes = [new SuccessResponse<NoContent>(200, 299, null)],
        };
        var pipeline = Calls.Pipeline(
            new StubHandler(_ =>
            {
                var response = StubHandler.Response([], "application/json", status);
                response.Content.Headers.ContentLength = 5_000_000_000;
                return response;
            })
        );
        var builder = pipeline.NewRequest(operation, null);
        builder.Path("/x");

        var call = pipeline.SendWithResponseAsync(builder.Build(), operation, TestContext.Current.CancellationToken);

        if (status < 300)
        {
            (await call).Headers.GetString("Content-Length").ShouldBe("5000000000");
            return;
        }

        var error = await Should.ThrowAsync<ApiException>(() => call);
        ((int)error.StatusCode, error.RawBody.Length, error.IsBodyCut).ShouldBe((status, 0, false));
    }

    [Theory]
    [InlineData("X-Ms-Request-Id", "a", true)]
    [InlineData("x-amzn-RequestId", "a", true)]
    [InlineData("CF-Ray", "a", true)]
    [InlineData("request_id", "a", true)]
    [InlineData("X-Request-ID", "two words", false)]
    [InlineData("X-Request-ID", "\u001b[31m", false)]
    [InlineData("X-Requested", "a", false)]
    [InlineData("Set-Cookie", "a", false)]
    public void Request_ids_are_fields_that_are_called_such_and_hold_a_word(string name, string value, bool isId)
    {
        using var response = new HttpResponseMessage();
        response.Headers.TryAddWithoutValidation(name, value);

        new ApiException("", HttpStatusCode.OK) { Headers = new ApiHeaders(response) }
            .RequestIds.Select(static id => id.Key)
            .ShouldBe(isId ? [name] : new List<string>());
    }

    private static ClientPipeline Pipeline(string kind, int status) =>
        Calls.Pipeline(
            new StubHandler(_ =>
            {
                var response = StubHandler.Response(
                    [],
                    "application/json",
                    status,
                    ("X-Request-Id", "r-1"),
                    ("MS-CorrelationId", "c-2")
                );
                response.Content = Content(kind);
                if (response.Content.Headers.ContentType is null && kind != "unknown charset")
                {
                    response.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
                }

                return response;
            }),
            new ClientOptions { MaxResponseBytes = 4096, MaxErrorBytes = 4096 }
        );

    private static HttpContent Content(string kind) =>
        kind switch
        {
            "reset" => new StreamContent(new BrokenStream(Bytes, static () => new IOException("reset"))),
            "ended" => new StreamContent(
                new BrokenStream(Bytes, static () => new HttpIOException(HttpRequestError.ResponseEnded))
            ),
            "unopened" => new Unopened(),
            "gzip" => new StreamContent(new GZipStream(new MemoryStream(Bytes), CompressionMode.Decompress)),
            "brotli" => new StreamContent(
                new BrotliStream(new MemoryStream([0xFF, 0xFF, 0xFF, 0xFF, .. Bytes]), CompressionMode.Decompress)
            ),
            "utf-7" => Typed(Bytes, "application/json; charset=utf-7"),
            "unknown charset" => Typed([(byte)'"', 0xE9, (byte)'"'], "application/json; charset=no-such"),
            "long" => new StreamContent(new BrokenStream(new byte[8192], static () => new IOException())),
            "announced" => Typed(new byte[8192], "application/json"),
            "empty" => Typed([], "application/json"),
            "html" => Typed(Calls.Utf8("<html>"), "text/html"),
            _ => Typed(Calls.Utf8("{"), "application/json"),
        };

    private static ByteArrayContent Typed(byte[] bytes, string contentType)
    {
        var content = new ByteArrayContent(bytes);
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        return content;
    }

    private sealed class BrokenStream(byte[] bytes, Func<Exception> failure) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            Position < base.Length ? base.ReadAsync(buffer, cancellationToken) : throw failure();
    }

    private sealed class Unopened : HttpContent
    {
        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
            throw new HttpRequestException("gone");

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
