namespace Clientele;

/// <summary>A value that contradicts a constraint of its schema (JSON Schema Validation 2020-12, section 6).</summary>
/// <param name="path">Where it is.</param>
/// <param name="message">What it contradicts.</param>
public sealed class ConstraintViolation(string path, string message)
{
    /// <summary>
    /// Where the value is in the JSON of the record that was validated, as a JSON Pointer (RFC 6901); empty: it is that
    /// record.
    /// </summary>
    public string Path { get; } = path;

    /// <summary>What it contradicts, in English.</summary>
    public string Message { get; } = message;

    /// <summary>Path and message.</summary>
    public override string ToString() => $"{Path}: {Message}";
}
