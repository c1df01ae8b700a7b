namespace Clientele;

/// <summary>Represents a value that violates a constraint of its schema (JSON Schema Validation 2020-12, section 6).</summary>
/// <param name="path">The location of the value.</param>
/// <param name="message">A description of the violated constraint.</param>
public sealed class ConstraintViolation(string path, string message)
{
    /// <summary>
    /// Gets the location of the value in the JSON of the validated record as a JSON Pointer (RFC 6901), which is empty for
    /// the record itself.
    /// </summary>
    public string Path { get; } = path;

    /// <summary>Gets a description of the violated constraint, in English.</summary>
    public string Message { get; } = message;

    /// <summary>Returns the path and the message.</summary>
    public override string ToString() => $"{Path}: {Message}";
}
