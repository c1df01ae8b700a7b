using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Clientele.Runtime.Xml;

public ref partial struct Utf8XmlReader
{
    /// <summary>
    /// Takes a root that is not named as the type is: whether it will do is seen when its members are known.
    /// </summary>
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

    /// <summary>Whether the element's first child, if it has one, is called so.</summary>
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
    /// Decides on a root that is not named as the type is: it may be one of the members itself, or the description
    /// gives the type no name.
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
