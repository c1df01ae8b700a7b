using Clientele.Generator.Collections;

namespace Clientele.Generator.CSharp.Model.Operations;

/// <summary>What an operation returns whose successful answers are of several shapes: a class in a class for each.</summary>
/// <param name="Name">The class's name.</param>
/// <param name="Summary">Docs.</param>
/// <param name="Cases">The answers, each with a <see cref="ResponseDeclaration.Case"/>.</param>
internal sealed record ResultDeclaration(string Name, string Summary, EquatableArray<ResponseDeclaration> Cases);
