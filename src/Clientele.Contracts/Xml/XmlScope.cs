using System;
using System.Collections.Generic;
using System.Text;

namespace Clientele.Xml;

/// <summary>The prefixes that one start tag declares. Copies of a reader share it: what is in force never changes.</summary>
internal sealed class XmlScope
{
    private const int MaxSearched = 8;

    private readonly IReadOnlyList<XmlNamespaceDeclaration> _declarations;
    private readonly Dictionary<string, XmlNamespaceDeclaration>? _byPrefix;
    private readonly XmlScope _root;
    private Dictionary<string, int>? _numbers;

    /// <param name="depth">How many elements were open, its own included.</param>
    /// <param name="outer">What holds around the element.</param>
    /// <param name="declarations">The element's own declarations.</param>
    /// <param name="data">The document.</param>
    public XmlScope(int depth, XmlScope? outer, IReadOnlyList<XmlNamespaceDeclaration> declarations, ReadOnlySpan<byte> data)
    {
        Depth = depth;
        Outer = outer;
        _root = outer?._root ?? this;
        _declarations = declarations;
        if (declarations.Count <= MaxSearched)
        {
            return;
        }

        _byPrefix = new Dictionary<string, XmlNamespaceDeclaration>(StringComparer.Ordinal);
        foreach (var declaration in declarations)
        {
            _byPrefix[Encoding.UTF8.GetString(data.Slice(declaration.Prefix.Start, declaration.Prefix.Length))] = declaration;
        }
    }

    public int Depth { get; }

    public XmlScope? Outer { get; }

    /// <summary>A number of its own for each namespace, from 1.</summary>
    public int NumberOf(string name)
    {
        var numbers = _root._numbers ??= new Dictionary<string, int>(StringComparer.Ordinal);
        if (!numbers.TryGetValue(name, out var number))
        {
            number = numbers.Count + 1;
            numbers.Add(name, number);
        }

        return number;
    }

    /// <summary>The declaration that is in force for a prefix, or <see langword="null"/>.</summary>
    public XmlNamespaceDeclaration? Find(ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> data)
    {
        string? key = null;
        for (var scope = this; scope is not null; scope = scope.Outer)
        {
            if (scope._byPrefix is { } byPrefix)
            {
                key ??= Encoding.UTF8.GetString(prefix);
                if (byPrefix.TryGetValue(key, out var found))
                {
                    return found;
                }

                continue;
            }

            for (var i = 0; i < scope._declarations.Count; i++)
            {
                var own = scope._declarations[i].Prefix;
                if (own.Length == prefix.Length && data.Slice(own.Start, own.Length).SequenceEqual(prefix))
                {
                    return scope._declarations[i];
                }
            }
        }

        return null;
    }
}
