namespace Clientele;

/// <summary>What becomes of an answer that is not quite what its description says.</summary>
public enum Reading
{
    /// <summary>
    /// It is read, and what deviates is told (<see cref="ApiResponse.Deviations"/>, the activity, a counter). A
    /// required member that is missing or null, or
    /// can't be read, has its type's default: it may be <see langword="null"/> although its type says otherwise.
    /// </summary>
    Tolerant,

    /// <summary>It is refused with a <see cref="ResponseReadException"/>.</summary>
    Strict,
}
