using System;
using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;

namespace Clientele.Runtime.Xml;

/// <summary>Builds a string from validated UTF-8, on the stack or in a pooled array.</summary>
internal struct XmlStringBuilder
{
    private const int FewCharacters = 256;

    private char[]? _rented;
    private int _length;
    private StackBuffer _inline;

    [UnscopedRef]
    private Span<char> Characters => _rented ?? (Span<char>)_inline;

    /// <summary>Appends literal text.</summary>
    /// <param name="utf8">The text.</param>
    public void Append(ReadOnlySpan<byte> utf8)
    {
        Reserve(utf8.Length);
        Utf8.ToUtf16(utf8, Characters[_length..], out _, out var written);
        _length += written;
    }

    /// <summary>Appends a character.</summary>
    public void Append(char character)
    {
        Reserve(1);
        Characters[_length++] = character;
    }

    /// <summary>Appends a character.</summary>
    public void Append(Rune character)
    {
        Reserve(2);
        _length += character.EncodeToUtf16(Characters[_length..]);
    }

    /// <summary>Appends text with valid references, and with line ends or other white space to be replaced.</summary>
    /// <param name="utf8">The text as in the document.</param>
    /// <param name="special">The characters in it that are not literal.</param>
    /// <param name="space">The replacement for a line end.</param>
    public void Append(ReadOnlySpan<byte> utf8, ReadOnlySpan<byte> special, char space)
    {
        for (var next = utf8.IndexOfAny(special); next >= 0; next = utf8.IndexOfAny(special))
        {
            Append(utf8[..next]);
            utf8 = utf8[next..];
            if (utf8[0] == '&')
            {
                utf8 = utf8[XmlReferences.Read(utf8, out var character)..];
                Append(character);
                continue;
            }

            Append(space);
            utf8 = utf8[(utf8.StartsWith("\r\n"u8) ? 2 : 1)..];
        }

        Append(utf8);
    }

    /// <summary>Returns the string. The builder must not be used afterward.</summary>
    public string Build()
    {
        var text = _length == 0 ? "" : new string(Characters[.._length]);
        Release();
        return text;
    }

    private void Reserve(int length)
    {
        if (Characters.Length - _length >= length)
        {
            return;
        }

        var larger = ArrayPool<char>.Shared.Rent(
            Math.Max(_length + length, Math.Min(Characters.Length * 2, Array.MaxLength))
        );
        Characters[.._length].CopyTo(larger);
        Release();
        _rented = larger;
    }

    private readonly void Release()
    {
        if (_rented is not null)
        {
            ArrayPool<char>.Shared.Return(_rented);
        }
    }

    /// <summary>Holds most texts, which are shorter.</summary>
    [InlineArray(FewCharacters)]
    private struct StackBuffer
    {
        private char _first;
    }
}
