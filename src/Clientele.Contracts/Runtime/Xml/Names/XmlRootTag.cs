using System;

namespace Clientele.Runtime.Xml;

/// <summary>
/// The root's start tag as the documents of a type usually have it: what declares namespaces and does nothing else
/// always means the same.
/// </summary>
/// <param name="names">The local names that the root may have.</param>
/// <remarks>Safe to use from several threads: the tag is verified at each use.</remarks>
internal sealed class XmlRootTag(string[] names)
{
    private const int MaxLength = 512;
    private const int MaxChanges = 16;

    private readonly XmlTag[] _names = Array.ConvertAll(names, static name => new XmlTag(name));
    private int _changesLeft = MaxChanges;

    /// <summary>The tag; at first <see cref="XmlStartTag.None"/>.</summary>
    public XmlStartTag Tag { get; private set; } = XmlStartTag.None;

    /// <summary>Whether the description itself names the root: another one is none then.</summary>
    public bool IsStrict { get; init; }

    /// <summary>
    /// Whether the type has no name: its one member is the root, even if it is called as the type is.
    /// </summary>
    public bool IsMember { get; init; }

    /// <summary>Of a list: what its items are called; <see langword="null"/>: it is none.</summary>
    public string? Item { get; init; }

    /// <summary>Whether the value is text, so that there are no members to tell it by.</summary>
    public bool IsText { get; init; }

    /// <summary>Whether a root of this local name is the type's; ASCII letters in any case.</summary>
    public bool IsNamed(ReadOnlySpan<byte> local)
    {
        foreach (var name in _names)
        {
            if (XmlNames.IsSame(local, name.EncodedName, name.HasSpellings))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes a tag as the one to expect.</summary>
    /// <param name="text">All of it.</param>
    /// <param name="nameLength">How long its name is.</param>
    /// <param name="declares">Whether it declares prefixes.</param>
    public void Learn(ReadOnlySpan<byte> text, int nameLength, bool declares)
    {
        if (text.Length <= MaxLength && _changesLeft > 0)
        {
            _changesLeft--;
            Tag = new XmlStartTag(0, text.ToArray(), nameLength, declares);
        }
    }
}
