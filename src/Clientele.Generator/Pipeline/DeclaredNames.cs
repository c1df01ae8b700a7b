using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model;

namespace Clientele.Generator.Pipeline;

/// <summary>The types that a description's client declares in the project.</summary>
/// <param name="Id">The client that declares them.</param>
/// <param name="Prefix">The prefix that distinguishes its files from other clients'.</param>
/// <param name="Namespaces">Its namespace and the enclosing ones.</param>
/// <param name="Names">The namespace-qualified names, each once.</param>
internal sealed record DeclaredNames(
    ClientId Id,
    string Prefix,
    EquatableArray<string> Namespaces,
    EquatableArray<string> Names
)
{
    /// <summary>Gets what <paramref name="result"/> declares.</summary>
    public static DeclaredNames Create(MapResult result) =>
        result.Model is { } model
            ? new DeclaredNames(
                result.Id,
                $"{model.Namespace}.{model.ClientName}-",
                Around(model.Namespace).ToEquatableArray(),
                Qualified(model)
            )
            : new DeclaredNames(result.Id, "", [], []);

    private static EquatableArray<string> Qualified(CodeModel model) =>
        EmittedNames.Enumerate(model).Select(name => $"{model.Namespace}.{name}").ToEquatableArray();

    private static IEnumerable<string> Around(string containingNamespace)
    {
        for (var end = containingNamespace.Length; end > 0; end = containingNamespace.LastIndexOf('.', end - 1))
        {
            yield return containingNamespace.Substring(0, end);
        }
    }
}
