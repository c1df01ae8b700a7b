using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Clientele.Generator.Collections;

/// <summary>Compares objects by reference, ignoring their own equality.</summary>
/// <typeparam name="T">The type of the objects.</typeparam>
internal sealed class ReferenceComparer<T> : IEqualityComparer<T>
    where T : class
{
    private ReferenceComparer() { }

    /// <summary>Gets the only instance.</summary>
    public static ReferenceComparer<T> Instance { get; } = new();

    /// <inheritdoc />
    public bool Equals(T? x, T? y) => ReferenceEquals(x, y);

    /// <inheritdoc />
    public int GetHashCode(T obj) => RuntimeHelpers.GetHashCode(obj);
}
