using System;
using System.Buffers.Text;
using System.Globalization;
using System.Numerics;
using System.Text.Json;
using Clientele.Runtime.Json;

namespace Clientele.Runtime.Xml;

public ref partial struct Utf8XmlWriter
{
    private const int MaxScalarLength = 64;

    private static string TextOf(JsonElement value) =>
        value.ValueKind switch
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

    private void PutFloat<T>(T value)
        where T : IBinaryFloatingPointIeee754<T>
    {
        if (T.IsInfinity(value))
        {
            PutAll(T.IsPositive(value) ? "INF"u8 : "-INF"u8);
        }
        else
        {
            Format(value, null);
        }
    }

    private void PutDateTime(DateTimeOffset value)
    {
        const int secondsEnd = 19;
        const int fractionEnd = 27;
        Reserve(MaxScalarLength);
        var text = _buffer[_position..];
        value.TryFormat(text, out var length, "O", CultureInfo.InvariantCulture);
        var end = secondsEnd + text[secondsEnd..fractionEnd].TrimEnd((byte)'0').TrimEnd((byte)'.').Length;
        _position += end;
        if (value.Offset == TimeSpan.Zero)
        {
            Put((byte)'Z');
            return;
        }

        text[fractionEnd..length].CopyTo(text[end..]);
        _position += length - fractionEnd;
    }

    private void PutDuration(Duration value)
    {
        Reserve(value.MaxLength);
        _position += value.Format(_buffer[_position..]);
    }

    private void PutTime(OffsetTime value)
    {
        Reserve(IsoTime.MaxLength);
        _position += value.Format(_buffer[_position..]);
    }

    private void PutBase64(byte[] value)
    {
        Reserve(Base64.GetMaxEncodedToUtf8Length(value.Length));
        Base64.EncodeToUtf8(value, _buffer[_position..], out _, out var written);
        _position += written;
    }
}
