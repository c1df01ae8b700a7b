using System;
using System.ComponentModel;
using System.Text.Unicode;

namespace Clientele.Xml;

/// <summary>
/// A cursor over XML 1.0 with namespaces, in UTF-8, for emitted code. Members are matched by local name, whatever their namespace, order or letter
/// case. A document type declaration is refused, and so is what is not well-formed: all methods throw <see cref="System.Xml.XmlException"/> with line and column.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct Utf8XmlReader
{
    /// <summary>How deep elements nest at most.</summary>
    internal const int MaxDepth = 128;

    private readonly ReadOnlySpan<byte> _data;
    private readonly XmlRange[] _open;
    private XmlAttributeRange[] _attributes;
    private XmlScope[] _scopes;
    private int _position;
    private int _depth;
    private int _attributeCount;
    private int _scopeCount;
    private int _attribute;
    private bool _isEmpty;

    /// <summary>Whether the cursor stands on text of the innermost element.</summary>
    private bool _isText;

    /// <summary>A cursor behind the start tag of the root element.</summary>
    /// <param name="utf8">A document in UTF-8; a byte order mark and an XML declaration are skipped.</param>
    public Utf8XmlReader(ReadOnlySpan<byte> utf8)
    {
        _data = utf8;
        _open = new XmlRange[MaxDepth];
        _attributes = new XmlAttributeRange[8];
        _scopes = new XmlScope[8];
        _attribute = -1;
        Prolog();
    }

    /// <summary>Goes to the first attribute, child element or text of the element.</summary>
    /// <param name="members">The members that are known.</param>
    /// <returns>The member's index, <see cref="XmlMembers.Text"/>, <see cref="XmlMembers.Unknown"/> or <see cref="XmlMembers.End"/>.</returns>
    public int FirstMember(XmlMembers members)
    {
        ArgumentNullException.ThrowIfNull(members);
        _attribute = -1;
        return NextMember(members, XmlMembers.End);
    }

    /// <summary>Goes to the next attribute, child element or text, or behind the end tag.</summary>
    /// <param name="members">The members that are known.</param>
    /// <param name="previous">What the call before this returned.</param>
    /// <returns>The member's index, <see cref="XmlMembers.Text"/>, <see cref="XmlMembers.Unknown"/> or <see cref="XmlMembers.End"/>.</returns>
    public int NextMember(XmlMembers members, int previous)
    {
        ArgumentNullException.ThrowIfNull(members);
        while (++_attribute < _attributeCount)
        {
            var name = Slice(_attributes[_attribute].Name);
            if (!IsDeclaration(name) && members.FindAttribute(LocalName(name)) is >= 0 and var member)
            {
                return member;
            }
        }

        _attribute = -1;
        _attributeCount = 0;
        if (!MoveToContent(out var isText))
        {
            return XmlMembers.End;
        }

        return isText ? XmlMembers.Text : members.FindElement(LocalName(Slice(_open[_depth - 1])), previous);
    }

    /// <summary>Consumes the attribute, element or text that is not wanted.</summary>
    public void SkipMember()
    {
        if (_attribute >= 0)
        {
            return;
        }

        if (_depth > 0 && _isText)
        {
            TextContent();
            return;
        }

        SkipElement();
    }

    /// <summary>Consumes the element if it says <c>xsi:nil="true"</c> (XML Schema part 1, section 2.6.2).</summary>
    /// <returns>Whether it did.</returns>
    public bool TryReadNil()
    {
        if (_attribute >= 0 || _isText || !IsNil())
        {
            return false;
        }

        SkipElement();
        return true;
    }

    /// <summary>The text of a child element or attribute of the element, which is not consumed.</summary>
    /// <param name="name">The member's local name.</param>
    /// <returns>The text, or <see langword="null"/> where there is none.</returns>
    public string? PeekString(ReadOnlySpan<byte> name)
    {
        var probe = this;
        return probe.Seek(name) ? probe.ReadString() : null;
    }

    /// <summary>Whether the element, which is not consumed, has a child element or attribute.</summary>
    /// <param name="name">The member's local name.</param>
    /// <returns>Whether it has.</returns>
    public bool HasMember(ReadOnlySpan<byte> name)
    {
        var probe = this;
        return probe.Seek(name);
    }

    /// <summary>Refuses anything but comments, processing instructions and white space behind the root element.</summary>
    internal void End()
    {
        Misc();
        if (_position < _data.Length)
        {
            Throw("there is something behind the root element");
        }
    }

    private bool Seek(ReadOnlySpan<byte> name)
    {
        if (_attribute >= 0 || _isText)
        {
            return false;
        }

        // The copy writes into arrays that it shares with the original: into places above the original's depth only, but for these.
        _attributes = (XmlAttributeRange[])_attributes.Clone();
        _scopes = (XmlScope[])_scopes.Clone();
        for (_attribute = 0; _attribute < _attributeCount; _attribute++)
        {
            var attribute = Slice(_attributes[_attribute].Name);
            if (!IsDeclaration(attribute) && System.Text.Ascii.EqualsIgnoreCase(LocalName(attribute), name))
            {
                return true;
            }
        }

        _attribute = -1;
        while (MoveToContent(out var isText))
        {
            if (!isText && System.Text.Ascii.EqualsIgnoreCase(LocalName(Slice(_open[_depth - 1])), name))
            {
                return true;
            }

            SkipMember();
        }

        return false;
    }

    private void SkipElement()
    {
        var depth = _depth - 1;
        _attributeCount = 0;
        while (_depth > depth)
        {
            if (MoveToContent(out var isText) && isText)
            {
                TextContent();
            }
        }
    }

    private readonly ReadOnlySpan<byte> Slice(XmlRange range) => _data.Slice(range.Start, range.Length);

    private static ReadOnlySpan<byte> LocalName(ReadOnlySpan<byte> name) => name[(name.IndexOf((byte)':') + 1)..];

    private static bool IsDeclaration(ReadOnlySpan<byte> name) => name.StartsWith("xmlns"u8) && (name.Length == 5 || name[5] == ':');

    private readonly void CheckCharacters()
    {
        if (!Utf8.IsValid(_data))
        {
            Throw("the text is not valid UTF-8");
        }

        var bad = _data.IndexOfAny(Refused);
        if (bad >= 0 || _data.IndexOf("\uFFFE"u8) >= 0 || _data.IndexOf("\uFFFF"u8) >= 0)
        {
            Throw("the text holds a character that XML does not allow");
        }
    }
}
