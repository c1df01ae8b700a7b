using System;
using System.Buffers;
using System.Globalization;
using System.Text;

namespace Clientele.Runtime.Xml;

/// <summary>
/// Names and namespaces. The framework's own functions for names are no part of a native program: their tables would
/// be.
/// </summary>
internal static class XmlNames
{
    /// <summary>What the prefix <c>xml</c> stands for.</summary>
    public const string XmlNamespace = "http://www.w3.org/XML/1998/namespace";

    /// <summary>What the prefix <c>xmlns</c> stands for.</summary>
    public const string DeclarationNamespace = "http://www.w3.org/2000/xmlns/";

    /// <summary>That of <c>nil</c> and <c>type</c> (XML Schema part 1, section 2.6).</summary>
    public const string InstanceNamespace = "http://www.w3.org/2001/XMLSchema-instance";

    /// <summary>What .NET's DataContractSerializer writes collections in.</summary>
    public const string ArraysNamespace = "http://schemas.microsoft.com/2003/10/Serialization/Arrays";

    /// <summary>What .NET's DataContractSerializer writes types of the namespace System in.</summary>
    public const string SystemNamespace = "http://schemas.datacontract.org/2004/07/System";

    /// <summary>
    /// Behind the Hangul syllables only the fifth edition has letters: the framework's reader refuses them.
    /// </summary>
    private const int LastLetter = 0xD7A3;

    private const int ShortCode = 4;
    private const int LongCode = 8;

    /// <summary><see cref="XmlNamespace"/> as the namespace of a name.</summary>
    public static readonly XmlNamespaceName XmlNamespaceName = new(XmlNamespace);

    /// <summary><see cref="XmlNamespace"/> in UTF-8.</summary>
    public static ReadOnlySpan<byte> XmlNamespaceUtf8 => "http://www.w3.org/XML/1998/namespace"u8;

    /// <summary><see cref="DeclarationNamespace"/> in UTF-8.</summary>
    public static ReadOnlySpan<byte> DeclarationNamespaceUtf8 => "http://www.w3.org/2000/xmlns/"u8;

    /// <summary><see cref="InstanceNamespace"/> in UTF-8.</summary>
    public static ReadOnlySpan<byte> InstanceNamespaceUtf8 => "http://www.w3.org/2001/XMLSchema-instance"u8;

    /// <summary>
    /// The name; characters that no name may hold as <c>_xHHHH_</c>, as the framework's serializers write them.
    /// </summary>
    public static string Encode(string name)
    {
        if (name.Length == 0)
        {
            return "_";
        }

        StringBuilder? text = null;
        for (int i = 0, length; i < name.Length; i += length)
        {
            var rest = name.AsSpan(i);
            var isRune = Rune.DecodeFromUtf16(rest, out var rune, out length) == OperationStatus.Done;
            if (
                isRune
                && rune.Value <= LastLetter
                && XmlCharacters.IsNamePart(rune, i == 0)
                && !(rune.Value == '_' && CodeLength(rest) > 0)
            )
            {
                text?.Append(rest[..length]);
                continue;
            }

            text ??= new StringBuilder(name, 0, i, name.Length + LongCode);
            text.Append("_x");
            text.Append(
                (isRune ? rune.Value : rest[0]).ToString(length == 1 ? "X4" : "X8", CultureInfo.InvariantCulture)
            );
            text.Append('_');
        }

        return text?.ToString() ?? name;
    }

    /// <summary>What <see cref="Encode"/> made a name of.</summary>
    public static string Decode(ReadOnlySpan<byte> name) => DecodeText(Encoding.UTF8.GetString(name));

    /// <summary>What <see cref="Encode"/> made a name of.</summary>
    public static string DecodeText(string text)
    {
        StringBuilder? decoded = null;
        var from = 0;
        for (var i = text.IndexOf('_', StringComparison.Ordinal); i >= 0 && i < text.Length; i = text.IndexOf('_', i))
        {
            if (!TryDecode(text.AsSpan(i), out var character, out var length))
            {
                i++;
                continue;
            }

            decoded ??= new StringBuilder(text.Length);
            decoded.Append(text, from, i - from).Append(character);
            i += length;
            from = i;
        }

        return decoded is null ? text : decoded.Append(text, from, text.Length - from).ToString();
    }

    private static bool TryDecode(ReadOnlySpan<char> text, out string character, out int length)
    {
        character = "";
        var digits = CodeLength(text);
        length = digits + 3;
        if (digits == 0)
        {
            return false;
        }

        var code = int.Parse(text.Slice(2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        character =
            code is >= 0 and <= char.MaxValue ? ((char)code).ToString()
            : Rune.TryCreate(code, out var rune) ? rune.ToString()
            : "";
        return character.Length > 0;
    }

    /// <summary>
    /// How many digits the encoded character has that <paramref name="text"/> starts with; 0: it starts with none.
    /// </summary>
    private static int CodeLength(ReadOnlySpan<char> text)
    {
        if (text.Length < ShortCode + 3 || text[1] is not ('x' or 'X'))
        {
            return 0;
        }

        var digits = text[ShortCode + 2] == '_' ? ShortCode : LongCode;
        return text.Length >= digits + 3 && text[digits + 2] == '_' && IsHex(text.Slice(2, digits)) ? digits : 0;
    }

    private static bool IsHex(ReadOnlySpan<char> digits)
    {
        foreach (var digit in digits)
        {
            if (!char.IsAsciiHexDigit(digit))
            {
                return false;
            }
        }

        return true;
    }
}
