using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using Clientele.Runtime.Tolerance;

namespace Clientele.Runtime.Xml;

/// <summary>
/// A cursor over XML 1.0 with namespaces, in UTF-8, for emitted code. Members are matched by local name, in any order
/// and letter case; one in the namespace
/// that is declared, or in that of the element around, is preferred to one in another. A document type declaration with
/// an internal subset is refused, and so is what is not well-formed: all methods throw
/// <see cref="System.Xml.XmlException"/> with line and column.
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

    /// <summary>Where the text begins that was read last as an item of a list.</summary>
    private int _textItem;

    /// <summary>Where the text begins that was skipped last because no member takes it; 0: none was.</summary>
    private int _skippedText;

    /// <summary>Where the value that was read last begins.</summary>
    private int _valueStart;

    /// <summary>Where the value began that was refused last and tolerated.</summary>
    private int _refusedStart;

    /// <summary>Whether what is read is a secret.</summary>
    private bool _isSecret;
    private XmlRange _attribute;

    /// <summary>
    /// How many elements were open when the innermost one opened that declares prefixes; 0: there is none.
    /// </summary>
    private int _scopeDepth;

    /// <summary>
    /// Of each open element, whether its start tag declares so few prefixes that they are looked for in the text.
    /// </summary>
    private UInt128 _declaring;

    /// <summary>The prefixes that other elements declare.</summary>
    private XmlScope? _scope;
    private XmlTrialBudget? _trials;

    /// <summary>
    /// Of each open element (modulo 64), whether its name may have a prefix: what has none below it is in another
    /// namespace.
    /// </summary>
    private ulong _prefixed;

    /// <summary>The default namespaces that were asked for.</summary>
    private XmlDefaultNamespace? _defaults;
    private XmlRivals? _rivals;
    private XmlRivals? _attributeRivals;

    /// <summary>Whether a document type declaration was skipped.</summary>
    private bool _hasType;

    /// <summary>Whether the root is named as the type is, but may be its member as well.</summary>
    private bool _isNamed;

    /// <summary>Whether the description itself names the root, and it is another one.</summary>
    private bool _isStrict;

    /// <summary>
    /// Whether the root is a member of what is read: the first of the open elements is in no document then.
    /// </summary>
    private bool _isWrapped;
    private XmlOpenElements _open;

    /// <summary>A cursor behind the start tag of the root element.</summary>
    /// <param name="utf8">A document in UTF-8; a byte order mark and an XML declaration are skipped.</param>
    public Utf8XmlReader(ReadOnlySpan<byte> utf8)
    {
        Unsafe.SkipInit(out _open);
        _data = utf8;
        Prolog();
        StartTag();
    }

    /// <summary>A cursor behind the start tag of the root element.</summary>
    /// <param name="utf8">A document in UTF-8.</param>
    /// <param name="root">The start tag that is likely.</param>
    /// <param name="log">Takes what deviates and is tolerated.</param>
    /// <param name="isFirst">Whether deviations will be tolerated once one is found.</param>
    internal Utf8XmlReader(ReadOnlySpan<byte> utf8, XmlRootTag root, DeviationLog? log, bool isFirst)
    {
        // By an initializer the compiler would make a copy, which costs as much as a small document.
        Log = log;
        IsFirst = isFirst;

        // A small document is read faster than these are cleared; each is written before it is read.
        Unsafe.SkipInit(out _open);
        _data = utf8;
        Prolog();
        StartRoot(root);
    }

    /// <summary>
    /// Gets what takes what deviates and is tolerated; <see langword="null"/>: nothing is tolerated.
    /// </summary>
    internal DeviationLog? Log { get; init; }

    /// <summary>
    /// Gets whether deviations will be tolerated once one is found: then this reader throws, and the document is read
    /// again.
    /// </summary>
    internal bool IsFirst { get; init; }

    private readonly ReadOnlySpan<byte> Rest => _data[_position..];

    /// <summary>Goes to the first attribute, child element or text of the element.</summary>
    /// <param name="members">The members that are known.</param>
    /// <returns>
    /// The member's index, <see cref="XmlMemberTable.Text"/>, <see cref="XmlMemberTable.Unknown"/> or
    /// <see cref="XmlMemberTable.End"/>.
    /// </returns>
    public int FirstMember(XmlMemberTable members)
    {
        ArgumentNullException.ThrowIfNull(members);
        if ((_state & XmlState.Strange) != 0 && TryEnterUnnamed(members, out var member))
        {
            return member;
        }

        if ((_state & XmlState.Attributes) != 0)
        {
            _state |= XmlState.Pending;
            _pending = _attributes;
        }

        return NextMember(members, XmlMemberTable.End);
    }

    /// <summary>Goes to the next attribute, child element or text, or behind the end tag.</summary>
    /// <param name="members">The members that are known.</param>
    /// <param name="previous">What the call before this returned.</param>
    /// <returns>
    /// The member's index, <see cref="XmlMemberTable.Text"/>, <see cref="XmlMemberTable.Unknown"/> or
    /// <see cref="XmlMemberTable.End"/>.
    /// </returns>
    public int NextMember(XmlMemberTable members, int previous)
    {
        if ((_state & XmlState.Busy) == 0 && (_prefixed == 0 || !IsInPrefixed()))
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
            _skippedText = _position;
            SkipText();
            return;
        }

        SkipElement();
    }

    /// <summary>Consumes the element if it says <c>xsi:nil="true"</c> (XML Schema part 1, section 2.6.2).</summary>
    /// <returns>Whether it did.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryReadNil() => (_state & XmlState.Attributes) != 0 && TryNil();

    /// <summary>
    /// Refuses anything but comments, processing instructions and white space behind the root element.
    /// </summary>
    internal void End()
    {
        SkipMisc();
        if (_position < _data.Length)
        {
            Throw("there is something behind the root element");
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Move(XmlMemberTable members, int previous)
    {
        if (
            (_state & XmlState.Busy) == 0
            && !(_isWrapped && _depth == 1)
            && (TryEnter(members.Guess(previous)) || TryEnter(members.OtherGuess(previous)))
        )
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
                return XmlMemberTable.End;
            case XmlContent.Text:
                return XmlMemberTable.Text;
            default:
                return Find(members, previous);
        }
    }

    private bool TryMoveToAttribute(XmlMemberTable members, out int member)
    {
        while (_pending >= 0)
        {
            var name = TakeAttribute(ref _pending, out _attribute);
            member = MatchAttribute(members, name);
            if (member >= 0)
            {
                _state |= XmlState.Attribute;
                return true;
            }
        }

        member = XmlMemberTable.Unknown;
        return false;
    }

    /// <summary>The member whose start tag was read.</summary>
    private int Find(XmlMemberTable members, int previous)
    {
        var member = MatchElement(members, out var isRight);
        if (isRight)
        {
            Learn(members, previous, member);
        }
        else if (member >= 0 && !TakesForeign(members, member))
        {
            member = XmlMemberTable.Unknown;
        }

        return member;
    }

    /// <summary>
    /// Keeps the start tag that was read last, if it means the same member below any element without prefix.
    /// </summary>
    private readonly void Learn(XmlMemberTable members, int previous, int member)
    {
        // What has or declares a prefix, or has attributes that may mean something, is not well-formed everywhere, or
        // not always the same.
        var name = _open[_depth - 1];
        var isPlain = (_state & XmlState.Attributes) == 0 && _scopeDepth != _depth && !Slice(name).Contains((byte)':');
        var known = members.Name(member);
        var isConstant =
            (_state & XmlState.Renamed) == 0
                ? known.IsParents && !IsInPrefixed(_depth - 1)
                : known.HasNamespace && DeclaresNamespaceOf(known);
        members.Learn(
            previous,
            member,
            isPlain && isConstant ? _data[(name.Start - 1).._position] : default,
            name.Length
        );
    }

    private readonly bool DeclaresNamespaceOf(XmlMemberName member) =>
        DeclaredDefault(_open[_depth - 1]) is { } declared && member.IsIn(NamespaceText(declared));

    /// <summary>Whether the innermost element's name has a prefix, or it is one that no document has.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly bool IsInPrefixed() => IsInPrefixed(_depth);

    private readonly bool IsInPrefixed(int depth) =>
        (_prefixed & Bit(depth)) != 0 && ((_isWrapped && depth == 1) || Slice(_open[depth - 1]).Contains((byte)':'));

    private static ulong Bit(int depth) => 1UL << (depth & 63);

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
