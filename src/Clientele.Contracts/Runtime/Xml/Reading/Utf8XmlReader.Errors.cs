using System;
using System.Diagnostics.CodeAnalysis;
using System.Xml;

namespace Clientele.Runtime.Xml;

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
        Throw($"the member '{members.Name(index).Text}' is missing");
    }

    [DoesNotReturn]
    private readonly void ThrowReference(int position) => ThrowAt(position, "'&' starts no reference that is known");

    [DoesNotReturn]
    private readonly void ThrowDepth() => Throw($"the elements nest deeper than {MaxDepth}");

    [DoesNotReturn]
    private readonly void ThrowTwice(XmlAttribute attribute) =>
        ThrowAt(attribute.Name.Start, "an attribute stands twice in a tag");

    [DoesNotReturn]
    private readonly void Throw(string reason) => ThrowAt(_position, reason);

    [DoesNotReturn]
    private readonly void ThrowAt(int position, string reason) =>
        throw XmlErrors.After(_data[..Math.Min(position, _data.Length)], reason);
}
