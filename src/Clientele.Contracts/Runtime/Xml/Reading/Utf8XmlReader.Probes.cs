using System;
using System.Diagnostics.CodeAnalysis;
using System.Xml;

namespace Clientele.Runtime.Xml;

public ref partial struct Utf8XmlReader
{
    private readonly bool IsAtTag => (_state & (XmlState.Attribute | XmlState.Text)) == 0;

    /// <summary>The text of a child element or attribute of the element, which is not consumed.</summary>
    /// <param name="name">The member's local name.</param>
    /// <returns>The text, or <see langword="null"/> where there is none.</returns>
    public readonly string? PeekString(ReadOnlySpan<byte> name)
    {
        var probe = this;
        return probe.Seek(name) ? probe.ReadString() : null;
    }

    /// <summary>Whether the element, which is not consumed, has a child element or attribute.</summary>
    /// <param name="name">The member's local name.</param>
    /// <returns>Whether it has.</returns>
    public readonly bool HasMember(ReadOnlySpan<byte> name)
    {
        var probe = this;
        return probe.Seek(name);
    }

    /// <summary>Whether the element, which is not consumed, has a name.</summary>
    /// <param name="tag">The name; its namespace is not compared.</param>
    /// <returns>Whether it has.</returns>
    public readonly bool IsElement(XmlTag tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return IsAtTag && XmlNames.IsSame(LocalName(Slice(_open[_depth - 1])), tag.EncodedName, tag.HasSpellings);
    }

    /// <summary>How many of the element's child elements and attributes are known; it is not consumed.</summary>
    /// <param name="members">The members that are known.</param>
    /// <returns>How many they are.</returns>
    public readonly int CountMembers(XmlMemberTable members)
    {
        if (!IsAtTag)
        {
            return 0;
        }

        var probe = this;
        probe._state &= ~XmlState.Strange;
        var count = 0;
        for (
            var member = probe.FirstMember(members);
            member != XmlMemberTable.End;
            member = probe.NextMember(members, member)
        )
        {
            count += member >= 0 ? 1 : 0;
            probe.SkipMember();
        }

        foreach (var inline in members.Inline)
        {
            count += CountMembers(inline);
        }

        return count;
    }

    /// <summary>Whether the element, which is not consumed, has child elements.</summary>
    /// <returns>Whether it has.</returns>
    public readonly bool HasElements()
    {
        if (!IsAtTag)
        {
            return false;
        }

        var probe = this;
        while (probe.MoveToContent() is var content && content != XmlContent.End)
        {
            if (content == XmlContent.Element)
            {
                return true;
            }

            probe.SkipText();
        }

        return false;
    }

    /// <summary>
    /// Whether the element, which is not consumed, has child elements, or is empty: it has no text alone and no
    /// attributes.
    /// </summary>
    /// <returns>Whether it has.</returns>
    public readonly bool HasElementsOnly()
    {
        if (HasElements())
        {
            return true;
        }

        var probe = this;
        return IsAtTag && (_state & XmlState.Attributes) == 0 && probe.Trimmed().IsEmpty;
    }

    /// <summary>Reads what may be of another shape. Where it is, nothing is consumed.</summary>
    /// <typeparam name="T">What it becomes.</typeparam>
    /// <param name="read">Reads a value.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether it could be read.</returns>
    /// <exception cref="XmlException">So much was tried in vain that the document can't be meant seriously.</exception>
    public bool TryRead<T>(XmlRead<T> read, [MaybeNullWhen(false)] out T value)
    {
        ArgumentNullException.ThrowIfNull(read);
        _trials ??= new XmlTrialBudget(_data.Length);
        var probe = this with { Log = null, IsFirst = false };
        try
        {
            value = read(ref probe);
        }
        catch (XmlException) when (_trials.TrySpend(probe._position - _position))
        {
            value = default;
            return false;
        }

        this = probe with { Log = Log, IsFirst = IsFirst };
        return true;
    }

    private bool Seek(ReadOnlySpan<byte> name)
    {
        if (!IsAtTag)
        {
            return false;
        }

        var hasSpellings = XmlNames.HasSpellings(name);
        for (var next = (_state & XmlState.Attributes) != 0 ? _attributes : -1; next >= 0; )
        {
            var attribute = TakeAttribute(ref next, out _attribute);
            if (!IsReserved(attribute) && XmlNames.IsSame(LocalName(Slice(attribute)), name, hasSpellings))
            {
                _state |= XmlState.Attribute;
                return true;
            }
        }

        while (MoveToContent() is var content && content != XmlContent.End)
        {
            if (
                content == XmlContent.Element
                && XmlNames.IsSame(LocalName(Slice(_open[_depth - 1])), name, hasSpellings)
            )
            {
                return true;
            }

            SkipMember();
        }

        return false;
    }
}
