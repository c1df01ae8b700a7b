using System;

namespace Clientele.Runtime.Xml;

/// <summary>
/// Remembers the root's start tag as it usually appears in documents of a type. A tag that only declares namespaces
/// always has the same meaning.
/// </summary>
/// <param name="names">The local names that the root may have.</param>
/// <remarks>This class is thread-safe, since the tag is verified whenever it is used.</remarks>
internal sealed class XmlRootTag(string[] names)
{
    private const int MaxLength = 512;
    private const int MaxChanges = 16;

    private readonly XmlTag[] _names = Array.ConvertAll(names, static name => new XmlTag(name));
    private int _changesLeft = MaxChanges;

    /// <summary>Gets the tag, which is initially <see cref="XmlStartTag.None"/>.</summary>
    public XmlStartTag Tag { get; private set; } = XmlStartTag.None;

    /// <summary>
    /// Gets a value that indicates whether the description itself names the root, so that no other name is accepted.
    /// </summary>
    public bool IsStrict { get; init; }

    /// <summary>
    /// Gets a value that indicates whether the type has no name, so that its only member is the root, even if it has
    /// the name of the type.
    /// </summary>
    public bool IsMember { get; init; }

    /// <summary>Gets the name of a list's items, or <see langword="null"/> if the type is not a list.</summary>
    public string? Item { get; init; }

    /// <summary>
    /// Gets a value that indicates whether the value is text, and has no members by which to recognize it.
    /// </summary>
    public bool IsText { get; init; }

    /// <summary>
    /// Determines whether a local name is that of the type's root, ignoring the case of ASCII letters.
    /// </summary>
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

    /// <summary>Remembers a tag as the one to expect.</summary>
    /// <param name="text">The complete tag.</param>
    /// <param name="nameLength">The length of its name.</param>
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
