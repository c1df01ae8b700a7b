namespace Clientele;

/// <summary>Specifies how responses that deviate from their description are read.</summary>
public enum Reading
{
    /// <summary>
    /// The response is read, and its deviations are reported (<see cref="ApiResponse.Deviations"/>, the activity, a
    /// counter). A required member that is missing, null or unreadable is set to the default of its type, so it may be
    /// <see langword="null"/> although its type is not nullable.
    /// </summary>
    Tolerant,

    /// <summary>The response is rejected with a <see cref="ResponseReadException"/>.</summary>
    Strict,
}
