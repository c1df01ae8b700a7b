using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model;

namespace Clientele.Generator.Pipeline;

/// <summary>The types that a description's client puts into the project.</summary>
/// <param name="Id">Whose they are.</param>
/// <param name="Prefix">What tells its files from another client's.</param>
/// <param name="Namespaces">Its namespace and those around it.</param>
/// <param name="Names">Namespace-qualified, each once.</param>
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
