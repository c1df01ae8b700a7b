using System;
using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;

namespace Clientele.Json;

public ref partial struct JsonWriter
{
    private const int MaxBytesPerChar = 3;
    private const int Chunk = 8192;

    /// <summary>Characters that stand for themselves in <see cref="JavaScriptEncoder.Default"/>'s output.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        " !#$%()*,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~");

    /// <summary>Writes a string; half a surrogate pair becomes U+FFFD.</summary>
    /// <param name="value">The string.</param>
    public void Write(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Put((byte)'"');
        if (value.AsSpan().IndexOfAnyExcept(Plain) < 0)
        {
            Reserve(value.Length);
            _position += Encoding.ASCII.GetBytes(value, _buffer[_position..]);
        }
        else
        {
            WriteEscaped(value);
        }

        Put((byte)'"');
    }

    private void WriteEscaped(ReadOnlySpan<char> text)
    {
        var escaped = ArrayPool<char>.Shared.Rent(Chunk);
        var isFinal = false;
        while (!isFinal)
        {
            JavaScriptEncoder.Default.Encode(text, escaped, out var consumed, out var written, isFinalBlock: true);
            Reserve(written * MaxBytesPerChar);
            _position += Encoding.UTF8.GetBytes(escaped.AsSpan(0, written), _buffer[_position..]);
            text = text[consumed..];
            isFinal = text.IsEmpty;
        }

        ArrayPool<char>.Shared.Return(escaped);
    }
}
