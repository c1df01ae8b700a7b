using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Clientele.Runtime.Xml;

public ref partial struct Utf8XmlReader
{
    /// <summary>Accepts a root that does not have the name of the type for now; its members will decide.</summary>
    private void EnterStrange(XmlRootTag root, bool isNamed)
    {
        _isNamed = isNamed;
        _isStrict = root.IsStrict;
        if (root.IsText || root.Item is not null)
        {
            if (root.IsStrict || (root.Item is { } item && !HasItem(item)))
            {
                ThrowRoot();
            }

            return;
        }

        _state |= XmlState.Strange;
    }

    /// <summary>Determines whether the element's first child, if any, has a name.</summary>
    private readonly bool HasItem(string item)
    {
        var probe = this;
        while (probe.MoveToContent() is var content && content != XmlContent.End)
        {
            if (content == XmlContent.Element)
            {
                var written = Encoding.UTF8.GetBytes(XmlNames.Encode(item));
                var name = LocalName(Slice(probe._open[probe._depth - 1]));
                return XmlNames.IsSame(name, written, XmlNames.HasSpellings(written));
            }

            probe.SkipText();
        }

        return true;
    }

    /// <summary>
    /// Decides about a root that does not have the name of the type: it may be one of the members itself, or the
    /// description may give the type no name.
    /// </summary>
    private bool TryEnterUnnamed(XmlMemberTable members, out int member)
    {
        _state &= ~XmlState.Strange;
        member = members.FindElement(LocalName(Slice(_open[0])));
        if (member >= 0)
        {
            if (members.FindNext(member) >= 0 && MatchRepeated(members, member) is >= 0 and var match)
            {
                member = match;
            }

            _open[1] = _open[0];
            _depth = 2;
            _isWrapped = true;
            _prefixed |= Bit(1);
            return true;
        }

        if (!_isNamed && (_isStrict || CountMembers(members) == 0))
        {
            ThrowRoot();
        }

        return false;
    }

    [DoesNotReturn]
    private readonly void ThrowRoot() =>
        ThrowAt(
            _open[0].Start - 1,
            $"the root element '{Encoding.UTF8.GetString(Slice(_open[0]))}' is not what is expected"
        );
}
