using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Collections;
using Clientele.Generator.Diagnostics;

namespace Clientele.Generator.Pipeline;

/// <summary>How the clients of one project share it.</summary>
/// <param name="HasSeveral">Whether file names say whose they are.</param>
/// <param name="Conflicts">Clients whose types another one declares already.</param>
/// <param name="Diagnostics">What tells of them.</param>
/// <param name="Mentioned">
/// Full names of types and namespaces of the project that are called as a type that emitted code mentions.
/// </param>
internal sealed record ProjectLayout(
    bool HasSeveral,
    EquatableArray<ClientId> Conflicts,
    EquatableArray<DiagnosticInfo> Diagnostics,
    EquatableArray<string> Mentioned
)
{
    /// <summary>
    /// Gets the layout of <paramref name="clients"/>; where two declare one type, the first by path wins.
    /// </summary>
    /// <param name="clients">What each of them declares.</param>
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

    /// <summary>Simple names that code of the project puts into a namespace beside what a client of it does.</summary>
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
