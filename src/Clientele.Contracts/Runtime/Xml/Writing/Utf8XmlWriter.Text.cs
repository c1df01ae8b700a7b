using System;
using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;

namespace Clientele.Runtime.Xml;

public ref partial struct Utf8XmlWriter
{
    private const int MaxShortLength = 40;

    private void PutContent(string text)
    {
        Reserve(text.Length);
        var plain = XmlText.Copy(text, ref Unsafe.Add(ref MemoryMarshal.GetReference(_buffer), _position));
        _position += plain;
        if (plain < text.Length)
        {
            PutEscaped(text.AsSpan(plain), isAttribute: false);
        }
    }

    private void PutEscaped(ReadOnlySpan<char> text, bool isAttribute)
    {
        var refused = text.IndexOfAny('\uFFFE', '\uFFFF');
        if (refused >= 0)
        {
            PutSpecial(text[refused]);
        }

        if (text.Length <= MaxShortLength)
        {
            PutShort(text, isAttribute);
            return;
        }

        while (!text.IsEmpty)
        {
            var plain = text.IndexOfAny(isAttribute ? XmlText.SpecialInAttributes : XmlText.Special);
            plain = plain < 0 ? text.Length : plain;
            PutUtf8(text[..plain]);
            if (plain == text.Length)
            {
                return;
            }

            PutSpecial(text[plain]);
            text = text[(plain + 1)..];
        }
    }

    /// <summary>Writes text that is so short that looking ahead would take longer.</summary>
    private void PutShort(ReadOnlySpan<char> text, bool isAttribute)
    {
        const int maxEscaped = 6;
        var special = isAttribute ? XmlText.SpecialInAttributes : XmlText.Special;
        Reserve(text.Length * maxEscaped);
        for (int i = 0, length; i < text.Length; i += length)
        {
            length = 1;
            var character = text[i];
            if (character > '\u007F')
            {
                length = PutRune(text[i..]);
            }
            else if (special.Contains(character))
            {
                PutSpecial(character);
            }
            else
            {
                _buffer[_position++] = (byte)character;
            }
        }
    }

    /// <summary>Writes the first character if there is room.</summary>
    /// <returns>The number of UTF-16 code units consumed.</returns>
    private int PutRune(ReadOnlySpan<char> text)
    {
        if (Rune.DecodeFromUtf16(text, out var rune, out var length) != OperationStatus.Done)
        {
            ThrowSurrogate();
        }

        _position += rune.EncodeToUtf8(_buffer[_position..]);
        return length;
    }

    [DoesNotReturn]
    private static void ThrowSurrogate() => throw new ArgumentException("XML can't hold half a surrogate pair.");

    private void PutSpecial(char character)
    {
        switch (character)
        {
            case '&':
                PutAll("&amp;"u8);
                break;
            case '<':
                PutAll("&lt;"u8);
                break;
            case '>':
                PutAll("&gt;"u8);
                break;
            case '"':
                PutAll("&quot;"u8);
                break;
            case '\r':
                PutAll("&#xD;"u8);
                break;
            case '\n':
                PutAll("&#xA;"u8);
                break;
            case '\t':
                PutAll("&#x9;"u8);
                break;
            default:
                throw new ArgumentException($"XML can't hold the character U+{(int)character:X4}.");
        }
    }

    private void PutUtf8(ReadOnlySpan<char> text)
    {
        const int chunk = 1024;
        while (!text.IsEmpty)
        {
            var length = Math.Min(chunk, text.Length);
            if (length < text.Length && char.IsHighSurrogate(text[length - 1]))
            {
                length--;
            }

            Reserve(length * 3);
            if (
                Utf8.FromUtf16(
                    text[..length],
                    _buffer[_position..],
                    out _,
                    out var written,
                    replaceInvalidSequences: false
                ) != OperationStatus.Done
            )
            {
                ThrowSurrogate();
            }

            _position += written;
            text = text[length..];
        }
    }
}
