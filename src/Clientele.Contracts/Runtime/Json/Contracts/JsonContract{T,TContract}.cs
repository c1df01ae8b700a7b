namespace Clientele.Runtime.Json;

/// <summary>Holds the single contract of a type.</summary>
internal static class JsonContract<T, TContract>
    where TContract : IJsonContract
{
    /// <summary>
    /// The contract. The interface does not tell its type, but only emitted code names <typeparamref name="TContract"/>.
    /// </summary>
    public static readonly JsonContract<T> Instance = (JsonContract<T>)TContract.CreateContract();
}
