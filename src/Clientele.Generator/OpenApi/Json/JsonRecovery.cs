using Clientele.Generator.OpenApi.Syntax;

namespace Clientele.Generator.OpenApi.Json;

/// <summary>
/// Collects what is wrong with a text that is still read as JSON: the first error, which explains those that follow,
/// and the first harmless deviation.
/// </summary>
/// <param name="usesIndentation">
/// Whether line layout shows where a bracket is missing: only for a text known to have errors.
/// </param>
internal sealed class JsonRecovery(bool usesIndentation)
{
    /// <summary>Gets whether line layout shows where a bracket is missing.</summary>
    public bool UsesIndentation { get; } = usesIndentation;

    /// <summary>Gets the first error, or <see langword="null"/>.</summary>
    public DocumentSyntaxException? Error { get; private set; }

    /// <summary>Gets the first deviation from JSON that many readers accept, or <see langword="null"/>.</summary>
    public DocumentSyntaxException? Liberty { get; private set; }

    /// <summary>Adds an error.</summary>
    public void Add(DocumentSyntaxException error) => Error ??= error;

    /// <summary>Adds a comment, or a comma before a bracket, as a deviation.</summary>
    public void AddLiberty(string message, int offset) => Liberty ??= new DocumentSyntaxException(message, offset);
}
