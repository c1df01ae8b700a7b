using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using Clientele.Runtime.Tolerance;

namespace Clientele.Runtime.Xml;

/// <summary>
/// Reads XML 1.0 with namespaces, in UTF-8, for emitted code. Members are matched by local name, in any order and
/// letter case. A member in the declared namespace, or in that of its parent element, is preferred to one in another
/// namespace. A document type declaration with an internal subset is rejected, and so is anything that is not
/// well-formed: all methods throw <see cref="System.Xml.XmlException"/> with line and column. A copy of the reader
/// advances independently.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct Utf8XmlReader
{
    /// <summary>The maximum depth of elements.</summary>
    internal const int MaxDepth = 128;

    private readonly ReadOnlySpan<byte> _data;
    private XmlState _state;
    private int _position;
    private int _depth;

    /// <summary>The start of the attributes in the start tag that was read last, if they may matter.</summary>
    private int _attributes;

    /// <summary>The start of those attributes that have not been returned yet, or -1 if there are none.</summary>
    private int _pending;

    /// <summary>The start of the text that was last read as an item of a list.</summary>
    private int _textItem;

    /// <summary>
    /// The start of the text that was last skipped because no member takes it, or 0 if there was none.
    /// </summary>
    private int _skippedText;

    /// <summary>The start of the value that was read last.</summary>
    private int _valueStart;

    /// <summary>The start of the value that was last rejected and tolerated.</summary>
    private int _refusedStart;

    /// <summary>Whether the current value is a secret.</summary>
    private bool _isSecret;
    private XmlRange _attribute;

    /// <summary>The depth of the innermost element that declares prefixes, or 0 if there is none.</summary>
    private int _scopeDepth;

    /// <summary>
    /// A bit for each open element, set if its start tag declares so few prefixes that they are looked up in the text.
    /// </summary>
    private UInt128 _declaring;

    /// <summary>The prefixes that other elements declare.</summary>
    private XmlScope? _scope;
    private XmlTrialBudget? _trials;

    /// <summary>
    /// A bit for each open element (modulo 64), set if its name may have a prefix, so that unprefixed elements within
    /// it are in another namespace.
    /// </summary>
    private ulong _prefixed;

    /// <summary>The default namespaces that have been looked up.</summary>
    private XmlDefaultNamespace? _defaults;
    private XmlRivals? _rivals;
    private XmlRivals? _attributeRivals;

    /// <summary>Whether a document type declaration was skipped.</summary>
    private bool _hasType;

    /// <summary>Whether the root has the name of the type, but may also be its member.</summary>
    private bool _isNamed;

    /// <summary>Whether the description itself names the root, and the document has another one.</summary>
    private bool _isStrict;

    /// <summary>
    /// Whether the root is a member of the value, so that the first of the open elements does not exist in the
    /// document.
    /// </summary>
    private bool _isWrapped;
    private XmlOpenElements _open;

    /// <summary>Initializes a new instance, positioned after the start tag of the root element.</summary>
    /// <param name="utf8">A document in UTF-8; a byte order mark and an XML declaration are skipped.</param>
    public Utf8XmlReader(ReadOnlySpan<byte> utf8)
    {
        Unsafe.SkipInit(out _open);
        _data = utf8;
        Prolog();
        StartTag();
    }

    /// <summary>Initializes a new instance, positioned after the start tag of the root element.</summary>
    /// <param name="utf8">A document in UTF-8.</param>
    /// <param name="root">The likely start tag.</param>
    /// <param name="log">The log of tolerated deviations.</param>
    /// <param name="isFirst">Whether deviations will be tolerated once one is found.</param>
    internal Utf8XmlReader(ReadOnlySpan<byte> utf8, XmlRootTag root, DeviationLog? log, bool isFirst)
    {
        // An initializer would make the compiler create a copy, which costs as much as a small document.
        Log = log;
        IsFirst = isFirst;

        // Clearing the elements takes longer than reading a small document. Each is written before it is read.
        Unsafe.SkipInit(out _open);
        _data = utf8;
        Prolog();
        StartRoot(root);
    }

    /// <summary>Gets the log of tolerated deviations, or <see langword="null"/> if nothing is tolerated.</summary>
    internal DeviationLog? Log { get; init; }

    /// <summary>
    /// Gets a value that indicates whether deviations will be tolerated once one is found. This reader then throws, and
    /// the document is read again.
    /// </summary>
    internal bool IsFirst { get; init; }

    private readonly ReadOnlySpan<byte> Rest => _data[_position..];

    /// <summary>Moves to the first attribute, child element or text of the element.</summary>
    /// <param name="members">The known members.</param>
    /// <returns>
    /// The index of the member, <see cref="XmlMemberTable.Text"/>, <see cref="XmlMemberTable.Unknown"/> or
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

    /// <summary>Moves to the next attribute, child element or text, or past the end tag.</summary>
    /// <param name="members">The known members.</param>
    /// <param name="previous">The return value of the previous call.</param>
    /// <returns>
    /// The index of the member, <see cref="XmlMemberTable.Text"/>, <see cref="XmlMemberTable.Unknown"/> or
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

    /// <summary>Skips an attribute, element or text that is not needed.</summary>
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

    /// <summary>Consumes the element if it has <c>xsi:nil="true"</c> (XML Schema part 1, section 2.6.2).</summary>
    /// <returns><see langword="true"/> if it was consumed; otherwise, <see langword="false"/>.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryReadNil() => (_state & XmlState.Attributes) != 0 && TryNil();

    /// <summary>
    /// Rejects anything but comments, processing instructions and white space after the root element.
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

    /// <summary>Returns the member whose start tag was read.</summary>
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
    /// Remembers the start tag that was read last, if it represents the same member within any element without prefix.
    /// </summary>
    private readonly void Learn(XmlMemberTable members, int previous, int member)
    {
        // A tag that has or declares a prefix, or has attributes that may matter, is not well-formed everywhere, or
        // does not always have the same meaning.
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

    /// <summary>
    /// Determines whether the name of the innermost element has a prefix, or the element does not exist in the
    /// document.
    /// </summary>
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
