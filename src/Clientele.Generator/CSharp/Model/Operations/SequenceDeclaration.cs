using Clientele.Generator.CSharp.Model.TypeReferences;

namespace Clientele.Generator.CSharp.Model.Operations;

/// <summary>A successful body that is read item by item as it arrives.</summary>
/// <param name="MediaType">The media type to accept.</param>
/// <param name="Format">How items are delimited.</param>
/// <param name="Item">The type of an item, or of an event's data; <see langword="null"/> for text.</param>
internal sealed record SequenceDeclaration(string MediaType, SequenceFormat Format, TypeUse? Item)
{
    /// <summary>
    /// Gets the method's name without <c>Async</c>, unique in the client once all operations have theirs.
    /// </summary>
    public string MethodName { get; init; } = "";
}
