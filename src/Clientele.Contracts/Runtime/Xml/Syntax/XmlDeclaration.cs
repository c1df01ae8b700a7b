using System;
using System.Buffers;

namespace Clientele.Runtime.Xml;

/// <summary>An XML declaration (XML 1.0, production 23).</summary>
internal readonly ref struct XmlDeclaration
{
    private static readonly SearchValues<byte> EncodingCharacters = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-"u8
    );

    /// <summary>Reads the declaration at the start of <paramref name="text"/>.</summary>
    /// <param name="text">ASCII, or what has ASCII in its place.</param>
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

    /// <summary>How many bytes it has.</summary>
    public int Length { get; }

    /// <summary>The encoding that it names; empty: none.</summary>
    public ReadOnlySpan<byte> Encoding { get; }

    /// <summary>What is wrong with it, or <see langword="null"/>.</summary>
    public string? Error { get; }

    /// <summary>Whether <paramref name="text"/> starts with a declaration.</summary>
    public static bool Starts(ReadOnlySpan<byte> text) =>
        text.StartsWith("<?xml"u8) && text.Length > 5 && XmlCharacters.IsSpace(text[5]);

    // Of 1.x, a processor of 1.0 tries to read what it can (fifth edition, section 2.8).
    private static bool IsVersion(ReadOnlySpan<byte> version) =>
        version.StartsWith("1."u8)
        && version.Length > 2
        && version[2..].IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0;

    /// <summary>Takes <c> name="value"</c>; what is not written so stays, and so is refused as the rest.</summary>
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
