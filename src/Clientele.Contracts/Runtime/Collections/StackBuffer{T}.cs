using System.Runtime.CompilerServices;

namespace Clientele.Runtime.Collections;

/// <summary>Room on the stack for the items of a list that is read: most lists need no other.</summary>
[InlineArray(8)]
internal struct StackBuffer<T>
{
    private T _first;
}
