using System;
using System.Collections.Generic;
using System.Text;

namespace Clientele.Xml;

public ref partial struct Utf8XmlReader
{
    private const int MaxCompared = 8;

    private void StartTagWithAttributes(XmlRange element)
    {
        var first = _position;
        var count = 0;
        var prefixed = 0;
        var declarations = 0;
        while (true)
        {
            var spaced = SkipSpace();
            var next = _position < _data.Length ? _data[_position] : (byte)0;
            if (next is (byte)'>' or (byte)'/')
            {
                _isEmpty = next == '/';
                Expect(_isEmpty ? "/>"u8 : ">"u8, "'/>' is expected");
                break;
            }

            if (!spaced)
            {
                Throw("white space, '>' or '/>' is expected");
            }

            var name = Slice(Attribute());
            count++;
            if (IsDeclaration(name))
            {
                declarations++;
            }
            else if (name.Contains((byte)':'))
            {
                prefixed++;
            }
        }

        if (count > 0)
        {
            _attributes = _pending = first;
            CheckAttributes(count, prefixed, declarations);
        }

        CheckPrefix(element);
    }

    private XmlRange Attribute()
    {
        var name = new XmlRange(_position, QualifiedNameLength(_position));
        _position += name.Length;
        SkipSpace();
        Expect("="u8, "'=' is expected");
        SkipSpace();
        var quote = _position < _data.Length ? _data[_position] : (byte)0;
        if (quote is not ((byte)'"' or (byte)'\''))
        {
            Throw("a quoted value is expected");
        }

        _position++;
        var length = Rest.IndexOfAny(quote, (byte)'<');
        if (length < 0 || Rest[length] == '<')
        {
            _position += Math.Max(length, 0);
            Throw(length < 0 ? "the attribute's value does not end" : "'<' stands in an attribute's value");
        }

        CheckReferences(Rest[..length], _position);
        _position += length + 1;
        return name;
    }

    /// <summary>The name and value of the attribute at or behind <paramref name="position"/> in a start tag that was read, and the next one's place, or -1.</summary>
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

    private void CheckAttributes(int count, int prefixed, int declarations)
    {
        if (count > 1)
        {
            CheckNames(count);
        }

        if (declarations > 0)
        {
            Declare();
        }

        if (prefixed > 0)
        {
            CheckPrefixed(prefixed);
        }
    }

    /// <summary>Refuses a name that stands twice (XML 1.0, section 3.1): few by comparing all of them, many through a set, so that the time stays linear.</summary>
    private readonly void CheckNames(int count)
    {
        var seen = count > MaxCompared ? new HashSet<string>(count, StringComparer.Ordinal) : null;
        Span<XmlRange> few = stackalloc XmlRange[MaxCompared];
        var next = _attributes;
        for (var i = 0; next >= 0; i++)
        {
            var name = TakeAttribute(ref next, out _);
            var isNew = seen is null || seen.Add(Encoding.UTF8.GetString(Slice(name)));
            for (var other = 0; seen is null && other < i; other++)
            {
                isNew &= !Slice(few[other]).SequenceEqual(Slice(name));
            }

            if (!isNew)
            {
                ThrowAt(name.Start, "an attribute stands twice in a tag");
            }

            if (seen is null)
            {
                few[i] = name;
            }
        }
    }

    /// <summary>Refuses prefixes that are not declared, and two prefixes that make one name (Namespaces in XML 1.0, section 6.3).</summary>
    private readonly void CheckPrefixed(int prefixed)
    {
        var seen = prefixed > MaxCompared ? new HashSet<(int Space, string Name)>(prefixed) : null;
        Span<XmlRange> few = stackalloc XmlRange[MaxCompared];
        var count = 0;
        for (var next = _attributes; next >= 0;)
        {
            var name = TakeAttribute(ref next, out _);
            if (IsDeclaration(Slice(name)) || !Slice(name).Contains((byte)':'))
            {
                continue;
            }

            var declaration = CheckPrefix(name);
            var isNew = seen is null || seen.Add((NamespaceOf(declaration), Encoding.UTF8.GetString(LocalName(Slice(name)))));
            for (var other = 0; seen is null && other < count; other++)
            {
                isNew &= !LocalName(Slice(few[other])).SequenceEqual(LocalName(Slice(name))) || NamespaceOf(CheckPrefix(few[other])) != NamespaceOf(declaration);
            }

            if (!isNew)
            {
                ThrowAt(name.Start, "an attribute stands twice in a tag");
            }

            if (seen is null)
            {
                few[count++] = name;
            }
        }
    }
}
