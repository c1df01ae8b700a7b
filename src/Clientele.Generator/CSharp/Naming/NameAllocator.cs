using System;
using System.Collections.Generic;
using System.Linq;

namespace Clientele.Generator.CSharp.Naming;

/// <summary>
/// Gives each request in a scope a unique name. The order of requests does not matter, and a name changes only if
/// another request wants the same one.
/// </summary>
internal static class NameAllocator
{
    /// <summary>
    /// Gets the names by <see cref="NameRequest.Key"/>; <paramref name="suffix"/> is appended if all forms of a name
    /// are taken, before numbers are.
    /// </summary>
    public static Dictionary<string, string> Allocate(IEnumerable<NameRequest> requests, NameScope scope, string suffix)
    {
        var unordered = requests.ToList();
        if (AreUncontested(unordered, scope))
        {
            return unordered.ToDictionary(
                static request => request.Key,
                request => scope.Claim(request.Forms[0]),
                StringComparer.Ordinal
            );
        }

        var all = unordered
            .OrderBy(request => request.Rank)
            .ThenBy(request => request.Key, StringComparer.Ordinal)
            .ToList();
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var request in all.Where(request => request.Override is not null))
        {
            var wanted = Identifiers.AsAsked(request.Override!);
            names[request.Key] = scope.Claim([.. Free(request, [wanted, wanted + suffix])]);
        }

        var open = all.Where(request => request.Override is null).ToList();
        var levels = Settle(open, scope);
        var reserved = new HashSet<string>(
            open.Where(request => scope.IsTaken(request.Forms[levels[request.Key]])).Select(request => request.Key),
            StringComparer.Ordinal
        );
        foreach (
            var request in open.OrderBy(request => request.Rank)
                .ThenBy(request => Distance(request, request.Forms[levels[request.Key]]))
                .ThenBy(request => request.Key, StringComparer.Ordinal)
        )
        {
            var form = request.Forms[levels[request.Key]];
            names[request.Key] = reserved.Contains(request.Key)
                ? scope.Claim(form + suffix)
                : scope.Claim([.. Free(request, [form, .. Alternatives(request, form, suffix)])]);
        }

        return names;
    }

    // The usual case: every request gets its first choice.
    private static bool AreUncontested(List<NameRequest> requests, NameScope scope)
    {
        var forms = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var request in requests)
        {
            var form = request.Forms[0];
            var isContested =
                request.Override is not null
                || request.Members?.Contains(form, StringComparer.OrdinalIgnoreCase) == true
                || scope.IsTaken(form)
                || !forms.Add(form);
            if (isContested)
            {
                return false;
            }
        }

        return true;
    }

    // Requests that want the same form all move on to their next one, until none collide or no forms are left.
    private static Dictionary<string, int> Settle(List<NameRequest> requests, NameScope scope)
    {
        var levels = requests.ToDictionary(request => request.Key, _ => 0, StringComparer.Ordinal);
        for (var changed = true; changed; )
        {
            changed = false;
            foreach (
                var group in requests
                    .GroupBy(request => request.Forms[levels[request.Key]], StringComparer.OrdinalIgnoreCase)
                    .ToList()
            )
            {
                var owners = group.ToList();
                var best = owners.Min(request => request.Rank);
                var taken = scope.IsTaken(group.Key);
                var contested = taken || owners.Count(request => request.Rank == best) > 1;
                foreach (var request in owners)
                {
                    var gives = contested || request.Rank > best;
                    if (gives && levels[request.Key] + 1 < request.Forms.Count)
                    {
                        levels[request.Key]++;
                        changed = true;
                    }
                }
            }
        }

        return levels;
    }

    private static IEnumerable<string> Free(NameRequest request, IEnumerable<string> names) =>
        names.Where(name => request.Members?.Contains(name, StringComparer.OrdinalIgnoreCase) != true);

    private static IEnumerable<string> Alternatives(NameRequest request, string form, string suffix)
    {
        var spelled = Identifiers.Spelled(request.Text);
        if (!string.Equals(spelled, form, StringComparison.OrdinalIgnoreCase) && request.Forms.Count == 1)
        {
            yield return spelled;
        }

        if (string.Equals(request.Text, form, StringComparison.OrdinalIgnoreCase))
        {
            var upperOrOwn = request.Text.Any(char.IsLower) ? suffix : "Upper";
            yield return form + (request.Text.Any(char.IsUpper) ? upperOrOwn : "Lower");
        }

        yield return form + suffix;
    }

    // If several names become the same identifier, the most similar one gets it.
    private static int Distance(NameRequest request, string form)
    {
        if (request.Text == form)
        {
            return 0;
        }

        if (!string.Equals(request.Text, form, StringComparison.OrdinalIgnoreCase))
        {
            return 3;
        }

        return string.CompareOrdinal(request.Text, 1, form, 1, form.Length) == 0 ? 1 : 2;
    }
}
