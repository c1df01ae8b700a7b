using System;
using System.Collections.Generic;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.CSharp.Schemas;

namespace Clientele.Generator.CSharp.Planning;

/// <summary>Finds the named schemas in which parts of other schemas originate, brought in by <c>allOf</c>.</summary>
/// <param name="index">The named schemas.</param>
/// <param name="names">Their identifiers by id.</param>
internal sealed class DeclaringSchemas(SchemaIndex index, IReadOnlyDictionary<string, string> names)
{
    /// <summary>
    /// Gets the identifier of the named schema that declares a part; <see langword="null"/> if that is
    /// <paramref name="schema"/> itself or none.
    /// </summary>
    /// <param name="part">The schema of a property or a branch.</param>
    /// <param name="schema">The schema that has the part.</param>
    public string? NameOf(Schema part, Schema schema)
    {
        var (pointer, owner) = (part.Pointer, schema.Pointer);
        if (
            pointer.StartsWith(owner, StringComparison.Ordinal)
            && pointer.Length > owner.Length
            && pointer[owner.Length] == '/'
        )
        {
            return null;
        }

        for (var slash = pointer.LastIndexOf('/'); slash > 0; slash = pointer.LastIndexOf('/', slash - 1))
        {
            if (index.Find(pointer.Substring(0, slash)) is { } named)
            {
                return names[named.Id];
            }
        }

        return null;
    }
}
