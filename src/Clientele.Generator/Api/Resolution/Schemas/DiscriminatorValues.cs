using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Resolution.References;
using Clientele.Generator.Api.Resolution.Session;

namespace Clientele.Generator.Api.Resolution.Schemas;

/// <summary>Finds the values that a branch of a union lists for its discriminator.</summary>
internal sealed class DiscriminatorValues(ReadSession session)
{
    /// <summary>Gets the only value that a schema itself says a member has, if it does.</summary>
    public static string? Constant(LocatedNode schema, string property)
    {
        var node = schema["properties"]?[property];
        return node?.Text("const") ?? (node?.Texts("enum").ToList() is [var only] ? only : null);
    }

    /// <summary>Gets the values that a schema, or else its parts, list for a member; empty if there are none.</summary>
    public List<string> Find(LocatedNode schema, string property) =>
        Find(schema, property, new HashSet<string>(StringComparer.Ordinal));

    private List<string> Find(LocatedNode schema, string property, HashSet<string> seen)
    {
        if (!seen.Add(session.IdOf(schema)))
        {
            return [];
        }

        var own = schema["properties"]?[property] is { } member ? Listed(member, seen) : [];
        return own.Count > 0 ? own : First(Parts(schema).Select(part => Find(part, property, seen)));
    }

    private List<string> Listed(LocatedNode member, HashSet<string> seen)
    {
        if (member.Text("const") is { } constant)
        {
            return [constant];
        }

        var values = member.Texts("enum").Distinct(StringComparer.Ordinal).ToList();
        return values.Count > 0 || !seen.Add(session.IdOf(member))
            ? values
            : First(Parts(member).Select(part => Listed(part, seen)));
    }

    private static List<string> First(IEnumerable<List<string>> found) =>
        found.FirstOrDefault(static values => values.Count > 0) ?? [];

    // The last part is the most specific: the base comes first.
    private IEnumerable<LocatedNode> Parts(LocatedNode at) =>
        (at["allOf"]?.Items() ?? [])
            .Reverse()
            .Select(part => part.Reference is { } reference ? session.TryFind(reference, part) : part)
            .Append(at.Reference is { } own ? session.TryFind(own, at) : null)
            .OfType<LocatedNode>();
}
