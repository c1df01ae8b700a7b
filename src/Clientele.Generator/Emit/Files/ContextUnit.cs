using System;
using System.Linq;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model;

namespace Clientele.Generator.Emit.Files;

/// <summary>What the main file of a context depends on: the types' names, not their members.</summary>
internal sealed record ContextUnit
{
    /// <summary>What the files have in common.</summary>
    public required EmitScope Scope { get; init; }

    /// <summary>The types that it serves, with the names of their properties.</summary>
    public required EquatableArray<ContextEntry> Entries { get; init; }

    /// <summary>The unit of <paramref name="model"/>.</summary>
    /// <param name="model">The whole description.</param>
    /// <param name="hintPrefix">What hint names begin with; empty: nothing.</param>
    public static ContextUnit Create(CodeModel model, string hintPrefix = "") =>
        new()
        {
            Scope = EmitScope.Create(model, hintPrefix),
            Entries = model
                .Types.OrderBy(static type => type.Name, StringComparer.Ordinal)
                .Select(ContextEntry.Create)
                .ToEquatableArray(),
        };
}
