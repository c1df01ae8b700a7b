using System.ComponentModel;

namespace Clientele.Http;

/// <summary>Readers of bodies that are neither JSON nor XML.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class BodyReaders
{
    /// <summary>Text, decoded by its byte order mark or charset.</summary>
    public static BodyReader<string> Text { get; } = new BodyReader<string>.Text();

    /// <summary>Bytes as they came.</summary>
    public static BodyReader<byte[]> Bytes { get; } = new BodyReader<byte[]>.Raw();
}
