using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;

namespace Clientele.Runtime.Xml;

public ref partial struct Utf8XmlReader
{
    /// <summary>
    /// Reads a value without a declared type: text as a JSON string, an element with child elements as
    /// <c>{ "@name": "an attribute", "$xml": "the content" }</c>.
    /// </summary>
    /// <returns>The value, which a writer writes back unchanged.</returns>
    /// <exception cref="System.Xml.XmlException">The root does not have the name of the type.</exception>
    public JsonElement ReadElement()
    {
        if ((_state & XmlState.Strange) != 0)
        {
            ThrowRoot();
        }

        var hasAttributes =
            (_state & (XmlState.Attributes | XmlState.Attribute | XmlState.Text)) == XmlState.Attributes;
        if (!hasAttributes && TryPlain(out var text, out _))
        {
            return XmlScalars.ToJsonString(Encoding.UTF8.GetString(text));
        }

        if (HasElements() || (hasAttributes && IsVoid()))
        {
            return ReadMarkup(hasAttributes);
        }

        return XmlScalars.ToJsonString(ReadString());
    }

    /// <summary>Reads a value without a declared type, which may be nil.</summary>
    /// <returns>The value, or <see langword="null"/>.</returns>
    public JsonElement? ReadElementOrNull() => TryReadNil() ? null : ReadElement();

    private readonly bool IsVoid() => (_state & XmlState.Empty) != 0 || Rest.StartsWith("</"u8);

    private JsonElement ReadMarkup(bool hasAttributes)
    {
        var members = new List<KeyValuePair<string, string>>();
        for (var next = hasAttributes ? _attributes : -1; next >= 0; )
        {
            var name = TakeAttribute(ref next, out var value);
            if (!IsReserved(name))
            {
                members.Add(new(AttributeName(name), Encoding.UTF8.GetString(DecodeAttribute(Slice(value)))));
            }
        }

        var content = ReadContent();
        if (content.Length > 0 || members.Count == 0)
        {
            members.Add(new(XmlFragment.Content, content));
        }

        return content.Length == 0 && members[0].Key == XmlFragment.Content
            ? XmlScalars.ToJsonString("")
            : XmlFragment.ToObject(members);
    }

    private readonly string AttributeName(XmlRange name)
    {
        var prefix = PrefixOf(name);
        var local = Encoding.UTF8.GetString(LocalName(Slice(name)));
        return prefix.IsEmpty
            ? "@" + local
            : $"@{{{Encoding.UTF8.GetString(NamespaceText(NamespaceOfPrefix(prefix, _depth)))}}}{local}";
    }

    /// <summary>
    /// Consumes the element. Namespace declarations of enclosing elements that its child elements use are copied to
    /// them.
    /// </summary>
    private string ReadContent()
    {
        var output = new ArrayBufferWriter<byte>();
        var copied = _position;
        var depth = _depth;
        while (true)
        {
            var before = _position;
            var isEmpty = (_state & XmlState.Empty) != 0;
            var content = MoveToContent();
            if (content == XmlContent.Text)
            {
                SkipText();
            }
            else if (content == XmlContent.Element)
            {
                var name = _open[depth];
                output.Write(_data[copied..(name.Start + name.Length)]);
                copied = name.Start + name.Length;
                CopyUndeclared(output, name, ref copied);
                CopyDeclarations(output, name);
            }
            else
            {
                output.Write(
                    isEmpty ? default : _data[copied..(before + _data[before.._position].LastIndexOf("</"u8))]
                );
                return Encoding.UTF8.GetString(output.WrittenSpan);
            }
        }
    }

    /// <summary>
    /// Omits <c>xmlns=""</c> from a child element, since stored markup without a declaration is in no namespace.
    /// </summary>
    private readonly void CopyUndeclared(ArrayBufferWriter<byte> output, XmlRange child, ref int copied)
    {
        for (var next = FirstAttribute(child); next >= 0; )
        {
            var name = TakeAttribute(ref next, out var value);
            if (value.Length == 0 && Slice(name).SequenceEqual("xmlns"u8))
            {
                output.Write(_data[copied..name.Start].TrimEnd(" \t\r\n"u8));
                copied = value.Start + 1;
                return;
            }
        }
    }

    /// <summary>
    /// Returns the content of the root, with a declaration of no namespace added to unprefixed child elements that have
    /// none.
    /// </summary>
    internal string ReadUndeclared()
    {
        var output = new ArrayBufferWriter<byte>();
        var copied = _position;
        while (MoveToContent() is var content && content != XmlContent.End)
        {
            if (content == XmlContent.Text)
            {
                SkipText();
                continue;
            }

            var name = _open[_depth - 1];
            if (PrefixOf(name).IsEmpty && DeclaredDefault(name) is null)
            {
                output.Write(_data[copied..(name.Start + name.Length)]);
                output.Write(" xmlns=\"\""u8);
                copied = name.Start + name.Length;
            }

            SkipElement();
        }

        output.Write(_data[copied..(copied + _data[copied..].LastIndexOf("</"u8))]);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <summary>Consumes a child element and writes the declarations of enclosing elements that it needs.</summary>
    private void CopyDeclarations(ArrayBufferWriter<byte> output, XmlRange child)
    {
        var prefixes = new Dictionary<string, XmlRange>(StringComparer.Ordinal);
        var depth = _depth - 1;
        if (DeclaredDefault(child) is null && PrefixOf(child).IsEmpty)
        {
            var around = DefaultNamespace(depth);
            if (around.Length > 0)
            {
                prefixes.Add("", around);
            }
        }

        NotePrefixes(prefixes, child.Start);
        while (_depth > depth)
        {
            switch (MoveToContent())
            {
                case XmlContent.Text:
                    SkipText();
                    break;
                case XmlContent.Element:
                    NotePrefixes(prefixes, child.Start);
                    break;
                default:
                    break;
            }
        }

        foreach (var (prefix, value) in prefixes)
        {
            output.Write(Encoding.UTF8.GetBytes(prefix.Length == 0 ? " xmlns=" : $" xmlns:{prefix}="));
            var quote = value.Start > 0 ? _data.Slice(value.Start - 1, 1) : "\""u8;
            output.Write(quote);
            output.Write(Slice(value));
            output.Write(quote);
        }
    }

    /// <summary>
    /// Records the prefixes used in the start tag that was read last, if they are declared before
    /// <paramref name="start"/>.
    /// </summary>
    private readonly void NotePrefixes(Dictionary<string, XmlRange> prefixes, int start)
    {
        Note(prefixes, PrefixOf(_open[_depth - 1]), start);
        for (var next = (_state & XmlState.Attributes) != 0 ? _attributes : -1; next >= 0; )
        {
            var name = TakeAttribute(ref next, out var value);
            Note(prefixes, PrefixOf(name), start);
            if (IsInstance(name))
            {
                // The name of a type also has a prefix (XML Schema part 1, section 2.6.1).
                Note(prefixes, PrefixOf(value), start);
            }
        }
    }

    private readonly void Note(Dictionary<string, XmlRange> prefixes, ReadOnlySpan<byte> prefix, int start)
    {
        if (!prefix.IsEmpty && TryFind(prefix, _depth, out var value, out _) && value.Start < start)
        {
            prefixes[Encoding.UTF8.GetString(prefix)] = value;
        }
    }
}
