using System;
using System.Text.Json;

namespace Clientele.Runtime.Xml;

public ref partial struct Utf8XmlWriter
{
    /// <summary>Writes a number or a UUID as content of the open element.</summary>
    /// <typeparam name="T">A type that formats itself in at most 64 bytes.</typeparam>
    /// <param name="value">The value.</param>
    public void Write<T>(T value)
        where T : struct, IUtf8SpanFormattable
    {
        CloseTag();
        Format(value, null);
    }

    /// <summary>Writes text as content of the open element.</summary>
    /// <param name="value">The value.</param>
    public void Write(string? value)
    {
        if (value is null)
        {
            return;
        }

        CloseTag();
        PutContent(value);
    }

    /// <summary>Writes a boolean as content of the open element.</summary>
    /// <param name="value">The value.</param>
    public void Write(bool value)
    {
        CloseTag();
        PutAll(value ? "true"u8 : "false"u8);
    }

    /// <summary>Writes a number as content of the open element.</summary>
    /// <param name="value">The value.</param>
    public void Write(float value)
    {
        CloseTag();
        PutFloat(value);
    }

    /// <summary>Writes a number as content of the open element.</summary>
    /// <param name="value">The value.</param>
    public void Write(double value)
    {
        CloseTag();
        PutFloat(value);
    }

    /// <summary>Writes a date (XML Schema part 2) as content of the open element.</summary>
    /// <param name="value">The value.</param>
    public void Write(DateOnly value)
    {
        CloseTag();
        Format(value, "O");
    }

    /// <summary>Writes a dateTime (XML Schema part 2) as content of the open element.</summary>
    /// <param name="value">The value.</param>
    public void Write(DateTimeOffset value)
    {
        CloseTag();
        PutDateTime(value);
    }

    /// <summary>Writes a time (XML Schema part 2) as content of the open element.</summary>
    /// <param name="value">The value.</param>
    public void Write(TimeOnly value)
    {
        CloseTag();
        Format(value, "HH:mm:ss.FFFFFFF");
    }

    /// <summary>Writes a time with its offset (XML Schema part 2) as content of the open element.</summary>
    /// <param name="value">The value.</param>
    public void Write(OffsetTime value)
    {
        CloseTag();
        PutTime(value);
    }

    /// <summary>Writes a duration (XML Schema part 2) as content of the open element.</summary>
    /// <param name="value">The value.</param>
    public void Write(Duration value)
    {
        CloseTag();
        PutDuration(value);
    }

    /// <summary>Writes a URI in its original form as content of the open element.</summary>
    /// <param name="value">The value.</param>
    public void Write(Uri? value)
    {
        if (value is null)
        {
            return;
        }

        CloseTag();
        PutContent(value.OriginalString);
    }

    /// <summary>Writes bytes in base64 (RFC 4648, section 4) as content of the open element.</summary>
    /// <param name="value">The value.</param>
    public void Write(byte[]? value)
    {
        if (value is null)
        {
            return;
        }

        CloseTag();
        PutBase64(value);
    }

    /// <summary>
    /// Writes a JSON value as content of the open element: the text of a string, an element without a declared type as
    /// it was read, anything else as JSON.
    /// </summary>
    /// <param name="value">The value.</param>
    public void Write(JsonElement value)
    {
        if (!IsWord && XmlFragment.Is(value))
        {
            PutFragment(value);
            return;
        }

        WriteText(value);
    }

    /// <summary>
    /// Writes a JSON value as text of the open element, whose attributes and child elements are other members: the text
    /// of a string, anything else as JSON.
    /// </summary>
    /// <param name="value">The value.</param>
    public void WriteText(JsonElement value)
    {
        CloseTag();
        PutContent(TextOf(value));
    }
}
