using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading;
using System.Threading.Tasks;

namespace Clientele.Benchmarks.Workloads;

/// <summary>Answers each request with the same body.</summary>
internal sealed class StoredResponse(byte[] body) : HttpMessageHandler
{
    private static readonly MediaTypeHeaderValue MediaType = new("application/json") { CharSet = "utf-8" };

    protected override Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = MediaType;
        return Task.FromResult(
            new HttpResponseMessage(HttpStatusCode.OK) { Content = content, RequestMessage = request }
        );
    }
}
