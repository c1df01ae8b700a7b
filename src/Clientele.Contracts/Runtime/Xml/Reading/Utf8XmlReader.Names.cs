using System;
using System.Collections.Generic;
using System.Text;

namespace Clientele.Runtime.Xml;

public ref partial struct Utf8XmlReader
{
    /// <summary>
    /// The maximum length of a start tag that is searched for declarations. Those of longer ones are stored, so that a
    /// lookup never takes longer than reading the tag.
    /// </summary>
    private const int MaxSearched = 512;

    /// <summary>
    /// Returns the local name of the type in <c>xsi:type</c> (XML Schema part 1, section 2.6.1), without consuming the
    /// element.
    /// </summary>
    /// <returns>The name, or <see langword="null"/> if there is none.</returns>
    public readonly string? PeekType()
    {
        if (!TryFindInstance("type"u8, out var value))
        {
            return null;
        }

        var name = Encoding.UTF8.GetString(DecodeAttribute(Slice(value))).Trim(' ');
        return name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..];
    }

    private readonly bool IsNil() =>
        TryFindInstance("nil"u8, out var value)
        && DecodeAttribute(Slice(value)).Trim((byte)' ') is [(byte)'1'] or [(byte)'t', (byte)'r', (byte)'u', (byte)'e'];

    /// <summary>Finds an attribute in the XML Schema instance namespace in the start tag that was read last.</summary>
    private readonly bool TryFindInstance(ReadOnlySpan<byte> local, out XmlRange value)
    {
        value = default;
        if ((_state & (XmlState.Attributes | XmlState.Attribute | XmlState.Text)) != XmlState.Attributes)
        {
            return false;
        }

        for (var next = _attributes; next >= 0; )
        {
            var name = TakeAttribute(ref next, out value);
            if (Slice(name).EndsWith(local) && LocalName(Slice(name)).SequenceEqual(local) && IsInstance(name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Determines whether an attribute is a namespace declaration or in the XML Schema instance namespace, and
    /// therefore not a member.
    /// </summary>
    private readonly bool IsReserved(XmlRange name) => IsDeclaration(Slice(name)) || IsInstance(name);

    private readonly bool IsInstance(XmlRange name)
    {
        if (!TryFind(PrefixOf(name), _depth, out var value, out var declaration))
        {
            return false;
        }

        return Slice(value).Contains((byte)'&')
            ? NameOf(value, declaration).Text == XmlNames.InstanceNamespace
            : Slice(value).SequenceEqual(XmlNames.InstanceNamespaceUtf8);
    }

    private static bool IsDeclaration(ReadOnlySpan<byte> name) =>
        name.StartsWith("xmlns"u8) && (name.Length == 5 || name[5] == ':');

    private readonly ReadOnlySpan<byte> PrefixOf(XmlRange name)
    {
        var colon = Slice(name).IndexOf((byte)':');
        return colon < 0 ? default : Slice(name)[..colon];
    }

    /// <summary>Rejects the name of the innermost element if its prefix is not declared.</summary>
    private void CheckElement(XmlRange name)
    {
        if (PrefixOf(name).IsEmpty)
        {
            _prefixed &= ~Bit(_depth);
            return;
        }

        _prefixed |= Bit(_depth);
        CheckPrefix(name);
    }

    /// <summary>Rejects a name whose prefix is not declared; <c>xml</c> needs no declaration.</summary>
    private readonly void CheckPrefix(XmlRange name)
    {
        var prefix = PrefixOf(name);
        if (!prefix.IsEmpty && !prefix.SequenceEqual("xml"u8) && !TryFind(prefix, _depth, out _, out _))
        {
            ThrowAt(name.Start, $"the prefix '{Encoding.UTF8.GetString(prefix)}' is not declared");
        }
    }

    /// <summary>Finds the declaration of a prefix that is in scope.</summary>
    /// <param name="prefix">The prefix, which may be empty.</param>
    /// <param name="depth">The number of open elements to search.</param>
    /// <param name="value">The value of the declaration.</param>
    /// <param name="declaration">The stored declaration, or <see langword="null"/> if it is not stored.</param>
    private readonly bool TryFind(
        ReadOnlySpan<byte> prefix,
        int depth,
        out XmlRange value,
        out XmlNamespaceDeclaration? declaration
    )
    {
        (value, declaration) = (default, null);
        string? key = null;
        var scope = _scope;
        while (scope is not null && scope.Depth > depth)
        {
            scope = scope.Outer;
        }

        var outer = depth < _depth ? _declaring & ((UInt128.One << depth) - 1) : _declaring;
        var declaring = prefix.IsEmpty ? UInt128.Zero : outer;
        while (declaring != UInt128.Zero || (scope is not null && !prefix.IsEmpty))
        {
            var next = HighestDepth(declaring);
            if (scope is not null && scope.Depth > next)
            {
                declaration = scope.Find(prefix, _data, ref key);
                if (declaration is not null)
                {
                    value = declaration.Value;
                    return true;
                }

                scope = scope.Outer;
                continue;
            }

            if (TryFindIn(_open[next - 1], prefix, out value))
            {
                return true;
            }

            declaring ^= UInt128.One << (next - 1);
        }

        return false;
    }

    /// <summary>Finds the declaration of a prefix in the start tag of an element.</summary>
    private readonly bool TryFindIn(XmlRange element, ReadOnlySpan<byte> prefix, out XmlRange value)
    {
        for (var next = element.Start + element.Length; next >= 0; )
        {
            var name = TakeAttribute(ref next, out value);
            if (name.Length == prefix.Length + 6 && IsDeclaration(Slice(name)) && Slice(name).EndsWith(prefix))
            {
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>
    /// Brings the declarations of the start tag into scope. Default namespaces are checked but not recorded.
    /// </summary>
    private void Declare(scoped ReadOnlySpan<XmlAttribute> attributes)
    {
        var tag = _data[attributes[0].Name.Start.._position];
        var isShort = attributes.Length <= MaxCompared && tag.Length <= MaxSearched && !tag.Contains((byte)'&');
        List<XmlNamespaceDeclaration>? kept = null;
        var hasPrefix = false;
        foreach (var (name, value) in attributes)
        {
            if (!IsDeclaration(Slice(name)))
            {
                continue;
            }

            _state |= name.Length == 5 ? XmlState.Renamed : XmlState.None;
            var prefix = name.Length == 5 ? new XmlRange(name.Start, 0) : new XmlRange(name.Start + 6, name.Length - 6);
            CheckDeclaration(prefix, value);
            hasPrefix |= prefix.Length > 0;
            if (prefix.Length > 0 && !isShort)
            {
                (kept ??= []).Add(new XmlNamespaceDeclaration(prefix, value));
            }
        }

        if (hasPrefix)
        {
            _scopeDepth = _depth;
            _scope = kept is null ? _scope : new XmlScope(_depth, _scope, kept, _data);
            _declaring |= kept is null ? UInt128.One << (_depth - 1) : UInt128.Zero;
        }
    }

    /// <summary>Removes the declarations of the element that ends from scope.</summary>
    private void Undeclare()
    {
        _declaring &= ~(UInt128.One << (_depth - 1));
        if (_scope is not null && _scope.Depth == _depth)
        {
            _scope = _scope.Outer;
        }

        _scopeDepth = Math.Max(HighestDepth(_declaring), _scope?.Depth ?? 0);
    }

    private static int HighestDepth(UInt128 declaring) => MaxDepth - (int)UInt128.LeadingZeroCount(declaring);

    /// <summary>Checks the rules for reserved prefixes and namespaces (Namespaces in XML 1.0, section 3).</summary>
    private readonly void CheckDeclaration(XmlRange prefixRange, XmlRange valueRange)
    {
        var prefix = Slice(prefixRange);
        var value = Slice(valueRange);
        if (value.IsEmpty && !prefix.IsEmpty)
        {
            ThrowAt(prefixRange.Start, "a prefix can't be bound to no namespace");
        }

        var isXml = prefix.SequenceEqual("xml"u8);
        var mayBeReserved = isXml || value.StartsWith("http://www.w3.org/"u8) || value.Contains((byte)'&');
        var name = mayBeReserved ? DecodeAttribute(value) : value;
        if (
            prefix.SequenceEqual("xmlns"u8)
            || name.SequenceEqual(XmlNames.DeclarationNamespaceUtf8)
            || isXml != name.SequenceEqual(XmlNames.XmlNamespaceUtf8)
        )
        {
            ThrowAt(prefixRange.Start, "a reserved prefix or namespace is declared");
        }
    }

    private readonly XmlNamespaceName NameOf(XmlRange value, XmlNamespaceDeclaration? declaration)
    {
        if (declaration is null)
        {
            return new XmlNamespaceName(Encoding.UTF8.GetString(DecodeAttribute(Slice(value))));
        }

        return declaration.Name ??= new XmlNamespaceName(
            Encoding.UTF8.GetString(DecodeAttribute(Slice(declaration.Value)))
        );
    }

    /// <summary>Returns the namespace of a name whose prefix is declared or <c>xml</c>.</summary>
    private readonly XmlNamespaceName NamespaceOf(XmlRange name) =>
        TryFind(PrefixOf(name), _depth, out var value, out var declaration)
            ? NameOf(value, declaration)
            : XmlNames.XmlNamespaceName;
}
