using System;
using System.ComponentModel;

namespace Clientele.Xml;

/// <summary>
/// A cursor over XML 1.0 with namespaces, in UTF-8, for emitted code. Members are matched by local name, whatever their namespace, order or letter
/// case. A document type declaration is refused, and so is what is not well-formed: all methods throw <see cref="System.Xml.XmlException"/> with line and column.
/// A copy goes its own way.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct Utf8XmlReader
{
    /// <summary>How deep elements nest at most.</summary>
    internal const int MaxDepth = 128;

    private readonly ReadOnlySpan<byte> _data;
    private readonly bool _isAscii;

    /// <summary>The cursor stands behind a start tag.</summary>
    private bool _isFresh;

    /// <summary>The start tag that was read last is the element's end, too.</summary>
    private bool _isEmpty;

    /// <summary>The cursor stands on text of the innermost element.</summary>
    private bool _isText;

    /// <summary>The cursor stands on the attribute whose value is <see cref="_attribute"/>.</summary>
    private bool _isAttribute;

    private int _position;
    private int _depth;

    /// <summary>Where the attributes of the start tag that was read last begin; -1: it has none.</summary>
    private int _attributes;

    /// <summary>Where those of them begin that were not handed out; -1: there are none.</summary>
    private int _pending;

    /// <summary>Where the value that was read last begins.</summary>
    private int _valueStart;
    private XmlRange _attribute;
    private XmlScope? _scope;
    private XmlTrials? _trials;
    private XmlOpenElements _open;

    /// <summary>A cursor behind the start tag of the root element.</summary>
    /// <param name="utf8">A document in UTF-8; a byte order mark and an XML declaration are skipped.</param>
    public Utf8XmlReader(ReadOnlySpan<byte> utf8)
    {
        _data = utf8;
        _attributes = _pending = -1;
        _isAscii = XmlCharacters.IsPlainAscii(utf8);
        Prolog();
    }

    private readonly ReadOnlySpan<byte> Rest => _data[_position..];

    /// <summary>Goes to the first attribute, child element or text of the element.</summary>
    /// <param name="members">The members that are known.</param>
    /// <returns>The member's index, <see cref="XmlMembers.Text"/>, <see cref="XmlMembers.Unknown"/> or <see cref="XmlMembers.End"/>.</returns>
    public int FirstMember(XmlMembers members)
    {
        _pending = _attributes;
        return NextMember(members, XmlMembers.End);
    }

    /// <summary>Goes to the next attribute, child element or text, or behind the end tag.</summary>
    /// <param name="members">The members that are known.</param>
    /// <param name="previous">What the call before this returned.</param>
    /// <returns>The member's index, <see cref="XmlMembers.Text"/>, <see cref="XmlMembers.Unknown"/> or <see cref="XmlMembers.End"/>.</returns>
    public int NextMember(XmlMembers members, int previous)
    {
        ArgumentNullException.ThrowIfNull(members);
        if (_pending < 0 && !_isEmpty)
        {
            var guess = members.Guess(previous);
            var start = XmlCharacters.SkipSpace(_data, _position);
            if (guess < 0)
            {
                if ((!_isFresh || start == _position) && TryEndTag(start))
                {
                    return XmlMembers.End;
                }
            }
            else if (start < _data.Length && _data[start] == '<' && members.StandsAt(guess, _data, start, out var length) && TryEnter(start, length))
            {
                return guess;
            }
        }

        return Move(members, previous);
    }

    /// <summary>Consumes the attribute, element or text that is not wanted.</summary>
    public void SkipMember()
    {
        if (_isAttribute)
        {
            _isAttribute = false;
            return;
        }

        if (_isText)
        {
            SkipText();
            return;
        }

        SkipElement();
    }

    /// <summary>Consumes the element if it says <c>xsi:nil="true"</c> (XML Schema part 1, section 2.6.2).</summary>
    /// <returns>Whether it did.</returns>
    public bool TryReadNil()
    {
        if (_attributes < 0 || _isAttribute || _isText || !IsNil())
        {
            return false;
        }

        SkipElement();
        return true;
    }

    /// <summary>Refuses anything but comments, processing instructions and white space behind the root element.</summary>
    internal void End()
    {
        SkipMisc();
        if (_position < _data.Length)
        {
            Throw("there is something behind the root element");
        }
    }

    private int Move(XmlMembers members, int previous)
    {
        while (_pending >= 0)
        {
            var name = TakeAttribute(ref _pending, out _attribute);
            if (!IsReserved(name) && members.FindAttribute(LocalName(Slice(name))) is >= 0 and var member)
            {
                _isAttribute = true;
                return member;
            }
        }

        _isAttribute = false;
        switch (MoveToContent())
        {
            case XmlContent.End:
                members.Learn(previous, XmlMembers.End);
                return XmlMembers.End;
            case XmlContent.Text:
                return XmlMembers.Text;
            default:
                return members.FindElement(LocalName(Slice(_open[_depth - 1])), previous);
        }
    }

    private void SkipElement()
    {
        var depth = _depth - 1;
        while (_depth > depth)
        {
            if (MoveToContent() == XmlContent.Text)
            {
                SkipText();
            }
        }
    }

    private readonly ReadOnlySpan<byte> Slice(XmlRange range) => _data.Slice(range.Start, range.Length);

    private static ReadOnlySpan<byte> LocalName(ReadOnlySpan<byte> name) => name[(name.IndexOf((byte)':') + 1)..];
}
