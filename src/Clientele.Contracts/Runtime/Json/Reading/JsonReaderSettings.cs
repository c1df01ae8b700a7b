using Clientele.Runtime.Tolerance;

namespace Clientele.Runtime.Json;

/// <summary>What a <see cref="JsonReader"/> tolerates.</summary>
/// <param name="MaxDepth">How deep objects and arrays may nest.</param>
/// <param name="FromStrings">Whether numbers and booleans may stand in strings.</param>
internal readonly record struct JsonReaderSettings(int MaxDepth, bool FromStrings)
{
    /// <summary>Whether strings may stand for NaN and the infinities.</summary>
    public bool NamedNumbers { get; init; }

    /// <summary>Whether a member is also known by its name in other letter case.</summary>
    public bool IgnoresCase { get; init; }

    /// <summary>Whether members that the record neither knows nor keeps are refused.</summary>
    public bool RefusesUnknown { get; init; }

    /// <summary>Whether members that repeat are refused.</summary>
    public bool RefusesDuplicates { get; init; }

    /// <summary>Takes what deviates and is tolerated; <see langword="null"/>: nothing is tolerated.</summary>
    public DeviationLog? Log { get; init; }

    /// <summary>Whether a second reading tolerates what this one refuses.</summary>
    public bool IsFirst { get; init; }

    /// <summary>What <c>System.Text.Json</c> tolerates unless told otherwise.</summary>
    public static JsonReaderSettings Default => new(64, false);
}
