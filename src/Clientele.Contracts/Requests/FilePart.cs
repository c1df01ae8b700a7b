using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.InteropServices;

namespace Clientele;

/// <summary>
/// A file that is sent as a part of a multipart body (RFC 7578). Its content is streamed, not buffered.
/// </summary>
public sealed class FilePart
{
    /// <summary>Makes a part of a stream.</summary>
    /// <param name="content">
    /// What is sent, from where the stream stands to its end; it is disposed of when it has been sent.
    /// </param>
    /// <param name="fileName">
    /// The name that the service is told, or <see langword="null"/> for the part's own name.
    /// </param>
    /// <param name="mediaType">
    /// The media type of the content, or <see langword="null"/> for what the description says, else
    /// <c>application/octet-stream</c>.
    /// </param>
    public FilePart(Stream content, string? fileName = null, string? mediaType = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        Content = content;
        FileName = fileName;
        MediaType = mediaType;
    }

    /// <summary>What is sent.</summary>
    public Stream Content { get; }

    /// <summary>The name that the service is told.</summary>
    public string? FileName { get; }

    /// <summary>The media type of the content.</summary>
    public string? MediaType { get; }

    /// <summary>More headers of the part, by name.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>Makes a part of bytes.</summary>
    /// <param name="content">What is sent; not copied.</param>
    /// <param name="fileName">The name that the service is told.</param>
    /// <param name="mediaType">The media type of the content.</param>
    /// <returns>The part.</returns>
    public static FilePart FromBytes(ReadOnlyMemory<byte> content, string? fileName = null, string? mediaType = null) =>
        new(
            MemoryMarshal.TryGetArray(content, out var segment)
                ? new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false)
                : new MemoryStream(content.ToArray(), writable: false),
            fileName,
            mediaType
        );

    /// <summary>Makes a part of a file on disk.</summary>
    /// <param name="path">Where the file is; the service is told its last segment.</param>
    /// <param name="mediaType">The media type of the content.</param>
    /// <returns>The part.</returns>
    /// <exception cref="IOException">The file can't be opened.</exception>
    public static FilePart FromFile(string path, string? mediaType = null) =>
        new(File.OpenRead(path), Path.GetFileName(path), mediaType);

    /// <summary>Gets the name and the media type that the service is told.</summary>
    /// <returns>Such as <c>photo.jpg, image/jpeg</c>.</returns>
    public override string ToString() => $"{FileName ?? "no name"}, {MediaType ?? "no media type"}";
}
