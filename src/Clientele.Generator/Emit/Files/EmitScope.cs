using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model;
using Clientele.Generator.Emit.Writing;

namespace Clientele.Generator.Emit.Files;

/// <summary>What all files of a description have in common; nothing that changes with individual schemas.</summary>
internal sealed record EmitScope
{
    /// <summary>Gets the namespace of every emitted type.</summary>
    public required string Namespace { get; init; }

    /// <summary>Gets <c>public</c> or <c>internal</c>.</summary>
    public required string Accessibility { get; init; }

    /// <summary>Gets the description's file name.</summary>
    public required string SourceName { get; init; }

    /// <summary>Gets the name of the JSON context, if one is emitted.</summary>
    public string? JsonContextName { get; init; }

    /// <summary>Gets the name of the XML context, if one is emitted.</summary>
    public string? XmlContextName { get; init; }

    /// <summary>Gets whether types are read and written as JSON.</summary>
    public bool HasJson => JsonContextName is not null;

    /// <summary>Gets whether unions are C# 15 union types.</summary>
    public bool HasUnionTypes { get; init; }

    /// <summary>
    /// Gets the prefix of hint names, which distinguishes several descriptions of a project; empty for none.
    /// </summary>
    public string HintPrefix { get; init; } = "";

    /// <summary>Gets names in the namespace that framework types also have, in ordinal order.</summary>
    public EquatableArray<string> Shadowed { get; init; }

    /// <summary>Gets the scope of <paramref name="model"/>.</summary>
    /// <param name="model">The whole description.</param>
    /// <param name="hintPrefix">See <see cref="HintPrefix"/>.</param>
    public static EmitScope Create(CodeModel model, string hintPrefix = "")
    {
        var known = new HashSet<string>(KnownType.Names, StringComparer.Ordinal);
        return new EmitScope
        {
            Namespace = model.Namespace,
            Accessibility = model.Accessibility,
            SourceName = model.SourceName,
            JsonContextName = model.JsonContextName,
            XmlContextName = model.XmlContextName,
            HasUnionTypes = model.HasUnionTypes,
            HintPrefix = hintPrefix,
            Shadowed = model
                .DeclaredNames.Where(known.Contains)
                .Concat(model.NeighbourNames)
                .Distinct()
                .OrderBy(static name => name, StringComparer.Ordinal)
                .ToEquatableArray(),
        };
    }

    /// <summary>Creates a writer for one of the files.</summary>
    public SourceWriter Writer() => new(Namespace, SourceName, Shadowed);

    /// <summary>Creates a file called <paramref name="name"/>.</summary>
    public SourceFile File(string name, SourceWriter text) => new(HintNames.Create(HintPrefix, name), text.Finish());
}
