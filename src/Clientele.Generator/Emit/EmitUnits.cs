using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp;

namespace Clientele.Generator.Emit;

/// <summary>Cuts a description into what is emitted, and cached, apart.</summary>
internal static class EmitUnits
{
    /// <summary>One unit a type, in the model's order.</summary>
    /// <param name="model">The whole description.</param>
    /// <param name="hintPrefix">What hint names begin with; empty: nothing.</param>
    public static EquatableArray<EmitUnit> Split(CodeModel model, string hintPrefix = "")
    {
        var scope = EmitScope.Of(model, hintPrefix);
        var declared = new HashSet<string>(model.DeclaredNames.Concat(model.Types.Select(static type => type.Name)), StringComparer.Ordinal);
        return model.Types.Select(type => new EmitUnit
        {
            Type = type,
            Scope = scope,
            ContextProperty = EmitNames.ContextProperty(type.Name, declared, model.JsonContextName, model.XmlContextName),
        }).ToEquatableArray();
    }
}
