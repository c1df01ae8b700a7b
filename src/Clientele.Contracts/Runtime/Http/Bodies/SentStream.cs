using System.IO;
using System.Linq;
using System.Net.Http;

namespace Clientele.Runtime.Http;

/// <summary>A stream as a body or a part of one.</summary>
internal sealed class SentStream(Stream stream) : StreamContent(stream)
{
    private readonly bool _canSeek = stream.CanSeek;

    /// <summary>Whether what was sent can be sent once more. Of a content that the caller made nobody knows.</summary>
    public static bool CanSendAgain(HttpContent? content) =>
        content switch
        {
            null or ByteArrayContent or ReadOnlyMemoryContent => true,
            SentStream sent => sent._canSeek,
            MultipartContent parts => parts.All(CanSendAgain),
            _ => false,
        };
}
