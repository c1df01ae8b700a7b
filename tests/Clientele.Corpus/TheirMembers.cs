using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.OpenApi;

namespace Clientele.Corpus;

/// <summary>
/// What Microsoft.OpenApi reads as the members of an object, with those of <c>allOf</c>: of a repeated one the closer
/// definition counts, unless it says nothing.
/// </summary>
internal sealed class TheirMembers
{
    private const int MaxDepth = 50;

    private readonly Dictionary<string, IOpenApiSchema> _schemas = new(StringComparer.Ordinal);
    private readonly HashSet<string> _required = new(StringComparer.Ordinal);

    /// <param name="schema">The object.</param>
    public TheirMembers(IOpenApiSchema schema) => Collect(schema, 0);

    /// <summary>The members.</summary>
    public IReadOnlyDictionary<string, IOpenApiSchema> Schemas => _schemas;

    /// <summary>Those that have to be there.</summary>
    public IEnumerable<string> Required => _required.Where(_schemas.ContainsKey);

    private void Collect(IOpenApiSchema schema, int depth)
    {
        if (depth > MaxDepth)
        {
            return;
        }

        foreach (var part in schema.AllOf ?? [])
        {
            Collect(part, depth + 1);
        }

        foreach (var (name, member) in schema.Properties ?? new Dictionary<string, IOpenApiSchema>())
        {
            if (!_schemas.TryAdd(name, member) && !IsEmpty(member))
            {
                _schemas[name] = member;
            }
        }

        _required.UnionWith(schema.Required ?? new HashSet<string>());
    }

    private static bool IsEmpty(IOpenApiSchema schema) =>
        TheirSchema.ReferenceOf(schema) is null
        && schema
            is {
                Type: null,
                Properties: null or { Count: 0 },
                AllOf: null,
                OneOf: null,
                AnyOf: null,
                Enum: null,
                Items: null
            };
}
