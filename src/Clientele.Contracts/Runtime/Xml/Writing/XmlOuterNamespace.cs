using System.Runtime.CompilerServices;

namespace Clientele.Runtime.Xml;

/// <summary>The default namespace around an element that declares another one.</summary>
/// <param name="Namespace">The namespace.</param>
/// <param name="Depth">How many elements were open when it was declared.</param>
internal readonly record struct XmlOuterNamespace(string Namespace, int Depth)
{
    /// <summary>Room in the writer itself: few documents need more.</summary>
    [InlineArray(8)]
    internal struct StackBuffer
    {
        private XmlOuterNamespace _first;
    }
}
