using Clientele.Generator.Collections;

namespace Clientele.Generator.CSharp.Model.Operations;

/// <summary>
/// The result of an operation whose successful responses have several shapes: a class with a nested class for each.
/// </summary>
/// <param name="Name">The class's name.</param>
/// <param name="Summary">The docs.</param>
/// <param name="Cases">The responses, each with a <see cref="ResponseDeclaration.Case"/>.</param>
internal sealed record ResultDeclaration(string Name, string Summary, EquatableArray<ResponseDeclaration> Cases);
