using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.CSharp.Naming;

namespace Clientele.Generator.CSharp.Mapping;

/// <summary>Names the properties of types in the serializer contexts.</summary>
internal static class ContextProperties
{
    /// <summary>Gets the same types, each with the name of its property.</summary>
    /// <param name="types">All types of a description.</param>
    /// <param name="schemas">The names of those that the description names.</param>
    /// <param name="jsonContext">The JSON context's name, if one is emitted.</param>
    /// <param name="xmlContext">The XML context's name, if one is emitted.</param>
    public static EquatableArray<TypeDeclaration> Apply(
        EquatableArray<TypeDeclaration> types,
        ISet<string> schemas,
        string? jsonContext,
        string? xmlContext
    )
    {
        var declared = new HashSet<string>(types.Select(static type => type.Name), StringComparer.Ordinal);
        return types.Select(Named).ToEquatableArray();

        TypeDeclaration Named(TypeDeclaration type)
        {
            var property = ContextNames.Property(type.Name, declared, jsonContext, xmlContext);
            var isNamed = schemas.Contains(type.Name);
            return property == type.ContextProperty && isNamed == type.HasJsonProperty
                ? type
                : type with
                {
                    ContextProperty = property,
                    HasJsonProperty = isNamed,
                };
        }
    }
}
