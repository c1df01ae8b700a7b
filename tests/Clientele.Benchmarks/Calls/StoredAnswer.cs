using System;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;

namespace Clientele.Benchmarks.Calls;

/// <summary>Takes a request's body, and answers with the same product.</summary>
internal sealed class StoredAnswer(byte[] body) : HttpMessageHandler
{
    private static readonly MediaTypeHeaderValue MediaType = new("application/json") { CharSet = "utf-8" };

    /// <summary>What the last request was, for a check.</summary>
    public string Last { get; private set; } = "";

    /// <summary>Whether requests are noted.</summary>
    public bool Notes { get; set; }

    protected override Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    ) =>
        Notes || request.Content is not null ? TakeAsync(request, cancellationToken) : Task.FromResult(Answer(request));

    private async Task<HttpResponseMessage> TakeAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var sent = Notes ? new MemoryStream() : Stream.Null;
        if (request.Content is { } content)
        {
            await content.CopyToAsync(sent, cancellationToken).ConfigureAwait(false);
        }

        if (sent is MemoryStream memory)
        {
            var id = request.Headers.TryGetValues("X-Request-Id", out var values) ? string.Join(",", values) : "";
            Last =
                $"{request.Method} {request.RequestUri!.PathAndQuery} {request.Headers.Accept} {id} {Members(memory.ToArray())}";
        }

        return Answer(request);
    }

    /// <summary>The members of a JSON object, whatever order they came in.</summary>
    private static string Members(byte[] json) =>
        json.Length == 0
            ? ""
            : string.Join(
                ", ",
                JsonNode
                    .Parse(json)!
                    .AsObject()
                    .OrderBy(static member => member.Key, StringComparer.Ordinal)
                    .Select(static member => $"{member.Key}: {member.Value?.ToJsonString()}")
            );

    private HttpResponseMessage Answer(HttpRequestMessage request)
    {
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = MediaType;
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = content, RequestMessage = request };
    }
}
