using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Resolution.References;
using Clientele.Generator.Api.Resolution.Session;
using Clientele.Generator.Api.Schemas;

namespace Clientele.Generator.Api.Resolution.Schemas;

/// <summary>Resolves schema references, and classifies the schemas they point to.</summary>
internal sealed class SchemaTargets(ReadSession session)
{
    private const int MaxSteps = 100;

    private readonly Dictionary<string, bool> _objects = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _families = new(StringComparer.Ordinal);

    /// <summary>
    /// Determines whether keywords beside the reference of <paramref name="at"/> make it a different schema: since 3.1,
    /// <c>$ref</c> is one keyword among others.
    /// </summary>
    public bool IsShaped(LocatedNode at)
    {
        if (!session.HasReferenceSiblings || at.Reference is null || at.Mapping is not { } mapping)
        {
            return false;
        }

        return mapping.Members.Any(member =>
                SchemaKeywords.IsShape(member.Key, member.Value) && !IsNarrowing(member.Key, at)
            ) || RequiresMore(at);
    }

    /// <summary>
    /// Gets the schema that <paramref name="at"/> stands for: itself, or the target of its references;
    /// <see langword="null"/> if that is missing, which is reported.
    /// </summary>
    public LocatedNode? Resolve(LocatedNode at) => at.Reference is null || IsShaped(at) ? at : Follow(at);

    /// <summary>
    /// Gets the target of the reference of <paramref name="at"/>, whatever stands beside it; <see langword="null"/> if
    /// that is missing, which is reported.
    /// </summary>
    public LocatedNode? Follow(LocatedNode at)
    {
        var current = at;
        for (var i = 0; i < MaxSteps; i++)
        {
            if (current.Reference is not { } reference || (i > 0 && IsShaped(current)))
            {
                return current;
            }

            if (session.Find(reference, current) is not { } next)
            {
                return null;
            }

            current = next;
        }

        return session.Follow(at);
    }

    /// <summary>
    /// Determines whether a schema, its reference's target or a part of its <c>allOf</c> describes an object.
    /// </summary>
    public bool IsObject(LocatedNode at) => Any(at, PartsCollector.IsObject, _objects);

    /// <summary>
    /// Determines whether a schema has a discriminator without being a union, or extends one that has.
    /// </summary>
    public bool IsOfFamily(LocatedNode at) =>
        !IsUnion(at)
        && Any(
            at,
            static node => DiscriminatorReader.PlaceOf(node) is not null && !IsUnion(node),
            _families,
            onlyReferences: true
        );

    /// <summary>Determines whether a schema extends the one at <paramref name="ancestor"/>, directly or not.</summary>
    public bool Extends(LocatedNode at, LocatedNode ancestor) =>
        session.IdOf(at) != session.IdOf(ancestor)
        && Any(
            at,
            node => session.IdOf(node) == session.IdOf(ancestor),
            new(StringComparer.Ordinal),
            onlyReferences: true
        );

    private static bool IsUnion(LocatedNode at) => (at["oneOf"] ?? at["anyOf"]) is not null;

    // A subset of an enum's values still has that enum's type.
    private bool IsNarrowing(string keyword, LocatedNode at) =>
        keyword is "enum" or "const"
        && Follow(at) is { } target
        && EnumReader.Read(target) is EnumSchema { IsConst: false };

    private bool RequiresMore(LocatedNode at)
    {
        var names = at.Texts("required").ToList();
        return names.Count > 0 && Follow(at) is { } target && !names.TrueForAll(target.Texts("required").Contains);
    }

    // Whether the schema itself, or any that it is composed of, matches. A match also counts for those on the way to
    // it.
    private bool Any(
        LocatedNode at,
        Func<LocatedNode, bool> matches,
        Dictionary<string, bool> known,
        bool onlyReferences = false
    )
    {
        var cameFrom = new Dictionary<string, string?>(StringComparer.Ordinal);
        var waiting = new Stack<(LocatedNode At, string? From)>([(at, null)]);
        while (waiting.Count > 0)
        {
            var (next, from) = waiting.Pop();
            if (Resolve(next) is not { } node || cameFrom.ContainsKey(session.IdOf(node)))
            {
                continue;
            }

            var id = session.IdOf(node);
            cameFrom.Add(id, from);
            if (known.TryGetValue(id, out var answer) ? answer : matches(node))
            {
                for (string? step = id; step is not null; step = cameFrom[step])
                {
                    known[step] = true;
                }

                return true;
            }

            foreach (var part in known.ContainsKey(id) ? [] : Parts(node, onlyReferences))
            {
                waiting.Push((part, id));
            }
        }

        foreach (var id in cameFrom.Keys)
        {
            known[id] = false;
        }

        return false;
    }

    private IEnumerable<LocatedNode> Parts(LocatedNode node, bool onlyReferences)
    {
        if (node.Reference is not null && Follow(node) is { } target)
        {
            yield return target;
        }

        foreach (var part in node["allOf"]?.Items() ?? [])
        {
            if (!onlyReferences || part.Reference is not null)
            {
                yield return part;
            }
        }
    }
}
