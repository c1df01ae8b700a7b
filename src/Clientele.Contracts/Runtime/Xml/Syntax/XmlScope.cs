using System;
using System.Collections.Generic;
using System.Text;

namespace Clientele.Runtime.Xml;

/// <summary>
/// The prefixes that one start tag declares. Copies of a reader share it: what is in force never changes.
/// </summary>
internal sealed class XmlScope
{
    private const int MaxSearched = 8;

    private readonly IReadOnlyList<XmlNamespaceDeclaration> _declarations;
    private readonly Dictionary<string, XmlNamespaceDeclaration>? _byPrefix;

    /// <param name="depth">How many elements were open, its own included.</param>
    /// <param name="outer">What holds around the element.</param>
    /// <param name="declarations">The element's own declarations.</param>
    /// <param name="data">The document.</param>
    public XmlScope(
        int depth,
        XmlScope? outer,
        IReadOnlyList<XmlNamespaceDeclaration> declarations,
        ReadOnlySpan<byte> data
    )
    {
        Depth = depth;
        Outer = outer;
        _declarations = declarations;
        if (declarations.Count <= MaxSearched)
        {
            return;
        }

        _byPrefix = new Dictionary<string, XmlNamespaceDeclaration>(StringComparer.Ordinal);
        foreach (var declaration in declarations)
        {
            _byPrefix[Encoding.UTF8.GetString(data.Slice(declaration.Prefix.Start, declaration.Prefix.Length))] =
                declaration;
        }
    }

    public int Depth { get; }

    public XmlScope? Outer { get; }

    /// <summary>The element's own declaration of a prefix, or <see langword="null"/>.</summary>
    /// <param name="prefix">The prefix.</param>
    /// <param name="data">The document.</param>
    /// <param name="key">The prefix as a string, once it was needed.</param>
    public XmlNamespaceDeclaration? Find(ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> data, ref string? key)
    {
        if (_byPrefix is not null)
        {
            key ??= Encoding.UTF8.GetString(prefix);
            return _byPrefix.GetValueOrDefault(key);
        }

        for (var i = 0; i < _declarations.Count; i++)
        {
            var own = _declarations[i].Prefix;
            if (own.Length == prefix.Length && data.Slice(own.Start, own.Length).SequenceEqual(prefix))
            {
                return _declarations[i];
            }
        }

        return null;
    }
}
