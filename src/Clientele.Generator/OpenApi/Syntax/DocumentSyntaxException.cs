using System;

namespace Clientele.Generator.OpenApi.Syntax;

/// <summary>Thrown when a text is neither JSON nor YAML; never leaves <see cref="DocumentParser"/>.</summary>
internal sealed class DocumentSyntaxException(string message, int offset) : Exception(message)
{
    /// <summary>Gets the position of the faulty character.</summary>
    public int Offset { get; } = offset;
}
