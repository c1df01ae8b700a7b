using System;
using System.ComponentModel;
using System.Text;

namespace Clientele.Runtime.Xml;

/// <summary>Represents an XML name that is prepared for writing.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class XmlTag
{
    private readonly byte[] _encodedName;

    /// <summary>Initializes a new instance in the namespace of the parent element.</summary>
    /// <param name="localName">
    /// The local name. Characters that XML does not allow in names are written as <c>_xHHHH_</c>.
    /// </param>
    public XmlTag(string localName)
        : this(localName, null, null) { }

    /// <summary>Initializes a new instance without prefix, whose namespace becomes the default one.</summary>
    /// <param name="localName">
    /// The local name. Characters that XML does not allow in names are written as <c>_xHHHH_</c>.
    /// </param>
    /// <param name="ns">
    /// The namespace, or <see langword="null"/> for that of the parent element, or an empty string for none.
    /// </param>
    public XmlTag(string localName, string? ns)
        : this(localName, ns, null) { }

    /// <summary>Initializes a new instance with a prefix.</summary>
    /// <param name="localName">
    /// The local name. Characters that XML does not allow in names are written as <c>_xHHHH_</c>.
    /// </param>
    /// <param name="ns">
    /// The namespace, or <see langword="null"/> for that of the parent element, or an empty string for none.
    /// </param>
    /// <param name="prefix">The prefix, or <see langword="null"/> to make the namespace the default one.</param>
    public XmlTag(string localName, string? ns, string? prefix)
        : this(localName, XmlNames.Encode(NotNull(localName)), ns, prefix) { }

    private XmlTag(string localName, string encoded, string? ns, string? prefix)
    {
        LocalName = localName;
        Namespace = ns == XmlNames.DeclarationNamespace ? null : ns;
        Prefix = PrefixOf(prefix, Namespace);
        _encodedName = Encoding.UTF8.GetBytes(encoded);
        HasSpellings = XmlNames.HasSpellings(_encodedName);
        var name = Encoding.UTF8.GetBytes((Prefix is null ? "" : Prefix + ":") + encoded);
        byte[] start = [(byte)'<', .. name];
        byte[] declared =
            Prefix is null && Namespace is not null
                ? [.. start, .. Encoding.UTF8.GetBytes($" xmlns=\"{Escape(Namespace)}\"")]
                : start;
        Start = new XmlSegment(start);
        Open = new XmlSegment([.. start, (byte)'>']);
        Declared = new XmlSegment(declared);
        DeclaredOpen = new XmlSegment([.. declared, (byte)'>']);
        End = new XmlSegment([(byte)'<', (byte)'/', .. name, (byte)'>']);
        Attribute = new XmlSegment([(byte)' ', .. name, (byte)'=', (byte)'"']);
    }

    /// <summary>Gets the local name.</summary>
    public string LocalName { get; }

    /// <summary>Gets the local name as in documents.</summary>
    internal ReadOnlySpan<byte> EncodedName => _encodedName;

    /// <summary>Gets a value that indicates whether documents may spell the local name differently.</summary>
    internal bool HasSpellings { get; }

    /// <summary>Gets the namespace, or <see langword="null"/> for that of the parent element.</summary>
    public string? Namespace { get; }

    /// <summary>Gets the prefix, or <see langword="null"/> for none.</summary>
    public string? Prefix { get; }

    /// <summary>Gets the start tag up to the name.</summary>
    internal XmlSegment Start { get; }

    /// <summary>Gets the complete start tag of an element without attributes.</summary>
    internal XmlSegment Open { get; }

    /// <summary>Gets the start tag up to the declaration of the namespace as the default one.</summary>
    internal XmlSegment Declared { get; }

    /// <summary>Gets the complete start tag with the namespace as the default one.</summary>
    internal XmlSegment DeclaredOpen { get; }

    internal XmlSegment End { get; }

    /// <summary>Gets the name of an attribute and everything up to its value.</summary>
    internal XmlSegment Attribute { get; }

    /// <summary>
    /// Creates a name that is written as in the original document. Only what no document may contain is encoded.
    /// </summary>
    /// <param name="localName">The local name.</param>
    /// <param name="ns">The namespace, or <see langword="null"/> to declare none.</param>
    /// <param name="prefix">The prefix for the namespace.</param>
    internal static XmlTag AsItWas(string localName, string? ns, string? prefix) =>
        new(localName, XmlNames.Spell(localName), ns, prefix);

    private static string NotNull(string localName)
    {
        ArgumentNullException.ThrowIfNull(localName);
        return localName;
    }

    // A namespace is a URI, which can't contain characters that XML does not allow.
    private static string Escape(string ns)
    {
        var text = new StringBuilder(ns.Length);
        foreach (var rune in ns.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => text.Append("&amp;"),
                '<' => text.Append("&lt;"),
                '"' => text.Append("&quot;"),
                '\t' or '\n' or '\r' => text.Append(
                    System.Globalization.CultureInfo.InvariantCulture,
                    $"&#{rune.Value};"
                ),
                < ' ' or 0xFFFE or 0xFFFF => text.Append('\uFFFD'),
                _ => text.Append(rune.ToString()),
            };
        }

        return text.ToString();
    }

    // The two reserved prefixes and namespaces can only be bound to each other.
    private static string? PrefixOf(string? prefix, string? ns)
    {
        if (string.IsNullOrEmpty(ns))
        {
            return null;
        }

        if (ns == XmlNames.XmlNamespace)
        {
            return "xml";
        }

        return string.IsNullOrEmpty(prefix) || prefix is "xml" or "xmlns" ? null : XmlNames.Encode(prefix);
    }
}
