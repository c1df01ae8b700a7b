using System;
using System.Linq;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model;

namespace Clientele.Generator.Emit.Files;

/// <summary>Splits a description into the units that are emitted and cached separately.</summary>
internal static class EmitUnits
{
    /// <summary>Gets one unit per file, sorted ordinally by name.</summary>
    /// <param name="model">The whole description.</param>
    /// <param name="hintPrefix">The prefix of hint names; empty for none.</param>
    public static EquatableArray<FileUnit> Split(CodeModel model, string hintPrefix = "")
    {
        var scope = EmitScope.Create(model, hintPrefix);
        var files = new TypeFiles(model.Types);
        return model
            .Types.GroupBy(type => files.FileOf(type.Name), StringComparer.Ordinal)
            .OrderBy(static file => file.Key, StringComparer.Ordinal)
            .Select(file => new FileUnit
            {
                Name = file.Key,
                Scope = scope,
                Types = file.OrderBy(type => type.Name != file.Key)
                    .ThenBy(static type => type.Name, StringComparer.Ordinal)
                    .ToEquatableArray(),
            })
            .ToEquatableArray();
    }
}
