using System;
using System.Collections.Generic;
using System.Text;

namespace Clientele.Runtime.Xml;

/// <summary>
/// Holds the prefixes that one start tag declares. It is immutable, since copies of a reader share it.
/// </summary>
internal sealed class XmlScope
{
    private const int MaxSearched = 8;

    private readonly IReadOnlyList<XmlNamespaceDeclaration> _declarations;
    private readonly Dictionary<string, XmlNamespaceDeclaration>? _byPrefix;

    /// <param name="depth">The number of open elements, including its own.</param>
    /// <param name="outer">The scope of the enclosing elements.</param>
    /// <param name="declarations">The declarations of the element itself.</param>
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

    /// <summary>Finds the element's own declaration of a prefix, or returns <see langword="null"/>.</summary>
    /// <param name="prefix">The prefix.</param>
    /// <param name="data">The document.</param>
    /// <param name="key">The prefix as a string, once it is needed.</param>
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
