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

/// <summary>Represents the media types in which an operation's body can be sent, the preferred one first.</summary>
/// <typeparam name="T">The type of the body.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RequestBody<T>
{
    private readonly List<Format> _formats = [];

    /// <summary>Adds JSON.</summary>
    /// <param name="mediaType">The media type.</param>
    /// <param name="contract">The contract that writes the body.</param>
    public RequestBody<T> Json(string mediaType, JsonContract<T> contract) =>
        Add(mediaType, contract.SerializeRequest, BodyFormat.Json);

    /// <summary>Adds XML.</summary>
    /// <param name="mediaType">The media type.</param>
    /// <param name="info">The metadata that writes the body.</param>
    public RequestBody<T> Xml(string mediaType, XmlTypeInfo<T> info) =>
        Add(mediaType, info.SerializeRequest, BodyFormat.Xml);

    /// <summary>
    /// Adds <c>application/x-www-form-urlencoded</c>, with a field for each member, lists as repeated fields and
    /// objects as JSON text.
    /// </summary>
    /// <param name="mediaType">The media type.</param>
    /// <param name="contract">The contract that writes the values of the members.</param>
    /// <param name="fields">The fields that are not written in the default way.</param>
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

        /// <summary>Gets the charset that the media type specifies, unless it is UTF-8.</summary>
        public RequestCharset? Charset => charset;

        /// <summary>Gets whether the media type is valid, which is checked once rather than for each request.</summary>
        public bool IsValid { get; } = MediaTypeHeaderValue.TryParse(mediaType, out _);
    }
}
