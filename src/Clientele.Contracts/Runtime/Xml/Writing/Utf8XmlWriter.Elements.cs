using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Clientele.Runtime.Xml;

public ref partial struct Utf8XmlWriter
{
    /// <summary>Writes an element with a number or a UUID.</summary>
    /// <typeparam name="T">A type that formats itself in at most 64 bytes.</typeparam>
    /// <param name="tag">The element's name.</param>
    /// <param name="value">The value.</param>
    public void WriteElement<T>(XmlTag tag, T value)
        where T : struct, IUtf8SpanFormattable
    {
        var isPlain = Open(tag);
        Format(value, null);
        Close(tag, isPlain);
    }

    /// <summary>Writes an element with text.</summary>
    /// <param name="tag">The element's name.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void WriteElement(XmlTag tag, string? value)
    {
        ArgumentNullException.ThrowIfNull(tag);
        if (value is null)
        {
            return;
        }

        if (tag.Prefix is not null || _prefix is not null)
        {
            WriteStart(tag);
            Write(value);
            WriteEnd(tag);
            return;
        }

        var start = Declares(tag) ? tag.DeclaredOpen : tag.Open;
        var end = tag.End;
        Reserve(start.Length + value.Length + end.Length + 1 + XmlSegment.Room);
        Append(start);
        ref var target = ref Unsafe.Add(ref MemoryMarshal.GetReference(_buffer), _position);
        var plain = XmlText.Copy(value, ref target);
        if (plain == value.Length)
        {
            end.CopyTo(ref Unsafe.Add(ref target, plain));
            _position += plain + end.Length;
            return;
        }

        _position += plain;
        PutEscaped(value.AsSpan(plain), isAttribute: false);
        Put(end);
    }

    /// <summary>Writes an element with a boolean.</summary>
    /// <param name="tag">The element's name.</param>
    /// <param name="value">The value.</param>
    public void WriteElement(XmlTag tag, bool value)
    {
        var isPlain = Open(tag);
        PutAll(value ? "true"u8 : "false"u8);
        Close(tag, isPlain);
    }

    /// <summary>Writes an element with a number.</summary>
    /// <param name="tag">The element's name.</param>
    /// <param name="value">The value.</param>
    public void WriteElement(XmlTag tag, float value)
    {
        var isPlain = Open(tag);
        PutFloat(value);
        Close(tag, isPlain);
    }

    /// <summary>Writes an element with a number.</summary>
    /// <param name="tag">The element's name.</param>
    /// <param name="value">The value.</param>
    public void WriteElement(XmlTag tag, double value)
    {
        var isPlain = Open(tag);
        PutFloat(value);
        Close(tag, isPlain);
    }

    /// <summary>Writes an element with a date (XML Schema part 2).</summary>
    /// <param name="tag">The element's name.</param>
    /// <param name="value">The value.</param>
    public void WriteElement(XmlTag tag, DateOnly value)
    {
        var isPlain = Open(tag);
        Format(value, "O");
        Close(tag, isPlain);
    }

    /// <summary>Writes an element with a dateTime (XML Schema part 2).</summary>
    /// <param name="tag">The element's name.</param>
    /// <param name="value">The value.</param>
    public void WriteElement(XmlTag tag, DateTimeOffset value)
    {
        var isPlain = Open(tag);
        PutDateTime(value);
        Close(tag, isPlain);
    }

    /// <summary>Writes an element with a time (XML Schema part 2).</summary>
    /// <param name="tag">The element's name.</param>
    /// <param name="value">The value.</param>
    public void WriteElement(XmlTag tag, TimeOnly value)
    {
        var isPlain = Open(tag);
        Format(value, "HH:mm:ss.FFFFFFF");
        Close(tag, isPlain);
    }

    /// <summary>Writes an element with a time with its offset (XML Schema part 2).</summary>
    /// <param name="tag">The element's name.</param>
    /// <param name="value">The value.</param>
    public void WriteElement(XmlTag tag, OffsetTime value)
    {
        var isPlain = Open(tag);
        PutTime(value);
        Close(tag, isPlain);
    }

    /// <summary>Writes an element with a duration (XML Schema part 2).</summary>
    /// <param name="tag">The element's name.</param>
    /// <param name="value">The value.</param>
    public void WriteElement(XmlTag tag, Duration value)
    {
        var isPlain = Open(tag);
        PutDuration(value);
        Close(tag, isPlain);
    }

    /// <summary>Writes an element with a URI in its original form.</summary>
    /// <param name="tag">The element's name.</param>
    /// <param name="value">The value.</param>
    public void WriteElement(XmlTag tag, Uri? value)
    {
        if (value is null)
        {
            return;
        }

        var isPlain = Open(tag);
        PutContent(value.OriginalString);
        Close(tag, isPlain);
    }

    /// <summary>Writes an element with bytes in base64 (RFC 4648, section 4).</summary>
    /// <param name="tag">The element's name.</param>
    /// <param name="value">The value.</param>
    public void WriteElement(XmlTag tag, byte[]? value)
    {
        if (value is null)
        {
            return;
        }

        var isPlain = Open(tag);
        PutBase64(value);
        Close(tag, isPlain);
    }

    /// <summary>
    /// Writes an element with a JSON value: the text of a string, an element without a declared type as it was read,
    /// anything else as JSON.
    /// </summary>
    /// <param name="tag">The element's name.</param>
    /// <param name="value">The value.</param>
    public void WriteElement(XmlTag tag, JsonElement value)
    {
        WriteStart(tag);
        Write(value);
        WriteEnd(tag);
    }

    /// <summary>Writes the start tag of an element that has no attributes and no child elements.</summary>
    /// <returns>
    /// <see langword="true"/> if it changes nothing that its end tag has to restore; otherwise,
    /// <see langword="false"/>.
    /// </returns>
    private bool Open(XmlTag tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        if (tag.Prefix is null && _prefix is null)
        {
            Put(Declares(tag) ? tag.DeclaredOpen : tag.Open);
            return true;
        }

        WriteStart(tag);
        CloseTag();
        return false;
    }

    private void Close(XmlTag tag, bool isPlain)
    {
        if (isPlain)
        {
            Put(tag.End);
        }
        else
        {
            WriteEnd(tag);
        }
    }
}
