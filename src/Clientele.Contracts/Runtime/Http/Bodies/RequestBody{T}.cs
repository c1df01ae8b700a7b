using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Clientele.Runtime.Json;
using Clientele.Xml;

namespace Clientele.Runtime.Http;

/// <summary>The media types in which an operation's body can be sent, the preferred one first.</summary>
/// <typeparam name="T">The body's type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RequestBody<T>
{
    private readonly List<Format> _formats = [];

    /// <summary>Adds JSON.</summary>
    /// <param name="mediaType">The media type.</param>
    /// <param name="contract">Writes it.</param>
    public RequestBody<T> Json(string mediaType, JsonContract<T> contract) =>
        Add(mediaType, contract.SerializeRequest, BodyFormat.Json);

    /// <summary>Adds XML.</summary>
    /// <param name="mediaType">The media type.</param>
    /// <param name="info">Writes it.</param>
    public RequestBody<T> Xml(string mediaType, XmlTypeInfo<T> info) =>
        Add(mediaType, info.SerializeRequest, BodyFormat.Xml);

    /// <summary>
    /// Adds <c>application/x-www-form-urlencoded</c>: a field for each member, lists repeated, objects as JSON text.
    /// </summary>
    /// <param name="mediaType">The media type.</param>
    /// <param name="contract">Writes the members' values.</param>
    /// <param name="fields">The fields that are written in another way.</param>
    public RequestBody<T> Form(string mediaType, JsonContract<T> contract, params FormField[] fields) =>
        Add(mediaType, value => FormBytes(contract.SerializeRequest(value), fields), BodyFormat.Other);

    internal HttpContent Create(WireFormat format, WireFormat preferred, T value)
    {
        var chosen = Find(format) ?? Find(preferred) ?? _formats[0];
        var (bytes, mediaType) = chosen.Charset is null
            ? (chosen.Write(value), chosen.MediaType)
            : chosen.Charset.Encode(chosen.Write(value));
        var content = new ByteArrayContent(bytes);
        if (chosen.IsValid)
        {
            content.Headers.TryAddWithoutValidation("Content-Type", mediaType);
        }
        else
        {
            content.Headers.ContentType = MediaTypeHeaderValue.Parse(mediaType);
        }

        return content;
    }

    private static byte[] FormBytes(byte[] json, FormField[] fields)
    {
        using var document = JsonDocument.Parse(json);
        var writer = new ParameterWriter(ParameterTarget.Form);
        writer.Fields(document.RootElement, fields);
        return Encoding.ASCII.GetBytes(writer.Take());
    }

    private Format? Find(WireFormat format)
    {
        foreach (var candidate in _formats)
        {
            if (string.Equals(candidate.MediaType, format.MediaType, StringComparison.OrdinalIgnoreCase))
            {
                return candidate;
            }
        }

        return null;
    }

    private RequestBody<T> Add(string mediaType, Func<T, byte[]> write, BodyFormat format)
    {
        _formats.Add(new Format(mediaType, write, RequestCharset.Create(mediaType, format)));
        return this;
    }

    private sealed class Format(string mediaType, Func<T, byte[]> write, RequestCharset? charset)
    {
        public string MediaType => mediaType;

        public Func<T, byte[]> Write => write;

        /// <summary>What the media type says of the bytes, if that is not UTF-8.</summary>
        public RequestCharset? Charset => charset;

        /// <summary>Looked at once, not for each request.</summary>
        public bool IsValid { get; } = MediaTypeHeaderValue.TryParse(mediaType, out _);
    }
}
