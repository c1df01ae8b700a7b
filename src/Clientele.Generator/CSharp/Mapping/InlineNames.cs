using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api;
using Clientele.Generator.CSharp.Naming;

namespace Clientele.Generator.CSharp.Mapping;

/// <summary>Names of schemas that are written where they are used.</summary>
internal sealed class InlineNames(MappingSession session)
{
    private readonly Dictionary<string, List<(Schema Schema, string Name)>> _byPointer = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(Schema Schema, string Name)>> _byWish = new(StringComparer.Ordinal);

    /// <summary>The name of <paramref name="schema"/>. The same schema has the same one, and so has another that wants the name too and says the same.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="contextName">What it is called if it can.</param>
    /// <param name="shape">What it becomes, which is said behind the name where something else has it.</param>
    /// <param name="isNew">Whether the name was given now.</param>
    public string Of(Schema schema, string contextName, SchemaShape shape, out bool isNew)
    {
        isNew = false;
        var here = At(_byPointer, schema.Pointer);
        if (Find(here, other => ReferenceEquals(other, schema) || other == schema) is { } known)
        {
            return known;
        }

        var wish = (schema.Facts.NameOverride ?? (schema as EnumSchema)?.TypeName) is { Length: > 0 } given ? Identifiers.Pascal(given) : Identifiers.Joined(contextName);
        var rivals = At(_byWish, wish);
        var name = Find(rivals, other => IsShared(other, schema));
        if (name is null)
        {
            isNew = true;
            var longer = wish + SchemaNames.WordOf(shape);
            name = SchemaNames.MembersOf(shape).Contains(wish) ? session.TypeNames.Claim(longer) : session.TypeNames.Claim(wish, longer);
            rivals.Add((schema, name));
        }

        here.Add((schema, name));
        return name;
    }

    // What is sent differs from what is received, so there are two types even for one schema.
    private bool IsShared(Schema one, Schema other) =>
        session.InRequests.Contains(one.Pointer) == session.InRequests.Contains(other.Pointer) && SchemaLikeness.AreAlike(one, other);

    private static List<(Schema Schema, string Name)> At(Dictionary<string, List<(Schema Schema, string Name)>> lists, string key)
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists.Add(key, list = []);
        }

        return list;
    }

    private static string? Find(List<(Schema Schema, string Name)> list, Func<Schema, bool> matches)
    {
        var (_, name) = list.FirstOrDefault(one => matches(one.Schema));
        return name;
    }
}
