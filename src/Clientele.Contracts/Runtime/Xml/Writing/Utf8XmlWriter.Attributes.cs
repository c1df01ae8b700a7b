using System;
using System.Text.Json;

namespace Clientele.Runtime.Xml;

public ref partial struct Utf8XmlWriter
{
    /// <summary>Writes an attribute with a number or a UUID.</summary>
    /// <typeparam name="T">A type that formats itself in at most 64 bytes.</typeparam>
    /// <param name="tag">The attribute's name.</param>
    /// <param name="value">The value.</param>
    public void WriteAttribute<T>(XmlTag tag, T value)
        where T : struct, IUtf8SpanFormattable
    {
        Name(tag);
        Format(value, null);
        Put((byte)'"');
    }

    /// <summary>Writes an attribute with text.</summary>
    /// <param name="tag">The attribute's name.</param>
    /// <param name="value">The value.</param>
    public void WriteAttribute(XmlTag tag, string? value)
    {
        if (value is null)
        {
            return;
        }

        Name(tag);
        PutEscaped(value, isAttribute: true);
        Put((byte)'"');
    }

    /// <summary>Writes an attribute with a boolean.</summary>
    /// <param name="tag">The attribute's name.</param>
    /// <param name="value">The value.</param>
    public void WriteAttribute(XmlTag tag, bool value)
    {
        Name(tag);
        PutAll(value ? "true"u8 : "false"u8);
        Put((byte)'"');
    }

    /// <summary>Writes an attribute with a number.</summary>
    /// <param name="tag">The attribute's name.</param>
    /// <param name="value">The value.</param>
    public void WriteAttribute(XmlTag tag, float value)
    {
        Name(tag);
        PutFloat(value);
        Put((byte)'"');
    }

    /// <summary>Writes an attribute with a number.</summary>
    /// <param name="tag">The attribute's name.</param>
    /// <param name="value">The value.</param>
    public void WriteAttribute(XmlTag tag, double value)
    {
        Name(tag);
        PutFloat(value);
        Put((byte)'"');
    }

    /// <summary>Writes an attribute with a date (XML Schema part 2).</summary>
    /// <param name="tag">The attribute's name.</param>
    /// <param name="value">The value.</param>
    public void WriteAttribute(XmlTag tag, DateOnly value)
    {
        Name(tag);
        Format(value, "O");
        Put((byte)'"');
    }

    /// <summary>Writes an attribute with a dateTime (XML Schema part 2).</summary>
    /// <param name="tag">The attribute's name.</param>
    /// <param name="value">The value.</param>
    public void WriteAttribute(XmlTag tag, DateTimeOffset value)
    {
        Name(tag);
        PutDateTime(value);
        Put((byte)'"');
    }

    /// <summary>Writes an attribute with a time (XML Schema part 2).</summary>
    /// <param name="tag">The attribute's name.</param>
    /// <param name="value">The value.</param>
    public void WriteAttribute(XmlTag tag, TimeOnly value)
    {
        Name(tag);
        Format(value, "HH:mm:ss.FFFFFFF");
        Put((byte)'"');
    }

    /// <summary>Writes an attribute with a time with its offset (XML Schema part 2).</summary>
    /// <param name="tag">The attribute's name.</param>
    /// <param name="value">The value.</param>
    public void WriteAttribute(XmlTag tag, OffsetTime value)
    {
        Name(tag);
        PutTime(value);
        Put((byte)'"');
    }

    /// <summary>Writes an attribute with a duration (XML Schema part 2).</summary>
    /// <param name="tag">The attribute's name.</param>
    /// <param name="value">The value.</param>
    public void WriteAttribute(XmlTag tag, Duration value)
    {
        Name(tag);
        PutDuration(value);
        Put((byte)'"');
    }

    /// <summary>Writes an attribute with a URI in its original form.</summary>
    /// <param name="tag">The attribute's name.</param>
    /// <param name="value">The value.</param>
    public void WriteAttribute(XmlTag tag, Uri? value)
    {
        if (value is null)
        {
            return;
        }

        Name(tag);
        PutEscaped(value.OriginalString, isAttribute: true);
        Put((byte)'"');
    }

    /// <summary>Writes an attribute with bytes in base64 (RFC 4648, section 4).</summary>
    /// <param name="tag">The attribute's name.</param>
    /// <param name="value">The value.</param>
    public void WriteAttribute(XmlTag tag, byte[]? value)
    {
        if (value is null)
        {
            return;
        }

        Name(tag);
        PutBase64(value);
        Put((byte)'"');
    }

    /// <summary>Writes an attribute with a JSON value: the text of a string, anything else as JSON.</summary>
    /// <param name="tag">The attribute's name.</param>
    /// <param name="value">The value.</param>
    public void WriteAttribute(XmlTag tag, JsonElement value)
    {
        Name(tag);
        PutEscaped(TextOf(value), isAttribute: true);
        Put((byte)'"');
    }

    // Default namespaces don't apply to attributes, so an attribute in a namespace needs a prefix.
    private void Name(XmlTag tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        if (string.IsNullOrEmpty(tag.Namespace))
        {
            PutAttribute(tag.Attribute);
            return;
        }

        var prefix = Bind(tag.Prefix ?? "a", tag.Namespace);
        if (prefix == tag.Prefix)
        {
            PutAttribute(tag.Attribute);
            return;
        }

        Put((byte)' ');
        PutUtf8(prefix);
        Put((byte)':');
        PutAll(tag.EncodedName);
        PutAll("=\""u8);
    }

    private void PutAttribute(XmlSegment name)
    {
        // The start tag stays open.
        _isTagOpen = false;
        Put(name);
        _isTagOpen = true;
    }
}
