using System;
using System.ComponentModel;
using System.Text;

namespace Clientele.Runtime.Xml;

/// <summary>An XML name, ready to be written.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class XmlTag
{
    private readonly byte[] _encodedName;

    /// <summary>Initializes a name in the namespace of the element around.</summary>
    /// <param name="localName">The local name; a character that no name may hold is written as <c>_xHHHH_</c>.</param>
    public XmlTag(string localName)
        : this(localName, null, null) { }

    /// <summary>Initializes a name without prefix: its namespace becomes the default one.</summary>
    /// <param name="localName">The local name; a character that no name may hold is written as <c>_xHHHH_</c>.</param>
    /// <param name="ns">The namespace; <see langword="null"/>: that of the element around. Empty: none.</param>
    public XmlTag(string localName, string? ns)
        : this(localName, ns, null) { }

    /// <summary>Initializes a name.</summary>
    /// <param name="localName">The local name; a character that no name may hold is written as <c>_xHHHH_</c>.</param>
    /// <param name="ns">The namespace; <see langword="null"/>: that of the element around. Empty: none.</param>
    /// <param name="prefix">The prefix; <see langword="null"/>: the namespace becomes the default one.</param>
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

    /// <summary>The local name.</summary>
    public string LocalName { get; }

    /// <summary>The local name as documents have it.</summary>
    internal ReadOnlySpan<byte> EncodedName => _encodedName;

    /// <summary>Whether documents may spell the local name in another way.</summary>
    internal bool HasSpellings { get; }

    /// <summary>The namespace, or <see langword="null"/> for that of the element around.</summary>
    public string? Namespace { get; }

    /// <summary>The prefix, or <see langword="null"/> for none.</summary>
    public string? Prefix { get; }

    /// <summary>The start tag without attributes and end.</summary>
    internal XmlSegment Start { get; }

    /// <summary>The start tag of an element without attributes.</summary>
    internal XmlSegment Open { get; }

    /// <summary>The start tag with the namespace as the default one, without end.</summary>
    internal XmlSegment Declared { get; }

    /// <summary>The start tag with the namespace as the default one.</summary>
    internal XmlSegment DeclaredOpen { get; }

    internal XmlSegment End { get; }

    /// <summary>The name of an attribute and what comes before its value.</summary>
    internal XmlSegment Attribute { get; }

    /// <summary>A name that is written as a document had it; what no document may have is encoded.</summary>
    /// <param name="localName">The local name.</param>
    /// <param name="ns">The namespace; <see langword="null"/>: none is said.</param>
    /// <param name="prefix">The prefix that the namespace gets.</param>
    internal static XmlTag AsItWas(string localName, string? ns, string? prefix) =>
        new(localName, XmlNames.Spell(localName), ns, prefix);

    private static string NotNull(string localName)
    {
        ArgumentNullException.ThrowIfNull(localName);
        return localName;
    }

    // A namespace is a URI: what XML can't hold, none can hold either.
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

    // The two reserved prefixes and namespaces are bound to each other or to nothing.
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
