using System;

namespace Clientele.Runtime.Xml;

/// <summary>The root's start tag as the documents of a type usually have it: what declares namespaces and does nothing else always means the same.</summary>
/// <remarks>Safe to use from several threads: the tag is verified at each use.</remarks>
internal sealed class XmlRootTag
{
    private const int MaxLength = 512;
    private const int MaxChanges = 16;

    private int _changesLeft = MaxChanges;

    /// <summary>The tag; at first <see cref="XmlStartTag.None"/>.</summary>
    public XmlStartTag Tag { get; private set; } = XmlStartTag.None;

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
