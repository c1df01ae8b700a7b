using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;

namespace Clientele.Generator.CSharp.Mapping.Xml;

/// <summary>
/// Which records stand in XML without an element of their own: others ask whether any of their members is there.
/// </summary>
internal static class XmlInline
{
    /// <summary>The types with <see cref="RecordDeclaration.IsXmlInline"/> as members of others ask for.</summary>
    public static EquatableArray<TypeDeclaration> Apply(EquatableArray<TypeDeclaration> types)
    {
        var names = new HashSet<string>(
            types
                .OfType<RecordDeclaration>()
                .SelectMany(static record => record.Members)
                .Where(static member => member.Xml.Kind == XmlNodeKind.None)
                .Select(static member => ((DeclaredType)member.Type.Type).Name),
            StringComparer.Ordinal
        );
        return names.Count == 0
            ? types
            : types
                .Select(type =>
                    type is RecordDeclaration record && names.Contains(record.Name)
                        ? record with
                        {
                            IsXmlInline = true,
                        }
                        : type
                )
                .ToEquatableArray();
    }
}
