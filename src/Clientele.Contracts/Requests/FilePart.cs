using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.InteropServices;

namespace Clientele;

/// <summary>
/// Represents a file that is sent as a part of a multipart body (RFC 7578). Its content is streamed, not buffered.
/// </summary>
public sealed class FilePart
{
    /// <summary>Initializes a new instance from a stream; the name of the part is sent as the file name.</summary>
    /// <param name="content">
    /// The content, from the stream's current position to its end. The stream is disposed of after it has been sent.
    /// </param>
    public FilePart(Stream content)
        : this(content, null, null) { }

    /// <summary>Initializes a new instance from a stream.</summary>
    /// <param name="content">
    /// The content, from the stream's current position to its end. The stream is disposed of after it has been sent.
    /// </param>
    /// <param name="fileName">
    /// The file name that is sent, or <see langword="null"/> to send the name of the part.
    /// </param>
    public FilePart(Stream content, string? fileName)
        : this(content, fileName, null) { }

    /// <summary>Initializes a new instance from a stream.</summary>
    /// <param name="content">
    /// The content, from the stream's current position to its end. The stream is disposed of after it has been sent.
    /// </param>
    /// <param name="fileName">
    /// The file name that is sent, or <see langword="null"/> to send the name of the part.
    /// </param>
    /// <param name="mediaType">
    /// The media type of the content, or <see langword="null"/> to use that of the description, otherwise
    /// <c>application/octet-stream</c>.
    /// </param>
    public FilePart(Stream content, string? fileName, string? mediaType)
    {
        ArgumentNullException.ThrowIfNull(content);
        Content = content;
        FileName = fileName;
        MediaType = mediaType;
    }

    private ReadOnlyMemory<byte>? _bytes;

    /// <summary>Gets the content.</summary>
    public Stream Content { get; }

    /// <summary>Gets the file name that is sent.</summary>
    public string? FileName { get; }

    /// <summary>Gets the media type of the content.</summary>
    public string? MediaType { get; }

    /// <summary>Gets the additional headers of the part, by name.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>Creates a part from bytes; the name of the part is sent as the file name.</summary>
    /// <param name="content">The content, which is not copied. It can be sent any number of times.</param>
    /// <returns>The part.</returns>
    public static FilePart FromBytes(ReadOnlyMemory<byte> content) => FromBytes(content, null, null);

    /// <summary>Creates a part from bytes.</summary>
    /// <param name="content">The content, which is not copied. It can be sent any number of times.</param>
    /// <param name="fileName">
    /// The file name that is sent, or <see langword="null"/> to send the name of the part.
    /// </param>
    /// <returns>The part.</returns>
    public static FilePart FromBytes(ReadOnlyMemory<byte> content, string? fileName) =>
        FromBytes(content, fileName, null);

    /// <summary>Creates a part from bytes.</summary>
    /// <param name="content">The content, which is not copied. It can be sent any number of times.</param>
    /// <param name="fileName">
    /// The file name that is sent, or <see langword="null"/> to send the name of the part.
    /// </param>
    /// <param name="mediaType">
    /// The media type of the content, or <see langword="null"/> to use that of the description, otherwise
    /// <c>application/octet-stream</c>.
    /// </param>
    /// <returns>The part.</returns>
    public static FilePart FromBytes(ReadOnlyMemory<byte> content, string? fileName, string? mediaType) =>
        new(Open(content), fileName, mediaType) { _bytes = content };

    /// <summary>Creates a part from a file on disk.</summary>
    /// <param name="path">The path of the file, whose last segment is sent as the file name.</param>
    /// <returns>The part.</returns>
    /// <exception cref="IOException">The file can't be opened.</exception>
    public static FilePart FromFile(string path) => FromFile(path, null);

    /// <summary>Creates a part from a file on disk.</summary>
    /// <param name="path">The path of the file, whose last segment is sent as the file name.</param>
    /// <param name="mediaType">
    /// The media type of the content, or <see langword="null"/> to use that of the description, otherwise
    /// <c>application/octet-stream</c>.
    /// </param>
    /// <returns>The part.</returns>
    /// <exception cref="IOException">The file can't be opened.</exception>
    public static FilePart FromFile(string path, string? mediaType) =>
        new(File.OpenRead(path), Path.GetFileName(path), mediaType);

    /// <summary>Returns the file name and the media type that are sent.</summary>
    /// <returns>A text such as <c>photo.jpg, image/jpeg</c>.</returns>
    public override string ToString() => $"{FileName ?? "no name"}, {MediaType ?? "no media type"}";

    /// <summary>Opens the content for one request: bytes as a new stream, a stream as it is.</summary>
    internal Stream Open() => _bytes is { } bytes ? Open(bytes) : Content;

    private static MemoryStream Open(ReadOnlyMemory<byte> content) =>
        MemoryMarshal.TryGetArray(content, out var segment)
            ? new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false)
            : new MemoryStream(content.ToArray(), writable: false);
}
