using System;
using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Unicode;

namespace Clientele.Xml;

public ref partial struct Utf8XmlWriter
{
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
            if (Utf8.FromUtf16(text[..length], _buffer[_position..], out _, out var written, replaceInvalidSequences: false) != OperationStatus.Done)
            {
                throw new ArgumentException("XML can't hold half a surrogate pair.");
            }

            _position += written;
            text = text[length..];
        }
    }
}
