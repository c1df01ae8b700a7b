using System;
using System.Buffers;
using System.Text;

namespace Clientele.Runtime.Xml;

/// <summary>Represents the name of a member in documents.</summary>
/// <param name="text">The local name as in the description.</param>
/// <param name="ns">
/// The namespace in which the member is written, or <see langword="null"/> for that of the parent element, or for none
/// if it is an attribute.
/// </param>
/// <param name="isParents">
/// Whether an element may also be in the namespace of its parent element, whatever that is.
/// </param>
internal sealed class XmlMemberName(string text, string? ns, bool isParents)
{
    private static readonly SearchValues<byte> Escaped = SearchValues.Create("&<\"\t\n\r"u8);

    private readonly byte[]? _namespace = ns is null ? null : Encoding.UTF8.GetBytes(ns);

    /// <summary>Gets the local name as in the description.</summary>
    public string Text { get; } = text;

    /// <summary>Gets the local name as in documents.</summary>
    public byte[] Local { get; } = Encoding.UTF8.GetBytes(XmlNames.Encode(text));

    /// <summary>
    /// Gets a value that indicates whether an element may also be in the namespace of its parent element.
    /// </summary>
    public bool IsParents { get; } = isParents;

    /// <summary>Gets a value that indicates whether the member is declared in a namespace.</summary>
    public bool HasNamespace { get; } = !string.IsNullOrEmpty(ns);

    /// <summary>
    /// Determines whether the member is declared in <paramref name="ns"/>, which is empty for no namespace.
    /// </summary>
    public bool IsIn(ReadOnlySpan<byte> ns) => _namespace is not null && ns.SequenceEqual(_namespace);

    /// <summary>
    /// Returns the start tag that is written, if it has the same meaning within any element without prefix.
    /// </summary>
    public XmlStartTag LikelyTag(int member)
    {
        if (IsParents)
        {
            return new XmlStartTag(member, [(byte)'<', .. Local, (byte)'>'], Local.Length);
        }

        var isPlain = HasNamespace && _namespace.AsSpan().IndexOfAny(Escaped) < 0;
        return isPlain
            ? new XmlStartTag(
                member,
                [(byte)'<', .. Local, .. " xmlns=\""u8, .. _namespace!, (byte)'"', (byte)'>'],
                Local.Length
            )
            : XmlStartTag.Impossible(member);
    }
}
