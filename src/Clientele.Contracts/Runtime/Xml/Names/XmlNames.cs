using System;
using System.Globalization;
using System.Text;
using Clientele.Shared;

namespace Clientele.Runtime.Xml;

/// <summary>
/// Names and namespaces. The framework's own functions for names are no part of a native program: their tables would
/// be.
/// </summary>
internal static class XmlNames
{
    /// <summary>What the prefix <c>xml</c> stands for.</summary>
    public const string XmlNamespace = XmlNameRules.XmlNamespace;

    /// <summary>What the prefix <c>xmlns</c> stands for.</summary>
    public const string DeclarationNamespace = "http://www.w3.org/2000/xmlns/";

    /// <summary>That of <c>nil</c> and <c>type</c> (XML Schema part 1, section 2.6).</summary>
    public const string InstanceNamespace = XmlNameRules.InstanceNamespace;

    /// <summary>What .NET's DataContractSerializer writes collections in.</summary>
    public const string ArraysNamespace = "http://schemas.microsoft.com/2003/10/Serialization/Arrays";

    /// <summary>What .NET's DataContractSerializer writes types of the namespace System in.</summary>
    public const string SystemNamespace = XmlNameRules.SystemNamespace;

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
    public static string Encode(string name) => XmlNameRules.Encode(name);

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

    /// <summary>
    /// Whether others may spell a name in another way: with a character that is encoded here, or with one encoded that
    /// stands for itself here.
    /// </summary>
    /// <param name="written">The name as it is written here.</param>
    public static bool HasSpellings(ReadOnlySpan<byte> written) =>
        !Ascii.IsValid(written) || written.IndexOf("_x"u8) >= 0;

    /// <summary>Spells a name of a document as it would be written here.</summary>
    /// <param name="name">The local name in the document.</param>
    public static byte[] Respell(ReadOnlySpan<byte> name) => Encoding.UTF8.GetBytes(Encode(Decode(name)));

    /// <summary>Whether a name of a document is another one, ASCII letters in any case.</summary>
    /// <param name="name">The local name in the document.</param>
    /// <param name="written">The other one as it is written here.</param>
    public static bool IsSame(ReadOnlySpan<byte> name, ReadOnlySpan<byte> written) =>
        name.SequenceEqual(written) || Ascii.EqualsIgnoreCase(name, written);

    /// <summary>Whether a name of a document is another one, however it is spelled.</summary>
    /// <param name="name">The local name in the document.</param>
    /// <param name="written">The other one as it is written here.</param>
    /// <param name="hasSpellings">What <see cref="HasSpellings"/> says of it.</param>
    public static bool IsSame(ReadOnlySpan<byte> name, ReadOnlySpan<byte> written, bool hasSpellings) =>
        IsSame(name, written) || (hasSpellings && IsSame(Respell(name), written));

    /// <summary>Spells a name as it is where a document may have it; what none may have is encoded.</summary>
    /// <param name="name">The local name.</param>
    public static string Spell(string name) => IsName(name) ? name : Encode(name);

    // Without a colon.
    private static bool IsName(string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        return utf8.Length > 0 && XmlCharacters.NameLength(utf8) == utf8.Length;
    }

    private static bool TryDecode(ReadOnlySpan<char> text, out string character, out int length)
    {
        character = "";
        var digits = XmlNameRules.EncodedDigits(text);
        length = digits + 3;
        if (digits == 0)
        {
            return false;
        }

        var code = int.Parse(text.Slice(2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        if (code is >= 0 and <= char.MaxValue)
        {
            character = ((char)code).ToString();
            return true;
        }

        character = Rune.TryCreate(code, out var rune) ? rune.ToString() : "";
        return character.Length > 0;
    }
}
