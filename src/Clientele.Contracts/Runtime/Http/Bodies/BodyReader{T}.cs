using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Text;
using System.Text.Json;
using Clientele.Runtime.Json;
using Clientele.Xml;

namespace Clientele.Runtime.Http;

/// <summary>Reads a body in the format in which it was sent.</summary>
/// <typeparam name="T">The type of the body.</typeparam>
/// <param name="json">The contract that reads JSON, or <see langword="null"/> if the body is never JSON.</param>
/// <param name="xml">The metadata that reads XML, or <see langword="null"/> if the body is never XML.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public class BodyReader<T>(JsonContract<T>? json, XmlTypeInfo<T>? xml)
{
    /// <summary>Initializes a new instance that reads JSON.</summary>
    /// <param name="json">The contract that reads JSON, or <see langword="null"/> if the body is never JSON.</param>
    public BodyReader(JsonContract<T>? json)
        : this(json, null) { }

    /// <summary>Gets a value that indicates whether the reader takes text in any charset rather than bytes.</summary>
    internal virtual bool IsText => true;

    internal virtual bool TryRead(in ResponseBody body, [MaybeNullWhen(false)] out T value)
    {
        var utf8 = body.Utf8;
        switch (body.GuessFormat())
        {
            case BodyFormat.Json when json is not null && !utf8.IsEmpty:
                value = json.Read(utf8, body.JsonSettings);
                return true;
            case BodyFormat.Xml when xml is not null && !utf8.IsEmpty:
                value = xml.Deserialize(body.Xml, body.Log, body.IsFirst);
                return true;
            default:
                value = default;
                return false;
        }
    }

    /// <summary>
    /// Determines whether a body that can't be read strictly has at least one of the declared members. This is assumed
    /// for XML because its reader rejects other root elements itself.
    /// </summary>
    internal virtual bool KnowsMemberOf(in ResponseBody body) =>
        body.GuessFormat() == BodyFormat.Xml || (json is not null && json.KnowsMemberOf(body.Utf8));

    internal sealed class Case<TBody>(BodyReader<TBody> reader, Func<TBody, T> make) : BodyReader<T>(null)
    {
        internal override bool IsText => reader.IsText;

        internal override bool KnowsMemberOf(in ResponseBody body) => reader.KnowsMemberOf(body);

        internal override bool TryRead(in ResponseBody body, [MaybeNullWhen(false)] out T value)
        {
            var isRead = reader.TryRead(body, out var read);
            value = isRead ? make(read!) : default;
            return isRead;
        }
    }

    internal sealed class Nothing(Func<T> make) : BodyReader<T>(null)
    {
        internal override bool TryRead(in ResponseBody body, [MaybeNullWhen(false)] out T value)
        {
            value = make();
            return true;
        }
    }

    internal sealed class Streamed(Func<Stream, T> make) : BodyReader<T>(null)
    {
        internal T Make(Stream stream) => make(stream);
    }

    internal sealed class Text : BodyReader<string>
    {
        public Text()
            : base(null) { }

        internal override bool TryRead(in ResponseBody body, [MaybeNullWhen(false)] out string value)
        {
            value = Encoding.UTF8.GetString(body.Utf8);
            return true;
        }
    }

    internal sealed class TextOr(BodyReader<T> other) : BodyReader<T>(null)
    {
        internal override bool TryRead(in ResponseBody body, [MaybeNullWhen(false)] out T value)
        {
            if (!body.IsPlainText)
            {
                return other.TryRead(body, out value);
            }

            value = (T)(object)Encoding.UTF8.GetString(body.Utf8);
            return true;
        }
    }

    internal sealed class Scalar(JsonContract<T> json) : BodyReader<T>(json)
    {
        // The plain text of these types is the same as their JSON.
        private static readonly bool IsBare =
            (Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T))
            is { IsPrimitive: true }
                or { Name: nameof(Decimal), Namespace: nameof(System) };

        private readonly JsonContract<T> _json = json;

        internal override bool TryRead(in ResponseBody body, [MaybeNullWhen(false)] out T value)
        {
            var text = body.Utf8.Trim(" \t\r\n"u8);
            if (!body.IsPlainText || IsBare || text is [(byte)'"', ..])
            {
                return body.IsPlainText && !text.IsEmpty ? Read(text, out value) : base.TryRead(body, out value);
            }

            if (text.IsEmpty)
            {
                value = default;
                return false;
            }

            try
            {
                return Read([(byte)'"', .. JsonEncodedText.Encode(text).EncodedUtf8Bytes, (byte)'"'], out value);
            }
            catch (JsonException)
            {
                return Read(text, out value);
            }
        }

        private bool Read(ReadOnlySpan<byte> utf8, out T value)
        {
            value = _json.Deserialize(utf8);
            return true;
        }
    }

    internal sealed class Raw : BodyReader<byte[]>
    {
        public Raw()
            : base(null) { }

        internal override bool IsText => false;

        internal override bool TryRead(in ResponseBody body, [MaybeNullWhen(false)] out byte[] value)
        {
            value = body.Received.ToArray();
            return true;
        }
    }
}
