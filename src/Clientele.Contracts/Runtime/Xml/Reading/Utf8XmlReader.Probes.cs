using System;
using System.Diagnostics.CodeAnalysis;
using System.Xml;

namespace Clientele.Runtime.Xml;

public ref partial struct Utf8XmlReader
{
    private readonly bool IsAtTag => (_state & (XmlState.Attribute | XmlState.Text)) == 0;

    /// <summary>Returns the text of a child element or attribute, without consuming the element.</summary>
    /// <param name="name">The local name of the member.</param>
    /// <returns>The text, or <see langword="null"/> if there is none.</returns>
    public readonly string? PeekString(ReadOnlySpan<byte> name)
    {
        var probe = this;
        return probe.Seek(name) ? probe.ReadString() : null;
    }

    /// <summary>Determines whether the element has a child element or attribute, without consuming it.</summary>
    /// <param name="name">The local name of the member.</param>
    /// <returns><see langword="true"/> if it has; otherwise, <see langword="false"/>.</returns>
    public readonly bool HasMember(ReadOnlySpan<byte> name)
    {
        var probe = this;
        return probe.Seek(name);
    }

    /// <summary>Determines whether the element has a name, without consuming it.</summary>
    /// <param name="tag">The name, whose namespace is not compared.</param>
    /// <returns><see langword="true"/> if it has; otherwise, <see langword="false"/>.</returns>
    public readonly bool IsElement(XmlTag tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return IsAtTag && XmlNames.IsSame(LocalName(Slice(_open[_depth - 1])), tag.EncodedName, tag.HasSpellings);
    }

    /// <summary>Counts the known child elements and attributes, without consuming the element.</summary>
    /// <param name="members">The known members.</param>
    /// <returns>The number of known members.</returns>
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

    /// <summary>Determines whether the element has child elements, without consuming it.</summary>
    /// <returns><see langword="true"/> if it has; otherwise, <see langword="false"/>.</returns>
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
    /// Determines whether the element has child elements, or neither text nor attributes, without consuming it.
    /// </summary>
    /// <returns><see langword="true"/> if it has; otherwise, <see langword="false"/>.</returns>
    public readonly bool HasElementsOnly()
    {
        if (HasElements())
        {
            return true;
        }

        var probe = this;
        return IsAtTag && (_state & XmlState.Attributes) == 0 && probe.Trimmed().IsEmpty;
    }

    /// <summary>Tries to read a value that may be of another type, in which case nothing is consumed.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="read">The delegate that reads a value.</param>
    /// <param name="value">The value.</param>
    /// <returns><see langword="true"/> if it was read; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="XmlException">
    /// So many attempts have failed that the document appears to be malicious.
    /// </exception>
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
