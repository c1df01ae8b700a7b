using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.CSharp.Naming;

namespace Clientele.Generator.CSharp.Mapping;

/// <summary>Determines which types have a property in the serializer contexts, and names it.</summary>
internal static class ContextProperties
{
    /// <summary>
    /// Gets the same types, each with the name of its property. In the JSON context, those have one that the description
    /// names, and closed enums, for which there is no <c>GetTypeInfo&lt;T&gt;</c>.
    /// </summary>
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
            var hasJson = schemas.Contains(type.Name) || type is EnumDeclaration { IsOpen: false };
            return property == type.ContextProperty && hasJson == type.HasJsonProperty
                ? type
                : type with
                {
                    ContextProperty = property,
                    HasJsonProperty = hasJson,
                };
        }
    }
}
