using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Collections;
using Clientele.Generator.Diagnostics;

namespace Clientele.Generator.Pipeline;

/// <summary>How the clients of one project share it.</summary>
/// <param name="HasSeveral">Whether file names say whose they are.</param>
/// <param name="Conflicts">Paths of descriptions whose types another one declares already.</param>
/// <param name="Diagnostics">What tells of them.</param>
internal sealed record Layout(bool HasSeveral, EquatableArray<string> Conflicts, EquatableArray<DiagnosticInfo> Diagnostics)
{
    /// <summary>The layout of <paramref name="clients"/>; where two declare one type, the first by path wins.</summary>
    public static Layout Of(IEnumerable<DeclaredNames> clients)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        var conflicts = new List<string>();
        var diagnostics = new List<DiagnosticInfo>();
        var count = 0;
        foreach (var client in clients.OrderBy(static client => client.Path, StringComparer.Ordinal))
        {
            count++;
            if (client.Names.FirstOrDefault(owners.ContainsKey) is { } taken)
            {
                conflicts.Add(client.Path);
                diagnostics.Add(new DiagnosticInfo(ConfigurationDescriptors.SameType, DiagnosticPlace.File(client.Path), [FileName(owners[taken]), taken]));
                continue;
            }

            foreach (var name in client.Names)
            {
                owners[name] = client.Path;
            }
        }

        return new Layout(count > 1, conflicts.ToEquatableArray(), diagnostics.ToEquatableArray());
    }

    private static string FileName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}
