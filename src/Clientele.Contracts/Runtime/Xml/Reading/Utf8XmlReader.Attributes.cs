using System;
using System.Collections.Generic;
using System.Text;

namespace Clientele.Runtime.Xml;

public ref partial struct Utf8XmlReader
{
    private const int MaxCompared = 8;

    private void StartTagWithAttributes(XmlRange element)
    {
        var first = _position;
        var count = 0;
        var prefixed = 0;
        var declarations = 0;
        Span<XmlAttribute> attributes = stackalloc XmlAttribute[MaxCompared];
        while (TryAttribute(out var attribute))
        {
            if (count == attributes.Length)
            {
                attributes = Double(attributes);
            }

            attributes[count++] = attribute;
            var name = Slice(attribute.Name);
            var isDeclaration = IsDeclaration(name);
            declarations += isDeclaration ? 1 : 0;
            prefixed += !isDeclaration && name.Contains((byte)':') ? 1 : 0;
        }

        if (count > declarations)
        {
            _state |= XmlState.Attributes;
            _attributes = first;
        }

        CheckAttributes(attributes[..count], prefixed, declarations);
        CheckElement(element);
    }

    private static Span<XmlAttribute> Double(Span<XmlAttribute> attributes)
    {
        var larger = new XmlAttribute[attributes.Length * 2];
        attributes.CopyTo(larger);
        return larger;
    }

    /// <summary>Consumes white space and an attribute, or the end of the start tag.</summary>
    private bool TryAttribute(out XmlAttribute attribute)
    {
        var isSpaced = SkipSpace();
        var next = _position < _data.Length ? _data[_position] : (byte)0;
        if (next is (byte)'>' or (byte)'/')
        {
            attribute = default;
            _state |= next == '/' ? XmlState.Empty : XmlState.None;
            Expect(next == '/' ? "/>"u8 : ">"u8, "'/>' is expected");
            return false;
        }

        if (!isSpaced)
        {
            Throw("white space, '>' or '/>' is expected");
        }

        var name = new XmlRange(_position, QualifiedNameLength(_position));
        _position += name.Length;
        SkipSpace();
        Expect("="u8, "'=' is expected");
        SkipSpace();
        attribute = new XmlAttribute(name, AttributeValue());
        return true;
    }

    private XmlRange AttributeValue()
    {
        var quote = _position < _data.Length ? _data[_position] : (byte)0;
        if (quote is not ((byte)'"' or (byte)'\''))
        {
            Throw("a quoted value is expected");
        }

        var start = ++_position;
        var length = Rest.IndexOfAny(quote, (byte)'<');
        if (length < 0 || Rest[length] == '<')
        {
            _position += Math.Max(length, 0);
            Throw(length < 0 ? "the attribute's value does not end" : "'<' stands in an attribute's value");
        }

        CheckReferences(Rest[..length], start);
        _position += length + 1;
        return new XmlRange(start, length);
    }

    /// <summary>
    /// Returns the name and value of the attribute at or after <paramref name="position"/> in a start tag that was
    /// already read, and moves the position to the next one, or to -1.
    /// </summary>
    private readonly XmlRange TakeAttribute(ref int position, out XmlRange value)
    {
        var start = position + XmlCharacters.SpaceLength(_data[position..]);
        var length = _data[start..].IndexOfAny("= \t\r\n"u8);
        var quote = start + length + _data[(start + length)..].IndexOfAny((byte)'"', (byte)'\'');
        value = new XmlRange(quote + 1, _data[(quote + 1)..].IndexOf(_data[quote]));
        position = value.Start + value.Length + 1;
        var next = position + XmlCharacters.SpaceLength(_data[position..]);
        position = _data[next] is (byte)'>' or (byte)'/' ? -1 : next;
        return new XmlRange(start, length);
    }

    private void CheckAttributes(scoped ReadOnlySpan<XmlAttribute> attributes, int prefixed, int declarations)
    {
        if (attributes.Length > 1)
        {
            CheckNames(attributes);
        }

        if (declarations > 0)
        {
            Declare(attributes);
        }

        if (prefixed > 0)
        {
            CheckPrefixed(attributes, prefixed);
        }
    }

    /// <summary>
    /// Rejects a repeated name (XML 1.0, section 3.1). A few names are compared with each other, many are looked up in
    /// a set, so that the time stays linear.
    /// </summary>
    private readonly void CheckNames(scoped ReadOnlySpan<XmlAttribute> attributes)
    {
        var seen =
            attributes.Length > MaxCompared ? new HashSet<string>(attributes.Length, StringComparer.Ordinal) : null;
        for (var i = 0; i < attributes.Length; i++)
        {
            var name = Slice(attributes[i].Name);
            var isNew = seen is null || seen.Add(Encoding.UTF8.GetString(name));
            for (var other = 0; seen is null && other < i; other++)
            {
                isNew &= !Slice(attributes[other].Name).SequenceEqual(name);
            }

            if (!isNew)
            {
                ThrowTwice(attributes[i]);
            }
        }
    }

    /// <summary>
    /// Rejects undeclared prefixes, and attributes that have the same name despite different prefixes (Namespaces in
    /// XML 1.0, section 6.3).
    /// </summary>
    private readonly void CheckPrefixed(scoped ReadOnlySpan<XmlAttribute> attributes, int prefixed)
    {
        var seen = prefixed > MaxCompared ? new HashSet<(XmlNamespaceName Space, string Name)>(prefixed) : null;
        for (var i = 0; i < attributes.Length; i++)
        {
            var name = Slice(attributes[i].Name);
            if (IsDeclaration(name) || !name.Contains((byte)':'))
            {
                continue;
            }

            CheckPrefix(attributes[i].Name);
            var local = LocalName(name);
            var isNew = seen is null || seen.Add((NamespaceOf(attributes[i].Name), Encoding.UTF8.GetString(local)));
            for (var other = 0; seen is null && other < i; other++)
            {
                isNew &= !IsSameName(attributes[other].Name, attributes[i].Name, local);
            }

            if (!isNew)
            {
                ThrowTwice(attributes[i]);
            }
        }
    }

    private readonly bool IsSameName(XmlRange other, XmlRange name, ReadOnlySpan<byte> local)
    {
        var otherName = Slice(other);
        return otherName.EndsWith(local)
            && otherName.Contains((byte)':')
            && !IsDeclaration(otherName)
            && LocalName(otherName).SequenceEqual(local)
            && NamespaceOf(other).Equals(NamespaceOf(name));
    }
}
