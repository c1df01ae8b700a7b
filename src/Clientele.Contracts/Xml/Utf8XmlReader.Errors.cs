using System;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Xml;

namespace Clientele.Xml;

public ref partial struct Utf8XmlReader
{
    /// <summary>Says that the element that ended lacks a member.</summary>
    /// <param name="members">The element's members.</param>
    /// <param name="index">The one that is missing.</param>
    /// <exception cref="XmlException">Always.</exception>
    [DoesNotReturn]
    public readonly void ThrowMissing(XmlMembers members, int index)
    {
        ArgumentNullException.ThrowIfNull(members);
        Throw($"the member '{members.Name(index)}' is missing");
    }

    [DoesNotReturn]
    private readonly void ThrowReference(int position) => ThrowAt(position, "'&' starts no reference that is known");

    [DoesNotReturn]
    private readonly void ThrowDepth() => Throw($"the elements nest deeper than {MaxDepth}");

    [DoesNotReturn]
    private readonly void ThrowTwice(XmlAttribute attribute) => ThrowAt(attribute.Name.Start, "an attribute stands twice in a tag");

    [DoesNotReturn]
    private readonly void Throw(string reason) => ThrowAt(_position, reason);

    /// <summary>Line and column are counted from the start: only an error pays for them.</summary>
    [DoesNotReturn]
    private readonly void ThrowAt(int position, string reason)
    {
        var before = _data[..Math.Min(position, _data.Length)];
        before = before.StartsWith("\uFEFF"u8) ? before[3..] : before;
        var line = 1;
        for (var end = before.IndexOfAny((byte)'\r', (byte)'\n'); end >= 0; end = before.IndexOfAny((byte)'\r', (byte)'\n'))
        {
            before = before[(end + (before[end..].StartsWith("\r\n"u8) ? 2 : 1))..];
            line++;
        }

        throw new XmlException($"The XML can't be read: {reason}.", null, line, Encoding.UTF8.GetCharCount(before) + 1);
    }
}
