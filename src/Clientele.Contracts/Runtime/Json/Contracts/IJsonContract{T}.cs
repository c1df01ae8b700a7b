using System.ComponentModel;

namespace Clientele.Runtime.Json;

/// <summary>
/// Defines how values of <typeparamref name="T"/> are read from JSON and written to it. Emitted types implement it for
/// themselves.
/// </summary>
/// <typeparam name="T">The type of the values.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonContract<T>
{
    /// <summary>Creates the contract; <see cref="JsonContract.Create{T}"/> calls this once.</summary>
    /// <returns>The contract.</returns>
    static abstract JsonContract<T> CreateContract();
}
