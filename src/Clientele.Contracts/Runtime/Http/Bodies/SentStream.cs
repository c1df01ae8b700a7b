using System.IO;
using System.Linq;
using System.Net.Http;

namespace Clientele.Runtime.Http;

/// <summary>Represents a stream that is sent as a body or as a part of one.</summary>
internal sealed class SentStream(Stream stream) : StreamContent(stream)
{
    private readonly bool _canSeek = stream.CanSeek;

    /// <summary>
    /// Determines whether content can be sent again, which is unknown for content that the caller created.
    /// </summary>
    public static bool CanSendAgain(HttpContent? content) =>
        content switch
        {
            null or ByteArrayContent or ReadOnlyMemoryContent => true,
            SentStream sent => sent._canSeek,
            MultipartContent parts => parts.All(CanSendAgain),
            _ => false,
        };

    /// <summary>Disposes of the streams in a request once the call is over.</summary>
    /// <param name="request">The request.</param>
    /// <param name="kept">
    /// The response that the caller continues to read while the request may still be sent; its stream closes both.
    /// </param>
    public static void Close(HttpRequestMessage request, HttpResponseMessage? kept)
    {
        if (kept is null || kept.RequestMessage?.Content != request.Content)
        {
            Close(request.Content);
        }
    }

    /// <summary>
    /// Disposes of the streams in a content once the call is over. HttpClient does not, since a content may be sent
    /// again or inspected afterward.
    /// </summary>
    public static void Close(HttpContent? content)
    {
        if (content is SentStream sent)
        {
            sent.Dispose();
        }
        else if (content is MultipartContent parts)
        {
            CloseAll(parts);
        }
    }

    private static void CloseAll(MultipartContent parts)
    {
        foreach (var part in parts)
        {
            Close(part);
        }
    }
}
