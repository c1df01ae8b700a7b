using System;

namespace Clientele.Generator.OpenApi.Syntax;

/// <summary>
/// Ends the parsing of a text that is neither JSON nor YAML; never leaves <see cref="DocumentParser"/>.
/// </summary>
internal sealed class DocumentSyntaxException(string message, int offset) : Exception(message)
{
    /// <summary>Gets the character that is wrong.</summary>
    public int Offset { get; } = offset;
}
