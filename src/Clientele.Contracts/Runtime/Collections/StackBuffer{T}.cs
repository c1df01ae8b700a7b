using System.Runtime.CompilerServices;

namespace Clientele.Runtime.Collections;

/// <summary>Holds the items of a list that is being read on the stack, which is enough for most lists.</summary>
[InlineArray(8)]
internal struct StackBuffer<T>
{
    private T _first;
}
