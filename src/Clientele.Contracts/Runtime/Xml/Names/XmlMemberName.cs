using System;
using System.Buffers;
using System.Text;

namespace Clientele.Runtime.Xml;

/// <summary>The name that a member has in documents.</summary>
/// <param name="text">The local name as the description has it.</param>
/// <param name="ns">
/// The namespace that it is written in; <see langword="null"/>: that of the element around, of an attribute none.
/// </param>
/// <param name="isParents">
/// Of an element: whether it is as good in the namespace of the element around, whichever that is.
/// </param>
internal sealed class XmlMemberName(string text, string? ns, bool isParents)
{
    private static readonly SearchValues<byte> Escaped = SearchValues.Create("&<\"\t\n\r"u8);

    private readonly byte[]? _namespace = ns is null ? null : Encoding.UTF8.GetBytes(ns);

    /// <summary>The local name as the description has it.</summary>
    public string Text { get; } = text;

    /// <summary>The local name in documents.</summary>
    public byte[] Local { get; } = Encoding.UTF8.GetBytes(XmlNames.Encode(text));

    /// <summary>Whether it is as good in the namespace of the element around.</summary>
    public bool IsParents { get; } = isParents;

    /// <summary>Whether it is declared in a namespace.</summary>
    public bool HasNamespace { get; } = !string.IsNullOrEmpty(ns);

    /// <summary>Whether it is declared in <paramref name="ns"/>; empty: in none.</summary>
    public bool IsIn(ReadOnlySpan<byte> ns) => _namespace is not null && ns.SequenceEqual(_namespace);

    /// <summary>
    /// The start tag that is written, if it means the same wherever it stands below an element without prefix.
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
