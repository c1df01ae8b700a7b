using System.Runtime.CompilerServices;

namespace Clientele.Runtime.Xml;

/// <summary>Represents the default namespace around an element that declares another one.</summary>
/// <param name="Namespace">The namespace.</param>
/// <param name="Depth">The number of open elements when it was declared.</param>
internal readonly record struct XmlOuterNamespace(string Namespace, int Depth)
{
    /// <summary>Holds them in the writer itself, which is enough for most documents.</summary>
    [InlineArray(8)]
    internal struct StackBuffer
    {
        private XmlOuterNamespace _first;
    }
}
