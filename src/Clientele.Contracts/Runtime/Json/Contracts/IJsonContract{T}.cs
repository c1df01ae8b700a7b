using System.ComponentModel;

namespace Clientele.Runtime.Json;

/// <summary>
/// Says how values of <typeparamref name="T"/> are read and written as JSON. Emitted types say it of themselves.
/// </summary>
/// <typeparam name="T">The values' type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonContract<T>
{
    /// <summary>Says how values are read and written; <see cref="JsonContract.Create{T}"/> asks once.</summary>
    /// <returns>The contract.</returns>
    static abstract JsonContract<T> CreateContract();
}
