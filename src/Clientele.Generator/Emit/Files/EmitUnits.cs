using System;
using System.Linq;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model;

namespace Clientele.Generator.Emit.Files;

/// <summary>Cuts a description into what is emitted, and cached, apart.</summary>
internal static class EmitUnits
{
    /// <summary>One unit a file, ordinally by name.</summary>
    /// <param name="model">The whole description.</param>
    /// <param name="hintPrefix">What hint names begin with; empty: nothing.</param>
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
