using Clientele.Generator.CSharp.Model.TypeReferences;

namespace Clientele.Generator.CSharp.Model.Operations;

/// <summary>A successful body that is read item by item while it comes.</summary>
/// <param name="MediaType">What is asked for.</param>
/// <param name="Format">How items follow each other.</param>
/// <param name="Item">What an item is, of events their data; <see langword="null"/>: text.</param>
internal sealed record SequenceDeclaration(string MediaType, SequenceFormat Format, TypeUse? Item)
{
    /// <summary>The method's name without <c>Async</c>; unique in the client once all operations have theirs.</summary>
    public string MethodName { get; init; } = "";
}
