using Clientele.Generator.Collections;

namespace Clientele.Generator.CSharp.Model.Unions;

/// <summary>The names in a union that its cases leave free.</summary>
/// <param name="Unknown">The name of the case of a value that fits no other.</param>
/// <param name="Result">The type parameter of <c>Match</c>.</param>
/// <param name="Parameters">The parameters of <c>Match</c> for the cases, in order, and for the unknown one.</param>
internal sealed record UnionNames(string Unknown, string Result, EquatableArray<string> Parameters);
