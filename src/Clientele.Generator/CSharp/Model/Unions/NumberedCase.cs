using Clientele.Generator.CSharp.Model.TypeReferences;

namespace Clientele.Generator.CSharp.Model.Unions;

/// <summary>A case of a union as its number in emitted code tells it.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Type">The type of its values.</param>
/// <param name="Parameter">What a function for it is called.</param>
internal sealed record NumberedCase(string Name, TypeUse Type, string Parameter);
