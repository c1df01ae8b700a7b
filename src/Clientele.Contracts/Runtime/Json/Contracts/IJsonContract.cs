using System.ComponentModel;

namespace Clientele.Runtime.Json;

/// <summary>Defines how values of a type are read from JSON and written to it. Emitted types implement it for themselves.</summary>
/// <remarks>
/// The type is no type parameter: its name would be part of each implementation's name, and so of every assembly with
/// emitted types.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonContract
{
    /// <summary>Creates the contract; <see cref="JsonContract.Create{T}"/> calls this once.</summary>
    /// <returns>A <see cref="JsonContract{T}"/> of the type.</returns>
    static abstract JsonContract CreateContract();
}
