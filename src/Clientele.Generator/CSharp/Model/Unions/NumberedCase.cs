using Clientele.Generator.CSharp.Model.TypeReferences;

namespace Clientele.Generator.CSharp.Model.Unions;

/// <summary>A case of a union as identified by its number in emitted code.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">The type of its values.</param>
/// <param name="Parameter">The name of the parameter for its function.</param>
internal sealed record NumberedCase(string Name, TypeUse Type, string Parameter);
