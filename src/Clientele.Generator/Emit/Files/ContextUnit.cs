using System;
using System.Linq;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model;

namespace Clientele.Generator.Emit.Files;

/// <summary>What a context's main file depends on: the names of types, not their members.</summary>
internal sealed record ContextUnit
{
    /// <summary>Gets what the files have in common.</summary>
    public required EmitScope Scope { get; init; }

    /// <summary>Gets the types that it serves, with their property names.</summary>
    public required EquatableArray<ContextEntry> Entries { get; init; }

    /// <summary>Gets the unit for <paramref name="model"/>.</summary>
    /// <param name="model">The whole description.</param>
    /// <param name="hintPrefix">The prefix of hint names; empty for none.</param>
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
