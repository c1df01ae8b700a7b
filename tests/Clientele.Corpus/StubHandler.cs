using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Clientele.Corpus;

/// <summary>A service in the process.</summary>
internal sealed class StubHandler : HttpMessageHandler
{
    /// <summary>What the next call is answered with.</summary>
    public StubAnswer Answer { get; set; } = new(204, null, "", null);

    /// <inheritdoc />
    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        // What is sent is written out, as a connection would.
        await (request.Content?.CopyToAsync(System.IO.Stream.Null, cancellationToken) ?? Task.CompletedTask);
        return Answer.ToResponse();
    }
}
