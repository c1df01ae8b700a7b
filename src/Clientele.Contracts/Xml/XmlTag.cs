using System;
using System.ComponentModel;
using System.Text;

namespace Clientele.Xml;

/// <summary>An XML name, ready to be written.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class XmlTag
{
    /// <summary>A name.</summary>
    /// <param name="localName">The local name; a character that no name may hold is written as <c>_xHHHH_</c>.</param>
    /// <param name="ns">The namespace; <see langword="null"/>: that of the element around. Empty: none.</param>
    /// <param name="prefix">The prefix; <see langword="null"/>: the namespace becomes the default one.</param>
    public XmlTag(string localName, string? ns = null, string? prefix = null)
    {
        ArgumentNullException.ThrowIfNull(localName);
        LocalName = localName;
        Namespace = ns;
        Prefix = string.IsNullOrEmpty(prefix) || string.IsNullOrEmpty(ns) ? null : prefix;
        QualifiedName = Encoding.UTF8.GetBytes((Prefix is null ? "" : XmlNames.Encode(Prefix) + ":") + XmlNames.Encode(localName));
        Declaration = ns is null ? [] : Encoding.UTF8.GetBytes($" xmlns{(Prefix is null ? "" : ":" + XmlNames.Encode(Prefix))}=\"{XmlNames.EscapeAttribute(ns)}\"");
    }

    /// <summary>The local name.</summary>
    public string LocalName { get; }

    /// <summary>The namespace, or <see langword="null"/> for that of the element around.</summary>
    public string? Namespace { get; }

    /// <summary>The prefix, or <see langword="null"/> for none.</summary>
    public string? Prefix { get; }

    internal byte[] QualifiedName { get; }

    internal byte[] Declaration { get; }
}
