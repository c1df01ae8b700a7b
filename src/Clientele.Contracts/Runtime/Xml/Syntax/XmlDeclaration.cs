using System;
using System.Buffers;

namespace Clientele.Runtime.Xml;

/// <summary>Represents an XML declaration (XML 1.0, production 23).</summary>
internal readonly ref struct XmlDeclaration
{
    private static readonly SearchValues<byte> EncodingCharacters = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-"u8
    );

    /// <summary>Parses the declaration at the start of <paramref name="text"/>.</summary>
    /// <param name="text">A text in ASCII or an encoding that is compatible with it.</param>
    public XmlDeclaration(ReadOnlySpan<byte> text)
    {
        if (text.StartsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>"u8))
        {
            Length = "<?xml version=\"1.0\" encoding=\"utf-8\"?>"u8.Length;
            Encoding = "utf-8"u8;
            return;
        }

        var end = text.IndexOf("?>"u8);
        if (end < 0)
        {
            Error = "the XML declaration does not end";
            return;
        }

        Length = end + 2;
        var rest = text[5..end];
        var version = Take(ref rest, "version"u8);
        var encoding = Take(ref rest, "encoding"u8);
        var standalone = Take(ref rest, "standalone"u8);
        if (!IsVersion(version))
        {
            Error = "the XML declaration does not say version 1.0";
        }
        else if (
            rest.IndexOfAnyExcept(" \t\r\n"u8) >= 0
            || (!standalone.IsEmpty && !standalone.SequenceEqual("yes"u8) && !standalone.SequenceEqual("no"u8))
        )
        {
            Error = "the XML declaration is not well-formed";
        }
        else if (
            !encoding.IsEmpty
            && (!char.IsAsciiLetter((char)encoding[0]) || encoding.IndexOfAnyExcept(EncodingCharacters) >= 0)
        )
        {
            Error = "the XML declaration names no encoding";
        }
        else
        {
            Encoding = encoding;
        }
    }

    /// <summary>Gets the length in bytes.</summary>
    public int Length { get; }

    /// <summary>Gets the encoding that it specifies, or an empty span if there is none.</summary>
    public ReadOnlySpan<byte> Encoding { get; }

    /// <summary>Gets a description of the error, or <see langword="null"/> if it is valid.</summary>
    public string? Error { get; }

    /// <summary>Determines whether <paramref name="text"/> starts with a declaration.</summary>
    public static bool Starts(ReadOnlySpan<byte> text) =>
        text.StartsWith("<?xml"u8) && text.Length > 5 && XmlCharacters.IsSpace(text[5]);

    // A processor of 1.0 should try to read any 1.x document (fifth edition, section 2.8).
    private static bool IsVersion(ReadOnlySpan<byte> version) =>
        version.StartsWith("1."u8)
        && version.Length > 2
        && version[2..].IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0;

    /// <summary>
    /// Takes <c> name="value"</c>. Anything else is left in place and therefore rejected with the rest.
    /// </summary>
    private static ReadOnlySpan<byte> Take(scoped ref ReadOnlySpan<byte> rest, scoped ReadOnlySpan<byte> name)
    {
        var space = XmlCharacters.SpaceLength(rest);
        if (space == 0 || !rest[space..].StartsWith(name))
        {
            return default;
        }

        var value = rest[(space + name.Length)..].TrimStart(" \t\r\n"u8);
        if (!value.StartsWith("="u8))
        {
            return default;
        }

        value = value[1..].TrimStart(" \t\r\n"u8);
        var length = value.IsEmpty || value[0] is not ((byte)'"' or (byte)'\'') ? -1 : value[1..].IndexOf(value[0]);
        if (length <= 0)
        {
            return default;
        }

        rest = value[(length + 2)..];
        return value.Slice(1, length);
    }
}
