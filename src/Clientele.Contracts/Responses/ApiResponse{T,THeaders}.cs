namespace Clientele;

/// <summary>Represents a successful response with the headers that its description declares.</summary>
/// <typeparam name="T">The type of the value, or <see cref="NoContent"/> if there is none.</typeparam>
/// <typeparam name="THeaders">The type of the declared headers.</typeparam>
/// <param name="value">The value.</param>
/// <param name="typedHeaders">The declared headers.</param>
public class ApiResponse<T, THeaders>(T value, THeaders typedHeaders) : ApiResponse<T>(value)
{
    /// <summary>Gets the declared headers.</summary>
    public THeaders TypedHeaders { get; } = typedHeaders;
}
