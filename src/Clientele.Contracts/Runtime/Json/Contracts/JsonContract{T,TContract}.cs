namespace Clientele.Runtime.Json;

/// <summary>Holds the single contract of a type.</summary>
internal static class JsonContract<T, TContract>
    where TContract : IJsonContract
{
    /// <summary>The contract.</summary>
    public static readonly JsonContract<T> Instance = (JsonContract<T>)TContract.CreateContract();
}
