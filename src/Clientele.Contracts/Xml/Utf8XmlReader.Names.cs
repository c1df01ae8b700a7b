using System;
using System.Collections.Generic;
using System.Text;

namespace Clientele.Xml;

public ref partial struct Utf8XmlReader
{
    /// <summary>The local name of the type that <c>xsi:type</c> says (XML Schema part 1, section 2.6.1); the element is not consumed.</summary>
    /// <returns>The name, or <see langword="null"/> where there is none.</returns>
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
        TryFindInstance("nil"u8, out var value) && DecodeAttribute(Slice(value)).Trim((byte)' ') is [(byte)'1'] or [(byte)'t', (byte)'r', (byte)'u', (byte)'e'];

    /// <summary>Finds an attribute of XML Schema's instance namespace in the start tag that was read last.</summary>
    private readonly bool TryFindInstance(ReadOnlySpan<byte> local, out XmlRange value)
    {
        if (_isAttribute || _isText)
        {
            value = default;
            return false;
        }

        for (var next = _attributes; next >= 0;)
        {
            var name = TakeAttribute(ref next, out value);
            if (Slice(name).EndsWith(local) && LocalName(Slice(name)).SequenceEqual(local) && IsInstance(name))
            {
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>Whether an attribute is a namespace declaration or belongs to XML Schema's instance namespace: no member is meant.</summary>
    private readonly bool IsReserved(XmlRange name) => IsDeclaration(Slice(name)) || IsInstance(name);

    private readonly bool IsInstance(XmlRange name)
    {
        var colon = Slice(name).IndexOf((byte)':');
        if (colon < 0 || _scope?.Find(Slice(name)[..colon], _data) is not { } declaration)
        {
            return false;
        }

        var value = Slice(declaration.Value);
        return value.Contains((byte)'&') ? NameOf(declaration) == XmlNames.InstanceNamespace : value.SequenceEqual(XmlNames.InstanceNamespaceUtf8);
    }

    private static bool IsDeclaration(ReadOnlySpan<byte> name) => name.StartsWith("xmlns"u8) && (name.Length == 5 || name[5] == ':');

    /// <summary>The declaration of a name's prefix; <see langword="null"/>: it has none, or it is <c>xml</c>, which needs no declaration.</summary>
    private readonly XmlNamespaceDeclaration? CheckPrefix(XmlRange name)
    {
        var colon = Slice(name).IndexOf((byte)':');
        var prefix = colon < 0 ? default : Slice(name)[..colon];
        if (prefix.IsEmpty || prefix.SequenceEqual("xml"u8))
        {
            return null;
        }

        var declaration = _scope?.Find(prefix, _data);
        if (declaration is null)
        {
            ThrowAt(name.Start, $"the prefix '{Encoding.UTF8.GetString(prefix)}' is not declared");
        }

        return declaration;
    }

    /// <summary>Takes the start tag's declarations into force. Default namespaces are checked, but nobody asks for them later.</summary>
    private void Declare()
    {
        var declarations = new List<XmlNamespaceDeclaration>();
        for (var next = _attributes; next >= 0;)
        {
            var name = TakeAttribute(ref next, out var value);
            if (!IsDeclaration(Slice(name)))
            {
                continue;
            }

            var prefix = name.Length == 5 ? new XmlRange(name.Start, 0) : new XmlRange(name.Start + 6, name.Length - 6);
            var declaration = new XmlNamespaceDeclaration(prefix, value);
            CheckDeclaration(declaration);
            if (prefix.Length > 0)
            {
                declarations.Add(declaration);
            }
        }

        if (declarations.Count > 0)
        {
            _scope = new XmlScope(_depth, _scope, declarations, _data);
        }
    }

    /// <summary>Reserved prefixes and namespaces (Namespaces in XML 1.0, section 3).</summary>
    private readonly void CheckDeclaration(XmlNamespaceDeclaration declaration)
    {
        var prefix = Slice(declaration.Prefix);
        var value = Slice(declaration.Value);
        if (value.IsEmpty && !prefix.IsEmpty)
        {
            ThrowAt(declaration.Prefix.Start, "a prefix can't be bound to no namespace");
        }

        var isXml = prefix.SequenceEqual("xml"u8);
        var mayBeReserved = isXml || value.StartsWith("http://www.w3.org/"u8) || value.Contains((byte)'&');
        var name = mayBeReserved ? NameOf(declaration) : null;
        if (prefix.SequenceEqual("xmlns"u8) || name == XmlNames.DeclarationNamespace || isXml != (name == XmlNames.XmlNamespace))
        {
            ThrowAt(declaration.Prefix.Start, "a reserved prefix or namespace is declared");
        }
    }

    private readonly string NameOf(XmlNamespaceDeclaration declaration) =>
        declaration.Name ??= Encoding.UTF8.GetString(DecodeAttribute(Slice(declaration.Value)));

    /// <summary>A number for the namespace, so that comparing two costs nothing whatever their names' lengths; 0 is that of <c>xml</c>.</summary>
    private readonly int NamespaceOf(XmlNamespaceDeclaration? declaration)
    {
        if (declaration is { Number: 0 })
        {
            declaration.Number = _scope!.NumberOf(NameOf(declaration));
        }

        return declaration?.Number ?? 0;
    }
}
