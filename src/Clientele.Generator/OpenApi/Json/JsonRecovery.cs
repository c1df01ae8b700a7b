using Clientele.Generator.OpenApi.Syntax;

namespace Clientele.Generator.OpenApi.Json;

/// <summary>
/// What is wrong with a text that is read as JSON all the same: the first error, which explains those that follow, and
/// what costs nothing.
/// </summary>
/// <param name="usesIndentation">Whether lines tell where a bracket is missing: only of a text that has errors.</param>
internal sealed class JsonRecovery(bool usesIndentation)
{
    /// <summary>Gets whether lines tell where a bracket is missing.</summary>
    public bool UsesIndentation { get; } = usesIndentation;

    /// <summary>Gets the first error, or <see langword="null"/>.</summary>
    public DocumentSyntaxException? Error { get; private set; }

    /// <summary>
    /// Gets the first thing that JSON does not have though many readers take it, or <see langword="null"/>.
    /// </summary>
    public DocumentSyntaxException? Liberty { get; private set; }

    /// <summary>Adds an error.</summary>
    public void Add(DocumentSyntaxException error) => Error ??= error;

    /// <summary>Adds a comment, or a comma in front of a bracket.</summary>
    public void AddLiberty(string message, int offset) => Liberty ??= new DocumentSyntaxException(message, offset);
}
