using System;

namespace Clientele.Runtime.Xml;

public ref partial struct Utf8XmlReader
{
    /// <summary>
    /// The maximum length of namespaces that are decoded for comparison, which must not cost more than reading them.
    /// Longer ones are compared as written.
    /// </summary>
    private const int MaxNamespaceLength = 1024;

    /// <summary>Returns the member of the element whose start tag was read last.</summary>
    /// <param name="members">The members of the parent element.</param>
    /// <param name="isRight">
    /// Whether the element is in the declared namespace, or in that of the parent element.
    /// </param>
    private int MatchElement(XmlMemberTable members, out bool isRight)
    {
        var name = _open[_depth - 1];
        var first = members.FindElement(LocalName(Slice(name)));
        isRight = false;
        if (first < 0)
        {
            return XmlMemberTable.Unknown;
        }

        if (members.FindNext(first) < 0)
        {
            isRight =
                (members.Name(first).IsParents && IsInNamespaceAround())
                || (
                    members.Name(first).HasNamespace
                    && members.Name(first).IsIn(NamespaceText(NamespaceOfElement(_depth)))
                );
            return first;
        }

        var match = MatchRepeated(members, first);
        isRight = match >= 0;
        return match;
    }

    /// <summary>
    /// Chooses between members with the same local name by namespace alone: the declared one, or else that of the
    /// parent element.
    /// </summary>
    private int MatchRepeated(XmlMemberTable members, int first)
    {
        var ns = NamespaceText(NamespaceOfElement(_depth));
        for (var member = first; member >= 0; member = members.FindNext(member))
        {
            if (members.Name(member).IsIn(ns))
            {
                return member;
            }
        }

        var isAround = IsInNamespaceAround();
        for (var member = isAround ? first : XmlMemberTable.Unknown; member >= 0; member = members.FindNext(member))
        {
            if (members.Name(member).IsParents)
            {
                return member;
            }
        }

        return XmlMemberTable.Unknown;
    }

    /// <summary>
    /// Determines whether an element in a foreign namespace is accepted as a member: only if the parent element
    /// contains none in the right namespace, and only those in the namespace of the first such element.
    /// </summary>
    private bool TakesForeign(XmlMemberTable members, int member)
    {
        var around = _open[_depth - 2];
        while (_rivals is not null && (_rivals.Depth > _depth - 1 || !_rivals.IsOpen(_open[_rivals.Depth - 1].Start)))
        {
            _rivals = _rivals.Outer;
        }

        var known = _rivals;
        while (known is not null && known.Depth == _depth - 1 && !known.IsOf(around.Start, members))
        {
            known = known.Outer;
        }

        if (known is null || !known.IsOf(around.Start, members))
        {
            known = _rivals = FindRivals(members);
        }

        return known.Foreign(member) is { } foreign && IsSameNamespace(foreign, NamespaceOfElement(_depth));
    }

    private readonly XmlRivals FindRivals(XmlMemberTable members)
    {
        var probe = this;
        probe.Pop();
        var around = probe._open[probe._depth - 1];
        var found = new XmlRivals(probe._depth, around.Start, members, _rivals);
        probe._position = TagEnd(around);
        while (probe.MoveToContent() is var content && content != XmlContent.End)
        {
            if (content == XmlContent.Text)
            {
                probe.SkipText();
                continue;
            }

            var member = probe.MatchElement(members, out var isRight);
            if (member >= 0 && isRight)
            {
                found.AddRight(member);
            }
            else if (member >= 0)
            {
                found.AddForeign(member, probe.NamespaceOfElement(probe._depth));
            }

            probe.SkipElement();
        }

        return found;
    }

    /// <summary>Returns the end of the start tag of an element that has content.</summary>
    private readonly int TagEnd(XmlRange element)
    {
        var position = element.Start + element.Length;
        for (var next = FirstAttribute(element); next >= 0; )
        {
            TakeAttribute(ref next, out var value);
            position = value.Start + value.Length + 1;
        }

        return XmlCharacters.SkipSpace(_data, position) + 1;
    }

    /// <summary>Returns the position of the first attribute in an open element's start tag, or -1.</summary>
    private readonly int FirstAttribute(XmlRange element)
    {
        var start = XmlCharacters.SkipSpace(_data, element.Start + element.Length);
        return _data[start] is (byte)'>' or (byte)'/' ? -1 : start;
    }

    /// <summary>Returns the member that an attribute represents.</summary>
    private int MatchAttribute(XmlMemberTable members, XmlRange name)
    {
        if (IsDeclaration(Slice(name)))
        {
            return XmlMemberTable.Unknown;
        }

        var first = members.FindAttribute(LocalName(Slice(name)));
        if (first < 0)
        {
            return XmlMemberTable.Unknown;
        }

        for (var member = first; member >= 0; member = members.FindNext(member))
        {
            if (IsRightAttribute(members.Name(member), name))
            {
                return member;
            }
        }

        return
            members.FindNext(first) < 0
            && !IsInstance(name)
            && AttributeRivals(members).Foreign(first) is { } foreign
            && IsSameNamespace(foreign, NamespaceOfAttribute(name))
            ? first
            : XmlMemberTable.Unknown;
    }

    private readonly bool IsRightAttribute(XmlMemberName member, XmlRange name)
    {
        var prefix = PrefixOf(name);
        return prefix.IsEmpty
            ? !member.HasNamespace
            : member.HasNamespace && member.IsIn(NamespaceText(NamespaceOfPrefix(prefix, _depth)));
    }

    private readonly XmlRange NamespaceOfAttribute(XmlRange name) =>
        PrefixOf(name) is { IsEmpty: false } prefix ? NamespaceOfPrefix(prefix, _depth) : default;

    /// <summary>Finds out which members the start tag that was read last has as attributes.</summary>
    private XmlRivals AttributeRivals(XmlMemberTable members)
    {
        if (_attributeRivals is not null && _attributeRivals.IsOf(_attributes, members))
        {
            return _attributeRivals;
        }

        var found = new XmlRivals(_depth, _attributes, members, null);
        for (var next = _attributes; next >= 0; )
        {
            var name = TakeAttribute(ref next, out _);
            var member = IsReserved(name) ? XmlMemberTable.Unknown : members.FindAttribute(LocalName(Slice(name)));
            if (member >= 0 && IsRightAttribute(members.Name(member), name))
            {
                found.AddRight(member);
            }
            else if (member >= 0)
            {
                found.AddForeign(member, NamespaceOfAttribute(name));
            }
        }

        return _attributeRivals = found;
    }

    /// <summary>
    /// Determines whether the element whose start tag was read last is in the namespace of its parent element.
    /// </summary>
    private bool IsInNamespaceAround()
    {
        if (_depth == 1 || (_isWrapped && _depth == 2))
        {
            return true;
        }

        var prefix = PrefixOf(_open[_depth - 1]);
        var declares = prefix.IsEmpty ? (_state & XmlState.Renamed) != 0 : _scopeDepth == _depth;
        if (!declares && prefix.SequenceEqual(PrefixOf(_open[_depth - 2])))
        {
            return true;
        }

        return IsSameNamespace(NamespaceOfElement(_depth), NamespaceOfElement(_depth - 1));
    }

    private readonly bool IsSameNamespace(XmlRange one, XmlRange other) =>
        one == other || NamespaceText(one).SequenceEqual(NamespaceText(other));

    /// <summary>
    /// Returns the value of the declaration that applies to the name of an open element, which is empty if it has no
    /// namespace.
    /// </summary>
    private XmlRange NamespaceOfElement(int depth)
    {
        var prefix = PrefixOf(_open[depth - 1]);
        if (!prefix.IsEmpty)
        {
            return NamespaceOfPrefix(prefix, depth);
        }

        var declared = depth == _depth && (_state & XmlState.Renamed) != 0 ? DeclaredDefault(_open[depth - 1]) : null;
        return declared ?? DefaultNamespace(depth);
    }

    private readonly XmlRange NamespaceOfPrefix(ReadOnlySpan<byte> prefix, int depth) =>
        TryFind(prefix, depth, out var value, out _) ? value : new XmlRange(-1, 0);

    /// <summary>Returns a namespace with its references resolved; <c>xml</c> needs no declaration.</summary>
    private readonly ReadOnlySpan<byte> NamespaceText(XmlRange value)
    {
        if (value.Start < 0)
        {
            return XmlNames.XmlNamespaceUtf8;
        }

        return value.Length > MaxNamespaceLength ? Slice(value) : DecodeAttribute(Slice(value));
    }

    private XmlRange DefaultNamespace(int depth)
    {
        while (
            _defaults is not null && (_defaults.Depth > _depth || _open[_defaults.Depth - 1].Start != _defaults.Start)
        )
        {
            _defaults = _defaults.Outer;
        }

        var known = _defaults;
        while (known is not null && known.Depth > depth)
        {
            known = known.Outer;
        }

        for (var next = (known?.Depth ?? 0) + 1; next <= depth; next++)
        {
            var element = _open[next - 1];
            known = new XmlDefaultNamespace(
                next,
                element.Start,
                DeclaredDefault(element) ?? known?.Value ?? default,
                known
            );
            _defaults = known;
        }

        return known!.Value;
    }

    private readonly XmlRange? DeclaredDefault(XmlRange element)
    {
        for (var next = FirstAttribute(element); next >= 0; )
        {
            var name = TakeAttribute(ref next, out var value);
            if (Slice(name).SequenceEqual("xmlns"u8))
            {
                return value;
            }
        }

        return null;
    }
}
