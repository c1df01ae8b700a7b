using System;
using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Clientele.Runtime.Json;

public ref partial struct JsonWriter
{
    private const int MaxNumberLength = 64;

    /// <summary>Writes a boolean.</summary>
    /// <param name="value">The value.</param>
    public void Write(bool value) => PutAll(value ? "true"u8 : "false"u8);

    /// <summary>Writes a number.</summary>
    /// <param name="value">The number.</param>
    public void Write(sbyte value) => WriteNumber(value);

    /// <summary>Writes a number.</summary>
    /// <param name="value">The number.</param>
    public void Write(byte value) => WriteNumber(value);

    /// <summary>Writes a number.</summary>
    /// <param name="value">The number.</param>
    public void Write(short value) => WriteNumber(value);

    /// <summary>Writes a number.</summary>
    /// <param name="value">The number.</param>
    public void Write(ushort value) => WriteNumber(value);

    /// <summary>Writes a number.</summary>
    /// <param name="value">The number.</param>
    public void Write(int value) => WriteNumber(value);

    /// <summary>Writes a number.</summary>
    /// <param name="value">The number.</param>
    public void Write(uint value) => WriteNumber(value);

    /// <summary>Writes a number.</summary>
    /// <param name="value">The number.</param>
    public void Write(long value) => WriteNumber(value);

    /// <summary>Writes a number.</summary>
    /// <param name="value">The number.</param>
    public void Write(ulong value) => WriteNumber(value);

    /// <summary>Writes a number.</summary>
    /// <param name="value">The number.</param>
    public void Write(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var scale = value.Scale;
        if (bits[2] != 0 || scale > NumberText.MaxScale || value == 0)
        {
            WriteNumber(value);
            return;
        }

        WriteScaled(((ulong)(uint)bits[1] << 32) | (uint)bits[0], scale, decimal.IsNegative(value));
    }

    /// <summary>Writes a number so that it reads back as the same value.</summary>
    /// <param name="value">The number.</param>
    /// <exception cref="ArgumentException">The number is not finite, which JSON can't represent.</exception>
    public void Write(float value)
    {
        if (!float.IsFinite(value))
        {
            WriteNamed(value);
            return;
        }

        WriteNumber(value);
    }

    /// <summary>Writes a number so that it reads back as the same value.</summary>
    /// <param name="value">The number.</param>
    /// <exception cref="ArgumentException">The number is not finite, which JSON can't represent.</exception>
    public void Write(double value)
    {
        if (!double.IsFinite(value))
        {
            WriteNamed(value);
            return;
        }

        if (NumberText.TryScale(Math.Abs(value), out var digits, out var scale))
        {
            WriteScaled(digits, scale, value < 0);
            return;
        }

        WriteNumber(value);
    }

    /// <summary>
    /// Writes a number of a union that also has integers: one without a fraction gets <c>.0</c>, so that it reads back
    /// as the same case.
    /// </summary>
    /// <param name="value">The number.</param>
    /// <exception cref="ArgumentException">The number is not finite, which JSON can't represent.</exception>
    public void WriteFraction(double value)
    {
        Reserve(MaxNumberLength);
        var start = _position;
        Write(value);
        CompleteFraction(start);
    }

    /// <inheritdoc cref="WriteFraction(double)" />
    public void WriteFraction(float value)
    {
        Reserve(MaxNumberLength);
        var start = _position;
        Write(value);
        CompleteFraction(start);
    }

    /// <summary>Writes a UUID (RFC 9562).</summary>
    /// <param name="value">The UUID.</param>
    public void Write(Guid value) => WriteQuoted(value, "D");

    /// <summary>Writes a full-date (RFC 3339).</summary>
    /// <param name="value">The date.</param>
    public void Write(DateOnly value) => WriteQuoted(value, "O");

    /// <summary>Writes a date-time (RFC 3339), without trailing zeros of the fraction.</summary>
    /// <param name="value">The date and time.</param>
    public void Write(DateTimeOffset value)
    {
        Reserve(MaxNumberLength);
        _position += IsoDateTime.FormatQuoted(value, _buffer[_position..]);
    }

    /// <summary>Writes a time of day. A fraction of a second has seven digits.</summary>
    /// <param name="value">The time.</param>
    public void Write(TimeOnly value) => WriteQuoted(value.ToTimeSpan(), "c");

    /// <summary>Writes a time of day with its offset (full-time in RFC 3339).</summary>
    /// <param name="value">The time.</param>
    public void Write(OffsetTime value)
    {
        Reserve(IsoTime.MaxLength + 2);
        _buffer[_position++] = (byte)'"';
        _position += value.Format(_buffer[_position..]);
        _buffer[_position++] = (byte)'"';
    }

    /// <summary>Writes a duration (ISO 8601).</summary>
    /// <param name="value">The duration.</param>
    public void Write(Duration value)
    {
        Reserve(value.MaxLength + 2);
        _buffer[_position++] = (byte)'"';
        _position += value.Format(_buffer[_position..]);
        _buffer[_position++] = (byte)'"';
    }

    /// <summary>Writes a URI in its original form.</summary>
    /// <param name="value">The URI, or <see langword="null"/>.</param>
    public void Write(Uri? value)
    {
        if (value is null)
        {
            WriteNull();
            return;
        }

        Write(value.OriginalString);
    }

    /// <summary>Writes bytes in base64 (RFC 4648, section 4).</summary>
    /// <param name="value">The bytes, or <see langword="null"/>.</param>
    public void Write(byte[]? value)
    {
        if (value is null)
        {
            WriteNull();
            return;
        }

        Put((byte)'"');
        Reserve(Base64.GetMaxEncodedToUtf8Length(value.Length));
        Base64.EncodeToUtf8(value, _buffer[_position..], out _, out var written);
        _position += written;
        Put((byte)'"');
    }

    /// <summary>Writes bytes in base64url without padding (RFC 4648, section 5).</summary>
    /// <param name="value">The bytes, or <see langword="null"/>.</param>
    public void WriteBase64Url(byte[]? value)
    {
        if (value is null)
        {
            WriteNull();
            return;
        }

        Put((byte)'"');
        Reserve(Base64.GetMaxEncodedToUtf8Length(value.Length));
        _position += Base64Text.EncodeUrl(value, _buffer[_position..]);
        Put((byte)'"');
    }

    /// <summary>Writes a value of any kind.</summary>
    /// <param name="value">The value. The default value is written as null.</param>
    public void Write(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                WriteObject(value);
                break;
            case JsonValueKind.Array:
                WriteArray(value);
                break;
            case JsonValueKind.String:
                Write(value.GetString()!);
                break;
            case JsonValueKind.Number:
                WriteNumberText(value.GetRawText());
                break;
            case JsonValueKind.Null or JsonValueKind.Undefined:
                WriteNull();
                break;
            default:
                Write(value.ValueKind == JsonValueKind.True);
                break;
        }
    }

    /// <summary>Writes a number with its digits exactly as they were read.</summary>
    /// <param name="text">A JSON number.</param>
    /// <exception cref="ArgumentException">The text is not a JSON number.</exception>
    public void WriteNumberText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Reserve(text.Length);
        var target = _buffer[_position..];
        var isAscii = Ascii.FromUtf16(text, target, out var written) == OperationStatus.Done;
        if (!isAscii || !JsonReader.IsNumber(target[..written]))
        {
            throw new ArgumentException("This is no JSON number.", nameof(text));
        }

        _position += written;
    }

    private void WriteObject(JsonElement value)
    {
        WriteStartObject();
        foreach (var member in value.EnumerateObject())
        {
            if (_needsComma)
            {
                Put((byte)',');
            }

            Write(member.Name);
            Put((byte)':');
            Write(member.Value);
            _needsComma = true;
        }

        WriteEndObject();
    }

    private void WriteArray(JsonElement value)
    {
        WriteStartArray();
        var isFirst = true;
        foreach (var item in value.EnumerateArray())
        {
            if (!isFirst)
            {
                Put((byte)',');
            }

            Write(item);
            isFirst = false;
        }

        WriteEndArray();
    }

    private void WriteNumber<T>(T value)
        where T : IUtf8SpanFormattable
    {
        Reserve(MaxNumberLength);
        value.TryFormat(_buffer[_position..], out var written, default, CultureInfo.InvariantCulture);
        _position += written;
    }

    private void CompleteFraction(int start)
    {
        if (!_buffer[start.._position].ContainsAny(".E\""u8))
        {
            ".0"u8.CopyTo(_buffer[_position..]);
            _position += 2;
        }
    }

    private void WriteNamed(double value)
    {
        if (!NamedNumbers)
        {
            throw new ArgumentException("JSON has no infinity and no NaN.", nameof(value));
        }

        if (double.IsNaN(value))
        {
            PutAll("\"NaN\""u8);
            return;
        }

        PutAll(value > 0 ? "\"Infinity\""u8 : "\"-Infinity\""u8);
    }

    private void WriteScaled(ulong digits, int scale, bool isNegative)
    {
        Reserve(MaxNumberLength);
        if (isNegative)
        {
            _buffer[_position++] = (byte)'-';
        }

        _position += NumberText.Format(digits, scale, _buffer[_position..]);
    }

    private void WriteQuoted<T>(T value, string format)
        where T : IUtf8SpanFormattable
    {
        Put((byte)'"');
        Reserve(MaxNumberLength);
        value.TryFormat(_buffer[_position..], out var written, format, CultureInfo.InvariantCulture);
        _position += written;
        Put((byte)'"');
    }
}
