using System;
using System.Buffers;
using System.Text;

namespace Clientele.Runtime.Http;

/// <summary>Holds characters in a pooled array that grows.</summary>
internal struct TextBuffer
{
    private char[]? _characters;

    public int Length { get; private set; }

    public readonly ReadOnlySpan<char> Written => _characters.AsSpan(0, Length);

    public void Append(char character)
    {
        Reserve(1)[0] = character;
        Length++;
    }

    public void Append(ReadOnlySpan<char> text)
    {
        text.CopyTo(Reserve(text.Length));
        Length += text.Length;
    }

    /// <summary>
    /// Appends text, with all characters percent-encoded as UTF-8 except those in <paramref name="kept"/>.
    /// </summary>
    public void AppendEncoded(ReadOnlySpan<char> text, SearchValues<char> kept)
    {
        while (true)
        {
            var stop = text.IndexOfAnyExcept(kept);
            if (stop < 0)
            {
                Append(text);
                return;
            }

            Append(text[..stop]);
            text = text[stop..];
            Rune.DecodeFromUtf16(text, out var rune, out var consumed);
            AppendEncoded(rune);
            text = text[consumed..];
        }
    }

    /// <summary>
    /// Appends text, leaving reserved characters and existing percent-encoding unchanged (RFC 6570, section 3.2.3).
    /// </summary>
    public void AppendReserved(ReadOnlySpan<char> text)
    {
        for (var percent = text.IndexOf('%'); percent >= 0; percent = text.IndexOf('%'))
        {
            AppendEncoded(text[..percent], PercentEncoding.Reserved);
            text = text[percent..];
            var isEncoded =
                text is ['%', var first, var second, ..] && char.IsAsciiHexDigit(first) && char.IsAsciiHexDigit(second);
            Append(isEncoded ? text[..3] : "%25");
            text = text[(isEncoded ? 3 : 1)..];
        }

        AppendEncoded(text, PercentEncoding.Reserved);
    }

    public void RemoveLast() => Length--;

    /// <summary>Returns the text and empties the buffer.</summary>
    public string Take()
    {
        var text = new string(Written);
        Clear();
        return text;
    }

    public void Clear()
    {
        if (_characters is not null)
        {
            ArrayPool<char>.Shared.Return(_characters);
            _characters = null;
        }

        Length = 0;
    }

    private void AppendEncoded(Rune rune)
    {
        Span<byte> bytes = stackalloc byte[4];
        AppendEncoded(bytes[..rune.EncodeToUtf8(bytes)]);
    }

    // A separate method, since a loop beside memory on the stack is compiled with all optimizations at the first call.
    private void AppendEncoded(ReadOnlySpan<byte> bytes)
    {
        const string Digits = "0123456789ABCDEF";
        var target = Reserve(bytes.Length * 3);
        for (var i = 0; i < bytes.Length; i++)
        {
            target[i * 3] = '%';
            target[(i * 3) + 1] = Digits[bytes[i] >> 4];
            target[(i * 3) + 2] = Digits[bytes[i] & 15];
        }

        Length += bytes.Length * 3;
    }

    private Span<char> Reserve(int count)
    {
        if (_characters is null || _characters.Length - Length < count)
        {
            var larger = ArrayPool<char>.Shared.Rent(Math.Max(256, (Length + count) * 2));
            if (_characters is not null)
            {
                Written.CopyTo(larger);
                ArrayPool<char>.Shared.Return(_characters);
            }

            _characters = larger;
        }

        return _characters.AsSpan(Length);
    }
}
