using System;
using System.Globalization;
using System.Text;

namespace Clientele.Runtime.Xml;

/// <summary>
/// Resolves character references and the predefined entities (XML 1.0, sections 4.1 and 4.6), and normalizes line ends
/// (2.11) and white space in attributes (3.3.3).
/// </summary>
internal static class XmlReferences
{
    /// <summary>Parses the reference at the start of <paramref name="text"/>.</summary>
    /// <returns>The length in bytes, or 0 if it is not a reference.</returns>
    public static int Read(ReadOnlySpan<byte> text, out Rune character)
    {
        character = default;
        var end = text.IndexOf((byte)';');
        if (end < 0)
        {
            return 0;
        }

        var name = text[1..end];
        if (!name.StartsWith("#"u8))
        {
            var code = Entity(name);
            character = new Rune(code);
            return code == '\0' ? 0 : end + 1;
        }

        var isHex = name.StartsWith("#x"u8);
        var digits = name[(isHex ? 2 : 1)..];
        var style = isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        var isLegal =
            int.TryParse(digits, style, CultureInfo.InvariantCulture, out var value)
            && Rune.TryCreate(value, out character)
            && value is '\t' or '\n' or '\r' or >= 0x20 and not (0xFFFE or 0xFFFF);
        return isLegal ? end + 1 : 0;
    }

    /// <summary>
    /// Returns the position of the first '&amp;' that does not start a reference, or -1 if there is none.
    /// </summary>
    public static int IndexOfWrong(ReadOnlySpan<byte> text)
    {
        for (var i = text.IndexOf((byte)'&'); i >= 0 && i < text.Length; )
        {
            var length = Read(text[i..], out _);
            if (length == 0)
            {
                return i;
            }

            i += length;
            var next = text[i..].IndexOf((byte)'&');
            i = next < 0 ? text.Length : i + next;
        }

        return -1;
    }

    /// <summary>Resolves references that <see cref="IndexOfWrong"/> has found valid.</summary>
    /// <param name="text">The text as in the document.</param>
    /// <param name="special">
    /// The characters in it that are not literal: '&amp;', line ends, and in attributes other white space.
    /// </param>
    /// <param name="lineEnd">The replacement for a line end.</param>
    public static ReadOnlySpan<byte> Decode(ReadOnlySpan<byte> text, ReadOnlySpan<byte> special, byte lineEnd)
    {
        var next = text.IndexOfAny(special);
        if (next < 0)
        {
            return text;
        }

        // No reference is shorter than its character.
        var output = new byte[text.Length];
        var length = 0;
        while (next >= 0)
        {
            text[..next].CopyTo(output.AsSpan(length));
            length += next;
            text = text[next..];
            if (text[0] == '&')
            {
                text = text[Read(text, out var character)..];
                length += character.EncodeToUtf8(output.AsSpan(length));
            }
            else
            {
                output[length++] = lineEnd;
                text = text[(text.StartsWith("\r\n"u8) ? 2 : 1)..];
            }

            next = text.IndexOfAny(special);
        }

        text.CopyTo(output.AsSpan(length));
        return output.AsSpan(0, length + text.Length);
    }

    private static char Entity(ReadOnlySpan<byte> name) =>
        name switch
        {
            [(byte)'l', (byte)'t'] => '<',
            [(byte)'g', (byte)'t'] => '>',
            [(byte)'a', (byte)'m', (byte)'p'] => '&',
            [(byte)'q', (byte)'u', (byte)'o', (byte)'t'] => '"',
            [(byte)'a', (byte)'p', (byte)'o', (byte)'s'] => '\'',
            _ => '\0',
        };
}
