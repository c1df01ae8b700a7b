using System;
using System.Globalization;
using System.Text;

namespace Clientele.Shared;

/// <summary>
/// Provides the rules for names in XML documents (Namespaces in XML 1.0, productions 4 to 6; XML 1.0, fifth edition).
/// </summary>
internal static class XmlNameRules
{
    /// <summary>The namespace of the prefix <c>xml</c>.</summary>
    public const string XmlNamespace = "http://www.w3.org/XML/1998/namespace";

    /// <summary>The namespace of <c>nil</c> and <c>type</c> (XML Schema part 1, section 2.6).</summary>
    public const string InstanceNamespace = "http://www.w3.org/2001/XMLSchema-instance";

    /// <summary>The namespace in which .NET's DataContractSerializer writes types of the namespace System.</summary>
    public const string SystemNamespace = "http://schemas.datacontract.org/2004/07/System";

    // Only the fifth edition has letters after the Hangul syllables, and the framework's reader rejects them.
    private const int LastLetter = 0xD7A3;

    private const int ShortCode = 4;
    private const int LongCode = 8;

    /// <summary>Determines whether a character may start a name without a colon.</summary>
    /// <param name="character">The code point.</param>
    public static bool IsNameStart(int character) =>
        character
            is (>= 'A' and <= 'Z')
                or '_'
                or (>= 'a' and <= 'z')
                or (>= 0xC0 and <= 0x2FF and not (0xD7 or 0xF7))
                or (>= 0x370 and <= 0x1FFF and not 0x37E)
                or 0x200C
                or 0x200D
                or (>= 0x2070 and <= 0x218F)
                or (>= 0x2C00 and <= 0x2FEF)
                or (>= 0x3001 and <= 0xD7FF)
                or (>= 0xF900 and <= 0xFDCF)
                or (>= 0xFDF0 and <= 0xFFFD)
                or (>= 0x10000 and <= 0xEFFFF);

    /// <summary>Determines whether a character may continue a name without a colon.</summary>
    /// <param name="character">The code point.</param>
    public static bool IsNamePart(int character) =>
        IsNameStart(character)
        || character is '-' or '.' or (>= '0' and <= '9') or 0xB7 or (>= 0x300 and <= 0x36F) or 0x203F or 0x2040;

    /// <summary>
    /// Gets a local name as written in a document: a character not allowed in names becomes <c>_xHHHH_</c>, as in the
    /// framework's serializers.
    /// </summary>
    /// <param name="name">The name; it may be empty.</param>
    public static string Encode(string name)
    {
        if (name.Length == 0)
        {
            return "_";
        }

        StringBuilder? encoded = null;
        for (int i = 0, length; i < name.Length; i += length)
        {
            length = char.IsSurrogatePair(name, i) ? 2 : 1;
            var character = length == 2 ? char.ConvertToUtf32(name, i) : name[i];
            if (MayStand(name, i, character))
            {
                encoded?.Append(name, i, length);
                continue;
            }

            encoded ??= new StringBuilder(name, 0, i, name.Length + LongCode);
            encoded
                .Append("_x")
                .Append(character.ToString(length == 1 ? "X4" : "X8", CultureInfo.InvariantCulture))
                .Append('_');
        }

        return encoded?.ToString() ?? name;
    }

    /// <summary>
    /// Gets the number of hexadecimal digits in the encoded character (<c>_xHHHH_</c>) that a text starts with; 0 if it
    /// starts with none.
    /// </summary>
    /// <param name="text">The rest of an encoded name.</param>
    public static int EncodedDigits(ReadOnlySpan<char> text)
    {
        if (IsEncoded(text, ShortCode))
        {
            return ShortCode;
        }

        return IsEncoded(text, LongCode) ? LongCode : 0;
    }

    private static bool MayStand(string name, int position, int character)
    {
        var isAllowed = position == 0 ? IsNameStart(character) : IsNamePart(character);
        var isEscape = character == '_' && EncodedDigits(name.AsSpan(position)) > 0;
        return isAllowed && character <= LastLetter && !isEscape;
    }

    private static bool IsEncoded(ReadOnlySpan<char> text, int digits)
    {
        var end = digits + 2;
        if (end >= text.Length || text[0] != '_' || text[1] is not ('x' or 'X') || text[end] != '_')
        {
            return false;
        }

        foreach (var digit in text.Slice(2, digits))
        {
            if (digit is not ((>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F')))
            {
                return false;
            }
        }

        return true;
    }
}
