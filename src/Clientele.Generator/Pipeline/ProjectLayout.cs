using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Collections;
using Clientele.Generator.Diagnostics;

namespace Clientele.Generator.Pipeline;

/// <summary>How the clients of one project coexist.</summary>
/// <param name="HasSeveral">Whether file names need a prefix per client.</param>
/// <param name="Conflicts">Clients whose types are already declared by another one.</param>
/// <param name="Diagnostics">The diagnostics that report them.</param>
/// <param name="Mentioned">
/// Full names of the project's types and namespaces that share a simple name with a type used by emitted code.
/// </param>
internal sealed record ProjectLayout(
    bool HasSeveral,
    EquatableArray<ClientId> Conflicts,
    EquatableArray<DiagnosticInfo> Diagnostics,
    EquatableArray<string> Mentioned
)
{
    /// <summary>
    /// Gets the layout of <paramref name="clients"/>; if two declare the same type, the first by path wins.
    /// </summary>
    /// <param name="clients">The names that each of them declares.</param>
    /// <param name="projectNames">See <see cref="ProjectNames"/>.</param>
    public static ProjectLayout Create(IReadOnlyCollection<DeclaredNames> clients, EquatableArray<string> projectNames)
    {
        var namespaces = new Dictionary<string, string>(StringComparer.Ordinal);
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        var conflicts = new List<ClientId>();
        var diagnostics = new List<DiagnosticInfo>();
        var count = 0;
        foreach (var client in InOrder(clients))
        {
            count++;
            if (client.Names.FirstOrDefault(owners.ContainsKey) is { } taken)
            {
                conflicts.Add(client.Id);
                diagnostics.Add(
                    new DiagnosticInfo(
                        ConfigurationDescriptors.SameType,
                        DiagnosticPlace.File(client.Id.Path),
                        [FileName(owners[taken]), taken]
                    )
                );
                continue;
            }

            if (
                (
                    client.Names.FirstOrDefault(namespaces.ContainsKey)
                    ?? client.Namespaces.FirstOrDefault(owners.ContainsKey)
                ) is
                { } both
            )
            {
                conflicts.Add(client.Id);
                var other = namespaces.TryGetValue(both, out var path) ? path : owners[both];
                diagnostics.Add(
                    new DiagnosticInfo(
                        ConfigurationDescriptors.TypeAndNamespace,
                        DiagnosticPlace.File(client.Id.Path),
                        [FileName(other), both]
                    )
                );
                continue;
            }

            foreach (var name in client.Names)
            {
                owners[name] = client.Id.Path;
            }

            foreach (var name in client.Namespaces)
            {
                namespaces[name] = client.Id.Path;
            }
        }

        return new ProjectLayout(
            count > 1,
            conflicts.ToEquatableArray(),
            diagnostics.ToEquatableArray(),
            MentionedIn(clients)
                .Concat(projectNames)
                .Distinct()
                .OrderBy(static name => name, StringComparer.Ordinal)
                .ToEquatableArray()
        );
    }

    /// <summary>Gets the simple names that the project declares in a namespace besides those of its client.</summary>
    public EquatableArray<string> NeighboursIn(string containingNamespace) =>
        Mentioned
            .Where(name =>
                name.Length > containingNamespace.Length
                && name.LastIndexOf('.') == containingNamespace.Length
                && name.StartsWith(containingNamespace, StringComparison.Ordinal)
            )
            .Select(ProjectNames.Simple)
            .ToEquatableArray();

    private static IEnumerable<DeclaredNames> InOrder(IEnumerable<DeclaredNames> clients) =>
        clients
            .OrderBy(static client => client.Id.Path, StringComparer.Ordinal)
            .ThenBy(static client => client.Id.Index);

    private static IEnumerable<string> MentionedIn(IEnumerable<DeclaredNames> clients) =>
        clients.SelectMany(static client => client.Names.Concat(client.Namespaces)).Where(ProjectNames.IsMentioned);

    private static string FileName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}
