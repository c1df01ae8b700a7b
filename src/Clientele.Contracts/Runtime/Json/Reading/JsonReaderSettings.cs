using Clientele.Runtime.Tolerance;

namespace Clientele.Runtime.Json;

/// <summary>Specifies what a <see cref="JsonReader"/> tolerates.</summary>
/// <param name="MaxDepth">The maximum depth to which objects and arrays may nest.</param>
/// <param name="FromStrings">Whether numbers and Booleans may be written as strings.</param>
internal readonly record struct JsonReaderSettings(int MaxDepth, bool FromStrings)
{
    /// <summary>Gets a value that indicates whether NaN and the infinities may be written as strings.</summary>
    public bool NamedNumbers { get; init; }

    /// <summary>Gets a value that indicates whether the names of members are matched ignoring case.</summary>
    public bool IgnoresCase { get; init; }

    /// <summary>
    /// Gets a value that indicates whether members that the record neither declares nor keeps are rejected.
    /// </summary>
    public bool RefusesUnknown { get; init; }

    /// <summary>Gets a value that indicates whether repeated members are rejected.</summary>
    public bool RefusesDuplicates { get; init; }

    /// <summary>Gets the log of tolerated deviations, or <see langword="null"/> if nothing is tolerated.</summary>
    public DeviationLog? Log { get; init; }

    /// <summary>Gets a value that indicates whether a second pass will tolerate what this one rejects.</summary>
    public bool IsFirst { get; init; }

    /// <summary>Gets the default settings of <c>System.Text.Json</c>.</summary>
    public static JsonReaderSettings Default => new(64, false);
}
