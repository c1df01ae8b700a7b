using System;

namespace Clientele.Runtime.Xml;

/// <summary>
/// Represents the name of a namespace with its references resolved. The hash code is computed once, so comparing two
/// different names takes no time, however long they are.
/// </summary>
/// <param name="text">The name.</param>
internal sealed class XmlNamespaceName(string text) : IEquatable<XmlNamespaceName>
{
    private readonly int _hash = text.GetHashCode(StringComparison.Ordinal);

    public string Text { get; } = text;

    public bool Equals(XmlNamespaceName? other) =>
        ReferenceEquals(this, other) || (other is not null && _hash == other._hash && Text == other.Text);

    public override bool Equals(object? obj) => Equals(obj as XmlNamespaceName);

    public override int GetHashCode() => _hash;
}
