using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Clientele.Runtime.Xml;

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
    private XmlState _state;
    private int _position;
    private int _depth;

    /// <summary>Where the attributes of the start tag that was read last begin, if they may mean something.</summary>
    private int _attributes;

    /// <summary>Where those of them begin that were not handed out; -1: there are none.</summary>
    private int _pending;

    /// <summary>Where the value that was read last begins.</summary>
    private int _valueStart;
    private XmlRange _attribute;

    /// <summary>How many elements were open when the innermost one opened that declares prefixes; 0: there is none.</summary>
    private int _scopeDepth;

    /// <summary>Of each open element, whether its start tag declares so few prefixes that they are looked for in the text.</summary>
    private UInt128 _declaring;

    /// <summary>The prefixes that other elements declare.</summary>
    private XmlScope? _scope;
    private XmlTrials? _trials;
    private XmlOpenElements _open;

    /// <summary>A cursor behind the start tag of the root element.</summary>
    /// <param name="utf8">A document in UTF-8; a byte order mark and an XML declaration are skipped.</param>
    public Utf8XmlReader(ReadOnlySpan<byte> utf8)
    {
        _data = utf8;
        Prolog();
        StartTag();
    }

    /// <summary>A cursor behind the start tag of the root element.</summary>
    /// <param name="utf8">A document in UTF-8.</param>
    /// <param name="root">The start tag that is likely.</param>
    internal Utf8XmlReader(ReadOnlySpan<byte> utf8, XmlRootTag root)
    {
        _data = utf8;
        Prolog();
        StartRoot(root);
    }

    private readonly ReadOnlySpan<byte> Rest => _data[_position..];

    /// <summary>Goes to the first attribute, child element or text of the element.</summary>
    /// <param name="members">The members that are known.</param>
    /// <returns>The member's index, <see cref="XmlMembers.Text"/>, <see cref="XmlMembers.Unknown"/> or <see cref="XmlMembers.End"/>.</returns>
    public int FirstMember(XmlMembers members)
    {
        ArgumentNullException.ThrowIfNull(members);
        if ((_state & XmlState.Attributes) != 0)
        {
            _state |= XmlState.Pending;
            _pending = _attributes;
        }

        return NextMember(members, XmlMembers.End);
    }

    /// <summary>Goes to the next attribute, child element or text, or behind the end tag.</summary>
    /// <param name="members">The members that are known.</param>
    /// <param name="previous">What the call before this returned.</param>
    /// <returns>The member's index, <see cref="XmlMembers.Text"/>, <see cref="XmlMembers.Unknown"/> or <see cref="XmlMembers.End"/>.</returns>
    public int NextMember(XmlMembers members, int previous)
    {
        if ((_state & XmlState.Busy) == 0)
        {
            var start = XmlCharacters.SkipSpace(_data, _position);
            var guess = members.Guess(previous);
            if (TryFollow(guess, start))
            {
                return guess.Member;
            }

            guess = members.OtherGuess(previous);
            if (TryFollow(guess, start))
            {
                return guess.Member;
            }
        }

        return Move(members, previous);
    }

    /// <summary>Consumes the attribute, element or text that is not wanted.</summary>
    public void SkipMember()
    {
        if ((_state & XmlState.Attribute) != 0)
        {
            _state &= ~XmlState.Attribute;
            return;
        }

        if ((_state & XmlState.Text) != 0)
        {
            SkipText();
            return;
        }

        SkipElement();
    }

    /// <summary>Consumes the element if it says <c>xsi:nil="true"</c> (XML Schema part 1, section 2.6.2).</summary>
    /// <returns>Whether it did.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryReadNil() => (_state & XmlState.Attributes) != 0 && TryNil();

    /// <summary>Refuses anything but comments, processing instructions and white space behind the root element.</summary>
    internal void End()
    {
        SkipMisc();
        if (_position < _data.Length)
        {
            Throw("there is something behind the root element");
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Move(XmlMembers members, int previous)
    {
        if ((_state & XmlState.Busy) == 0 && (TryEnter(members.Guess(previous)) || TryEnter(members.OtherGuess(previous))))
        {
            return Find(members, previous);
        }

        if ((_state & XmlState.Pending) != 0 && TryMoveToAttribute(members, out var attribute))
        {
            return attribute;
        }

        _state &= ~(XmlState.Attribute | XmlState.Pending);
        switch (MoveToContent())
        {
            case XmlContent.End:
                members.LearnEnd(previous);
                return XmlMembers.End;
            case XmlContent.Text:
                return XmlMembers.Text;
            default:
                return Find(members, previous);
        }
    }

    private bool TryMoveToAttribute(XmlMembers members, out int member)
    {
        while (_pending >= 0)
        {
            var name = TakeAttribute(ref _pending, out _attribute);
            member = IsReserved(name) ? XmlMembers.Unknown : members.FindAttribute(LocalName(Slice(name)));
            if (member >= 0)
            {
                _state |= XmlState.Attribute;
                return true;
            }
        }

        member = XmlMembers.Unknown;
        return false;
    }

    /// <summary>The member whose start tag was read.</summary>
    private readonly int Find(XmlMembers members, int previous)
    {
        var name = _open[_depth - 1];
        var local = LocalName(Slice(name));
        var member = members.FindElement(local);
        if (member >= 0)
        {
            // What has or declares a prefix, or has attributes that may mean something, is not well-formed everywhere, or not always the same.
            var isConstant = local.Length == name.Length && (_state & XmlState.Attributes) == 0 && _scopeDepth != _depth;
            members.Learn(previous, member, isConstant ? _data[(name.Start - 1).._position] : default, name.Length);
        }

        return member;
    }

    private bool TryNil()
    {
        if (!IsNil())
        {
            return false;
        }

        SkipElement();
        return true;
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
