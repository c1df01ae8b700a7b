using System;
using System.Globalization;
using System.Text;
using Clientele.Shared;

namespace Clientele.Runtime.Xml;

/// <summary>
/// Handles names and namespaces. It avoids the framework's own functions for names, whose tables would become part of a
/// native program.
/// </summary>
internal static class XmlNames
{
    /// <summary>The namespace of the prefix <c>xml</c>.</summary>
    public const string XmlNamespace = XmlNameRules.XmlNamespace;

    /// <summary>The namespace of the prefix <c>xmlns</c>.</summary>
    public const string DeclarationNamespace = "http://www.w3.org/2000/xmlns/";

    /// <summary>The namespace of <c>nil</c> and <c>type</c> (XML Schema part 1, section 2.6).</summary>
    public const string InstanceNamespace = XmlNameRules.InstanceNamespace;

    /// <summary>The namespace in which .NET's DataContractSerializer writes collections.</summary>
    public const string ArraysNamespace = "http://schemas.microsoft.com/2003/10/Serialization/Arrays";

    /// <summary>The namespace in which .NET's DataContractSerializer writes types of the namespace System.</summary>
    public const string SystemNamespace = XmlNameRules.SystemNamespace;

    /// <summary>Gets <see cref="XmlNamespace"/> as the name of a namespace.</summary>
    public static readonly XmlNamespaceName XmlNamespaceName = new(XmlNamespace);

    /// <summary>Gets <see cref="XmlNamespace"/> in UTF-8.</summary>
    public static ReadOnlySpan<byte> XmlNamespaceUtf8 => "http://www.w3.org/XML/1998/namespace"u8;

    /// <summary>Gets <see cref="DeclarationNamespace"/> in UTF-8.</summary>
    public static ReadOnlySpan<byte> DeclarationNamespaceUtf8 => "http://www.w3.org/2000/xmlns/"u8;

    /// <summary>Gets <see cref="InstanceNamespace"/> in UTF-8.</summary>
    public static ReadOnlySpan<byte> InstanceNamespaceUtf8 => "http://www.w3.org/2001/XMLSchema-instance"u8;

    /// <summary>
    /// Encodes characters that XML does not allow in names as <c>_xHHHH_</c>, like the framework's serializers.
    /// </summary>
    public static string Encode(string name) => XmlNameRules.Encode(name);

    /// <summary>Reverses <see cref="Encode"/>.</summary>
    public static string Decode(ReadOnlySpan<byte> name) => DecodeText(Encoding.UTF8.GetString(name));

    /// <summary>Reverses <see cref="Encode"/>.</summary>
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
    /// Determines whether others may spell a name differently, by not encoding a character that is encoded here, or by
    /// encoding one that is not.
    /// </summary>
    /// <param name="written">The name as it is written here.</param>
    public static bool HasSpellings(ReadOnlySpan<byte> written) =>
        !Ascii.IsValid(written) || written.IndexOf("_x"u8) >= 0;

    /// <summary>Converts a name in a document to the spelling used here.</summary>
    /// <param name="name">The local name in the document.</param>
    public static byte[] Respell(ReadOnlySpan<byte> name) => Encoding.UTF8.GetBytes(Encode(Decode(name)));

    /// <summary>
    /// Determines whether a name in a document is the same as another, ignoring the case of ASCII letters.
    /// </summary>
    /// <param name="name">The local name in the document.</param>
    /// <param name="written">The other name as it is written here.</param>
    public static bool IsSame(ReadOnlySpan<byte> name, ReadOnlySpan<byte> written) =>
        name.SequenceEqual(written) || Ascii.EqualsIgnoreCase(name, written);

    /// <summary>Determines whether a name in a document is the same as another, regardless of its spelling.</summary>
    /// <param name="name">The local name in the document.</param>
    /// <param name="written">The other name as it is written here.</param>
    /// <param name="hasSpellings">The result of <see cref="HasSpellings"/> for the other name.</param>
    public static bool IsSame(ReadOnlySpan<byte> name, ReadOnlySpan<byte> written, bool hasSpellings) =>
        IsSame(name, written) || (hasSpellings && IsSame(Respell(name), written));

    /// <summary>Returns a name unchanged if a document may contain it, or else encodes what is not allowed.</summary>
    /// <param name="name">The local name.</param>
    public static string Spell(string name) => IsName(name) ? name : Encode(name);

    // Names without a colon.
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
