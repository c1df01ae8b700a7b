using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using Clientele.Runtime.Json;

namespace Clientele.Runtime.Http;

public ref partial struct RequestBuilder
{
    /// <summary>Sends a body that the caller created.</summary>
    /// <param name="content">The body, or null to send none.</param>
    public readonly void ContentBody(HttpContent? content) => _message.Content = content;

    /// <summary>Begins a multipart body (RFC 2046, section 5.1; RFC 7578).</summary>
    /// <param name="mediaType">The media type, such as <c>multipart/form-data</c>.</param>
    public readonly void Multipart(string mediaType)
    {
        ArgumentNullException.ThrowIfNull(mediaType);
        var end = mediaType.IndexOf(';', StringComparison.Ordinal);
        var subtype = mediaType.AsSpan("multipart/".Length..(end < 0 ? mediaType.Length : end)).Trim().ToString();
        var boundary = Guid.NewGuid().ToString();
        var content = new MultipartContent(subtype, boundary)
        {
            HeaderEncodingSelector = static (_, _) => Encoding.UTF8,
        };

        // Removes the quotes that .NET puts around the boundary: they are legal, but some services don't understand
        // them.
        content.Headers.ContentType!.Parameters.First(static parameter => parameter.Name == "boundary").Value =
            boundary;
        _message.Content = content;
    }

    /// <summary>Adds a part for a scalar.</summary>
    /// <param name="name">The name on the wire.</param>
    /// <param name="value">The value, or null to omit it.</param>
    /// <param name="mediaType">The media type, or null for text without one.</param>
    public readonly void Part<T>(string name, T value, string? mediaType)
    {
        if (value is not null)
        {
            AddPart(name, TextOf(value), mediaType);
        }
    }

    /// <inheritdoc cref="Part{T}(string, T, string?)" />
    public readonly void Part<T>(string name, T value) => Part(name, value, null);

    /// <summary>Adds a part for each item of a list, or a single part for all of them.</summary>
    /// <param name="name">The name of the parts on the wire.</param>
    /// <param name="value">The items, or null to omit them.</param>
    /// <param name="mediaType">The media type of the parts, or null for text without one.</param>
    /// <param name="separator">
    /// The separator of the items in a single part, or null to add a part for each item.
    /// </param>
    public readonly void PartList<T>(string name, IReadOnlyList<T>? value, string? mediaType, string? separator)
    {
        if (value is null)
        {
            return;
        }

        if (separator is not null)
        {
            AddPart(
                name,
                string.Join(separator, value.Select(static item => item is null ? "" : TextOf(item))),
                mediaType
            );
            return;
        }

        foreach (var item in value)
        {
            Part(name, item, mediaType);
        }
    }

    /// <inheritdoc cref="PartList{T}(string, IReadOnlyList{T}?, string?, string?)" />
    public readonly void PartList<T>(string name, IReadOnlyList<T>? value, string? mediaType) =>
        PartList(name, value, mediaType, null);

    /// <inheritdoc cref="PartList{T}(string, IReadOnlyList{T}?, string?, string?)" />
    public readonly void PartList<T>(string name, IReadOnlyList<T>? value) => PartList(name, value, null, null);

    /// <summary>Adds a part that contains JSON text.</summary>
    /// <param name="name">The name on the wire.</param>
    /// <param name="contract">The contract that writes the value.</param>
    /// <param name="value">The value, or null to omit it.</param>
    /// <param name="mediaType">The media type, or null for <c>application/json</c>.</param>
    public readonly void PartJson<T>(string name, JsonContract<T> contract, T? value, string? mediaType)
    {
        ArgumentNullException.ThrowIfNull(contract);
        if (value is not null)
        {
            AddPart(
                name,
                new ByteArrayContent(contract.SerializeRequest(value)),
                mediaType ?? "application/json",
                fileName: null
            );
        }
    }

    /// <inheritdoc cref="PartJson{T}(string, JsonContract{T}, T, string?)" />
    public readonly void PartJson<T>(string name, JsonContract<T> contract, T? value) =>
        PartJson(name, contract, value, null);

    /// <summary>Adds a part that contains JSON text for each item of a list.</summary>
    /// <param name="name">The name of the parts on the wire.</param>
    /// <param name="contract">The contract that writes an item.</param>
    /// <param name="value">The items, or null to omit them.</param>
    /// <param name="mediaType">The media type of the parts, or null for <c>application/json</c>.</param>
    public readonly void PartJsonList<T>(
        string name,
        JsonContract<T> contract,
        IReadOnlyList<T>? value,
        string? mediaType
    )
    {
        foreach (var item in value ?? [])
        {
            PartJson(name, contract, item, mediaType);
        }
    }

    /// <inheritdoc cref="PartJsonList{T}(string, JsonContract{T}, IReadOnlyList{T}?, string?)" />
    public readonly void PartJsonList<T>(string name, JsonContract<T> contract, IReadOnlyList<T>? value) =>
        PartJsonList(name, contract, value, null);

    /// <summary>Adds a file.</summary>
    /// <param name="name">The name of the part on the wire.</param>
    /// <param name="value">The file, or null to omit it.</param>
    /// <param name="mediaType">
    /// The media type of a file that does not specify one, or null for <c>application/octet-stream</c>. If it is a
    /// comma-separated list, the one that matches the file's extension is sent, otherwise the first.
    /// </param>
    public readonly void PartFile(string name, FilePart? value, string? mediaType)
    {
        if (value is null)
        {
            return;
        }

        var content = new SentStream(value.Open());
        foreach (var header in value.Headers)
        {
            content.Headers.TryAddWithoutValidation(header.Key, Checked(header.Key, header.Value));
        }

        AddPart(
            name,
            content,
            value.MediaType ?? Choose(mediaType, value.FileName) ?? "application/octet-stream",
            value.FileName ?? name
        );
    }

    /// <inheritdoc cref="PartFile(string, FilePart?, string?)" />
    public readonly void PartFile(string name, FilePart? value) => PartFile(name, value, null);

    /// <summary>Adds several files under the same name.</summary>
    /// <param name="name">The name of the parts on the wire.</param>
    /// <param name="value">The files, or null to omit them.</param>
    /// <param name="mediaType">
    /// The media type of files that don't specify one, or a list of media types, or null for
    /// <c>application/octet-stream</c>.
    /// </param>
    public readonly void PartFiles(string name, IReadOnlyList<FilePart>? value, string? mediaType)
    {
        foreach (var file in value ?? [])
        {
            PartFile(name, file, mediaType);
        }
    }

    /// <inheritdoc cref="PartFiles(string, IReadOnlyList{FilePart}?, string?)" />
    public readonly void PartFiles(string name, IReadOnlyList<FilePart>? value) => PartFiles(name, value, null);

    /// <summary>Adds a header to the parts with a name (OpenAPI 3.2, "Encoding Object", <c>headers</c>).</summary>
    /// <param name="part">The name of the parts on the wire.</param>
    /// <param name="name">The name of the header.</param>
    /// <param name="value">The value, or null to omit the header.</param>
    /// <exception cref="ArgumentException">The value contains line breaks or control characters.</exception>
    public readonly void PartHeader<T>(string part, string name, T value)
    {
        if (value is null)
        {
            return;
        }

        var text = Checked(name, TextOf(value));
        var mark = $"; name=\"{Quoted(part)}\"";
        foreach (var content in (MultipartContent)_message.Content!)
        {
            if (content.Headers.NonValidated["Content-Disposition"].ToString().EndsWith(mark, StringComparison.Ordinal))
            {
                content.Headers.TryAddWithoutValidation(name, text);
            }
        }
    }

    private static string? Choose(string? mediaTypes, string? fileName)
    {
        var candidates = mediaTypes?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            ?? [];
        var extension = System.IO.Path.GetExtension(fileName ?? "").TrimStart('.').ToLowerInvariant();
        extension = extension switch
        {
            "jpg" => "jpeg",
            "txt" => "plain",
            "svg" => "svg+xml",
            "md" => "markdown",
            "js" => "javascript",
            "htm" => "html",
            "mp3" => "mpeg",
            _ => extension,
        };
        return Array.Find(candidates, candidate =>
            candidate.Split(';')[0].TrimEnd().EndsWith("/" + extension, StringComparison.OrdinalIgnoreCase)
        ) ?? candidates.FirstOrDefault();
    }

    private static string TextOf<T>(T value)
    {
        Span<char> scratch = stackalloc char[ScalarText.MaxFixed];
        return value as string ?? new string(ScalarText.Format(value, scratch));
    }

    private readonly void AddPart(string name, string text, string? mediaType) =>
        AddPart(name, new ByteArrayContent(Encoding.UTF8.GetBytes(text)), mediaType, fileName: null);

    private readonly void AddPart(string name, HttpContent content, string? mediaType, string? fileName)
    {
        if (mediaType is not null)
        {
            content.Headers.ContentType = MediaTypeHeaderValue.Parse(mediaType);
        }

        var multipart = (MultipartContent)_message.Content!;
        var kind = multipart.Headers.ContentType?.MediaType == "multipart/form-data" ? "form-data" : "attachment";
        var disposition =
            $"{kind}; name=\"{Quoted(name)}\"" + (fileName is null ? "" : $"; filename=\"{Quoted(fileName)}\"");
        content.Headers.TryAddWithoutValidation("Content-Disposition", Checked("Content-Disposition", disposition));
        multipart.Add(content);
    }

    // An empty multipart body is not legal (RFC 2046, section 5.1.1), so none is sent if all parts are omitted.
    private static MultipartContent? NullIfEmpty(MultipartContent content) => content.Any() ? content : null;

    // Does what browsers do (WHATWG HTML, "multipart/form-data encoding algorithm"), since RFC 7578 leaves this open.
    private static string Quoted(string text) =>
        text.Replace("\"", "%22", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);
}
