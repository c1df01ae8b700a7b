using System;
using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml;

namespace Clientele.Xml;

public ref partial struct Utf8XmlWriter
{
    private const int MaxScalarLength = 64;

    private static readonly SearchValues<char> SpecialInText =
        SearchValues.Create("&<>\r\uFFFE\uFFFF\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\v\f\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F");

    private static readonly SearchValues<char> SpecialInAttributes =
        SearchValues.Create("&<>\"\t\n\r\uFFFE\uFFFF\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\v\f\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F");

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Writes text as content of the open element.</summary>
    /// <param name="value">The value.</param>
    public void Write(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        CloseTag();
        Escaped(value, isAttribute: false);
    }

    /// <summary>Writes an element with text.</summary>
    /// <param name="tag">The element's name.</param>
    /// <param name="value">The value.</param>
    public void WriteElement(XmlTag tag, string value)
    {
        WriteStart(tag);
        Write(value);
        WriteEnd(tag);
    }

    /// <summary>Writes an attribute with text.</summary>
    /// <param name="tag">The attribute's name.</param>
    /// <param name="value">The value.</param>
    public void WriteAttribute(XmlTag tag, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Name(tag);
        PutAll("=\""u8);
        Escaped(value, isAttribute: true);
        Put((byte)'"');
    }

    /// <summary>Writes a boolean as content of the open element.</summary>
    /// <param name="value">The value.</param>
    public void Write(bool value)
    {
        CloseTag();
        PutAll(value ? "true"u8 : "false"u8);
    }

    /// <summary>Writes an element with a boolean.</summary>
    /// <param name="tag">The element's name.</param>
    /// <param name="value">The value.</param>
    public void WriteElement(XmlTag tag, bool value)
    {
        WriteStart(tag);
        Write(value);
        WriteEnd(tag);
    }

    /// <summary>Writes an attribute with a boolean.</summary>
    /// <param name="tag">The attribute's name.</param>
    /// <param name="value">The value.</param>
    public void WriteAttribute(XmlTag tag, bool value)
    {
        Name(tag);
        PutAll("=\""u8);
        PutAll(value ? "true"u8 : "false"u8);
        Put((byte)'"');
    }

    /// <summary>Writes a number as content of the open element.</summary>
    /// <param name="value">The value.</param>
    public void Write(sbyte value)
    {
        CloseTag();
        Format(value, null);
    }

    /// <summary>Writes an element with a number.</summary>
    /// <param name="tag">The element's name.</param>
    /// <param name="value">The value.</param>
    public void WriteElement(XmlTag tag, sbyte value)
    {
        WriteStart(tag);
        Write(value);
        WriteEnd(tag);
    }

    /// <summary>Writes an attribute with a number.</summary>
    /// <param name="tag">The attribute's name.</param>
    /// <param name="value">The value.</param>
    public void WriteAttribute(XmlTag tag, sbyte value)
    {
        Name(tag);
        PutAll("=\""u8);
        Format(value, null);
        Put((byte)'"');
    }

    /// <summary>Writes a number as content of the open element.</summary>
    /// <param name="value">The value.</param>
    public void Write(byte value)
    {
        CloseTag();
        Format(value, null);
    }

    /// <summary>Writes an element with a number.</summary>
    /// <param name="tag">The element's name.</param>
    /// <param name="value">The value.</param>
    public void WriteElement(XmlTag tag, byte value)
    {
        WriteStart(tag);
        Write(value);
        WriteEnd(tag);
    }

    /// <summary>Writes an attribute with a number.</summary>
    /// <param name="tag">The attribute's name.</param>
    /// <param name="value">The value.</param>
    public void WriteAttribute(XmlTag tag, byte value)
    {
        Name(tag);
        PutAll("=\""u8);
        Format(value, null);
        Put((byte)'"');
    }

    /// <summary>Writes a number as content of the open element.</summary>
    /// <param name="value">The value.</param>
    public void Write(short value)
    {
        CloseTag();
        Format(value, null);
    }

    /// <summary>Writes an element with a number.</summary>
    /// <param name="tag">The element's name.</param>
    /// <param name="value">The value.</param>
    public void WriteElement(XmlTag tag, short value)
    {
        WriteStart(tag);
        Write(value);
        WriteEnd(tag);
    }

    /// <summary>Writes an attribute with a number.</summary>
    /// <param name="tag">The attribute's name.</param>
    /// <param name="value">The value.</param>
    public void WriteAttribute(XmlTag tag, short value)
    {
        Name(tag);
        PutAll("=\""u8);
        Format(value, null);
        Put((byte)'"');
    }

    /// <summary>Writes a number as content of the open element.</summary>
    /// <param name="value">The value.</param>
    public void Write(ushort value)
    {
        CloseTag();
        Format(value, null);
    }

    /// <summary>Writes an element with a number.</summary>
    /// <param name="tag">The element's name.</param>
    /// <param name="value">The value.</param>
    public void WriteElement(XmlTag tag, ushort value)
    {
        WriteStart(tag);
        Write(value);
        WriteEnd(tag);
    }

    /// <summary>Writes an attribute with a number.</summary>
    /// <param name="tag">The attribute's name.</param>
    /// <param name="value">The value.</param>
    public void WriteAttribute(XmlTag tag, ushort value)
    {
        Name(tag);
        PutAll("=\""u8);
        Format(value, null);
        Put((byte)'"');
    }

    /// <summary>Writes a number as content of the open element.</summary>
    /// <param name="value">The value.</param>
    public void Write(int value)
    {
        CloseTag();
        Format(value, null);
    }

    /// <summary>Writes an element with a number.</summary>
    /// <param name="tag">The element's name.</param>
    /// <param name="value">The value.</param>
    public void WriteElement(XmlTag tag, int value)
    {
        WriteStart(tag);
        Write(value);
        WriteEnd(tag);
    }

    /// <summary>Writes an attribute with a number.</summary>
    /// <param name="tag">The attribute's name.</param>
    /// <param name="value">The value.</param>
    public void WriteAttribute(XmlTag tag, int value)
    {
        Name(tag);
        PutAll("=\""u8);
        Format(value, null);
        Put((byte)'"');
    }

    /// <summary>Writes a number as content of the open element.</summary>
    /// <param name="value">The value.</param>
    public void Write(uint value)
    {
        CloseTag();
        Format(value, null);
    }

    /// <summary>Writes an element with a number.</summary>
    /// <param name="tag">The element's name.</param>
    /// <param name="value">The value.</param>
    public void WriteElement(XmlTag tag, uint value)
    {
        WriteStart(tag);
        Write(value);
        WriteEnd(tag);
    }

    /// <summary>Writes an attribute with a number.</summary>
    /// <param name="tag">The attribute's name.</param>
    /// <param name="value">The value.</param>
    public void WriteAttribute(XmlTag tag, uint value)
    {
        Name(tag);
        PutAll("=\""u8);
        Format(value, null);
        Put((byte)'"');
    }

    /// <summary>Writes a number as content of the open element.</summary>
    /// <param name="value">The value.</param>
    public void Write(long value)
    {
        CloseTag();
        Format(value, null);
    }

    /// <summary>Writes an element with a number.</summary>
    /// <param name="tag">The element's name.</param>
    /// <param name="value">The value.</param>
    public void WriteElement(XmlTag tag, long value)
    {
        WriteStart(tag);
        Write(value);
        WriteEnd(tag);
    }

    /// <summary>Writes an attribute with a number.</summary>
    /// <param name="tag">The attribute's name.</param>
    /// <param name="value">The value.</param>
    public void WriteAttribute(XmlTag tag, long value)
    {
        Name(tag);
        PutAll("=\""u8);
        Format(value, null);
        Put((byte)'"');
    }

    /// <summary>Writes a number as content of the open element.</summary>
    /// <param name="value">The value.</param>
    public void Write(ulong value)
    {
        CloseTag();
        Format(value, null);
    }

    /// <summary>Writes an element with a number.</summary>
    /// <param name="tag">The element's name.</param>
    /// <param name="value">The value.</param>
    public void WriteElement(XmlTag tag, ulong value)
    {
        WriteStart(tag);
        Write(value);
        WriteEnd(tag);
    }

    /// <summary>Writes an attribute with a number.</summary>
    /// <param name="tag">The attribute's name.</param>
    /// <param name="value">The value.</param>
    public void WriteAttribute(XmlTag tag, ulong value)
    {
        Name(tag);
        PutAll("=\""u8);
        Format(value, null);
        Put((byte)'"');
    }

    /// <summary>Writes a number as content of the open element.</summary>
    /// <param name="value">The value.</param>
    public void Write(decimal value)
    {
        CloseTag();
        Format(value, null);
    }

    /// <summary>Writes an element with a number.</summary>
    /// <param name="tag">The element's name.</param>
    /// <param name="value">The value.</param>
    public void WriteElement(XmlTag tag, decimal value)
    {
        WriteStart(tag);
        Write(value);
        WriteEnd(tag);
    }

    /// <summary>Writes an attribute with a number.</summary>
    /// <param name="tag">The attribute's name.</param>
    /// <param name="value">The value.</param>
    public void WriteAttribute(XmlTag tag, decimal value)
    {
        Name(tag);
        PutAll("=\""u8);
        Format(value, null);
        Put((byte)'"');
    }

    /// <summary>Writes a number as content of the open element.</summary>
    /// <param name="value">The value.</param>
    public void Write(float value)
    {
        CloseTag();
        Escaped(XmlConvert.ToString(value), isAttribute: false);
    }

    /// <summary>Writes an element with a number.</summary>
    /// <param name="tag">The element's name.</param>
    /// <param name="value">The value.</param>
    public void WriteElement(XmlTag tag, float value)
    {
        WriteStart(tag);
        Write(value);
        WriteEnd(tag);
    }

    /// <summary>Writes an attribute with a number.</summary>
    /// <param name="tag">The attribute's name.</param>
    /// <param name="value">The value.</param>
    public void WriteAttribute(XmlTag tag, float value)
    {
        Name(tag);
        PutAll("=\""u8);
        Escaped(XmlConvert.ToString(value), isAttribute: true);
        Put((byte)'"');
    }

    /// <summary>Writes a number as content of the open element.</summary>
    /// <param name="value">The value.</param>
    public void Write(double value)
    {
        CloseTag();
        Escaped(XmlConvert.ToString(value), isAttribute: false);
    }

    /// <summary>Writes an element with a number.</summary>
    /// <param name="tag">The element's name.</param>
    /// <param name="value">The value.</param>
    public void WriteElement(XmlTag tag, double value)
    {
        WriteStart(tag);
        Write(value);
        WriteEnd(tag);
    }

    /// <summary>Writes an attribute with a number.</summary>
    /// <param name="tag">The attribute's name.</param>
    /// <param name="value">The value.</param>
    public void WriteAttribute(XmlTag tag, double value)
    {
        Name(tag);
        PutAll("=\""u8);
        Escaped(XmlConvert.ToString(value), isAttribute: true);
        Put((byte)'"');
    }

    /// <summary>Writes a UUID (RFC 9562) as content of the open element.</summary>
    /// <param name="value">The value.</param>
    public void Write(Guid value)
    {
        CloseTag();
        Format(value, "D");
    }

    /// <summary>Writes an element with a UUID (RFC 9562).</summary>
    /// <param name="tag">The element's name.</param>
    /// <param name="value">The value.</param>
    public void WriteElement(XmlTag tag, Guid value)
    {
        WriteStart(tag);
        Write(value);
        WriteEnd(tag);
    }

    /// <summary>Writes an attribute with a UUID (RFC 9562).</summary>
    /// <param name="tag">The attribute's name.</param>
    /// <param name="value">The value.</param>
    public void WriteAttribute(XmlTag tag, Guid value)
    {
        Name(tag);
        PutAll("=\""u8);
        Format(value, "D");
        Put((byte)'"');
    }

    /// <summary>Writes a date (XML Schema part 2) as content of the open element.</summary>
    /// <param name="value">The value.</param>
    public void Write(DateOnly value)
    {
        CloseTag();
        Format(value, "O");
    }

    /// <summary>Writes an element with a date (XML Schema part 2).</summary>
    /// <param name="tag">The element's name.</param>
    /// <param name="value">The value.</param>
    public void WriteElement(XmlTag tag, DateOnly value)
    {
        WriteStart(tag);
        Write(value);
        WriteEnd(tag);
    }

    /// <summary>Writes an attribute with a date (XML Schema part 2).</summary>
    /// <param name="tag">The attribute's name.</param>
    /// <param name="value">The value.</param>
    public void WriteAttribute(XmlTag tag, DateOnly value)
    {
        Name(tag);
        PutAll("=\""u8);
        Format(value, "O");
        Put((byte)'"');
    }

    /// <summary>Writes a dateTime (XML Schema part 2) as content of the open element.</summary>
    /// <param name="value">The value.</param>
    public void Write(DateTimeOffset value)
    {
        CloseTag();
        Format(value, "yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz");
    }

    /// <summary>Writes an element with a dateTime (XML Schema part 2).</summary>
    /// <param name="tag">The element's name.</param>
    /// <param name="value">The value.</param>
    public void WriteElement(XmlTag tag, DateTimeOffset value)
    {
        WriteStart(tag);
        Write(value);
        WriteEnd(tag);
    }

    /// <summary>Writes an attribute with a dateTime (XML Schema part 2).</summary>
    /// <param name="tag">The attribute's name.</param>
    /// <param name="value">The value.</param>
    public void WriteAttribute(XmlTag tag, DateTimeOffset value)
    {
        Name(tag);
        PutAll("=\""u8);
        Format(value, "yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz");
        Put((byte)'"');
    }

    /// <summary>Writes a time (XML Schema part 2) as content of the open element.</summary>
    /// <param name="value">The value.</param>
    public void Write(TimeOnly value)
    {
        CloseTag();
        Format(value, "HH:mm:ss.FFFFFFF");
    }

    /// <summary>Writes an element with a time (XML Schema part 2).</summary>
    /// <param name="tag">The element's name.</param>
    /// <param name="value">The value.</param>
    public void WriteElement(XmlTag tag, TimeOnly value)
    {
        WriteStart(tag);
        Write(value);
        WriteEnd(tag);
    }

    /// <summary>Writes an attribute with a time (XML Schema part 2).</summary>
    /// <param name="tag">The attribute's name.</param>
    /// <param name="value">The value.</param>
    public void WriteAttribute(XmlTag tag, TimeOnly value)
    {
        Name(tag);
        PutAll("=\""u8);
        Format(value, "HH:mm:ss.FFFFFFF");
        Put((byte)'"');
    }

    /// <summary>Writes a duration (XML Schema part 2) as content of the open element.</summary>
    /// <param name="value">The value.</param>
    public void Write(TimeSpan value)
    {
        CloseTag();
        Escaped(XmlConvert.ToString(value), isAttribute: false);
    }

    /// <summary>Writes an element with a duration (XML Schema part 2).</summary>
    /// <param name="tag">The element's name.</param>
    /// <param name="value">The value.</param>
    public void WriteElement(XmlTag tag, TimeSpan value)
    {
        WriteStart(tag);
        Write(value);
        WriteEnd(tag);
    }

    /// <summary>Writes an attribute with a duration (XML Schema part 2).</summary>
    /// <param name="tag">The attribute's name.</param>
    /// <param name="value">The value.</param>
    public void WriteAttribute(XmlTag tag, TimeSpan value)
    {
        Name(tag);
        PutAll("=\""u8);
        Escaped(XmlConvert.ToString(value), isAttribute: true);
        Put((byte)'"');
    }

    /// <summary>Writes a URI as it was given as content of the open element.</summary>
    /// <param name="value">The value.</param>
    public void Write(Uri value)
    {
        ArgumentNullException.ThrowIfNull(value);
        CloseTag();
        Escaped(value.OriginalString, isAttribute: false);
    }

    /// <summary>Writes an element with a URI as it was given.</summary>
    /// <param name="tag">The element's name.</param>
    /// <param name="value">The value.</param>
    public void WriteElement(XmlTag tag, Uri value)
    {
        WriteStart(tag);
        Write(value);
        WriteEnd(tag);
    }

    /// <summary>Writes an attribute with a URI as it was given.</summary>
    /// <param name="tag">The attribute's name.</param>
    /// <param name="value">The value.</param>
    public void WriteAttribute(XmlTag tag, Uri value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Name(tag);
        PutAll("=\""u8);
        Escaped(value.OriginalString, isAttribute: true);
        Put((byte)'"');
    }

    /// <summary>Writes bytes in base64 as content of the open element.</summary>
    /// <param name="value">The value.</param>
    public void Write(byte[] value)
    {
        ArgumentNullException.ThrowIfNull(value);
        CloseTag();
        Escaped(Convert.ToBase64String(value), isAttribute: false);
    }

    /// <summary>Writes an element with bytes in base64.</summary>
    /// <param name="tag">The element's name.</param>
    /// <param name="value">The value.</param>
    public void WriteElement(XmlTag tag, byte[] value)
    {
        WriteStart(tag);
        Write(value);
        WriteEnd(tag);
    }

    /// <summary>Writes an attribute with bytes in base64.</summary>
    /// <param name="tag">The attribute's name.</param>
    /// <param name="value">The value.</param>
    public void WriteAttribute(XmlTag tag, byte[] value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Name(tag);
        PutAll("=\""u8);
        Escaped(Convert.ToBase64String(value), isAttribute: true);
        Put((byte)'"');
    }

    /// <summary>Writes a JSON value: a string's text, else JSON as content of the open element.</summary>
    /// <param name="value">The value.</param>
    public void Write(JsonElement value)
    {
        CloseTag();
        Escaped(TextOf(value), isAttribute: false);
    }

    /// <summary>Writes an element with a JSON value: a string's text, else JSON.</summary>
    /// <param name="tag">The element's name.</param>
    /// <param name="value">The value.</param>
    public void WriteElement(XmlTag tag, JsonElement value)
    {
        WriteStart(tag);
        Write(value);
        WriteEnd(tag);
    }

    /// <summary>Writes an attribute with a JSON value: a string's text, else JSON.</summary>
    /// <param name="tag">The attribute's name.</param>
    /// <param name="value">The value.</param>
    public void WriteAttribute(XmlTag tag, JsonElement value)
    {
        Name(tag);
        PutAll("=\""u8);
        Escaped(TextOf(value), isAttribute: true);
        Put((byte)'"');
    }

    private static string TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Undefined or JsonValueKind.Null => "",
        _ => value.GetRawText(),
    };

    private void Format<T>(T value, string? format)
        where T : IUtf8SpanFormattable
    {
        Reserve(MaxScalarLength);
        value.TryFormat(_buffer[_position..], out var written, format, CultureInfo.InvariantCulture);
        _position += written;
    }
}
