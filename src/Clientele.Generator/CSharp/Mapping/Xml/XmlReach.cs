using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;

namespace Clientele.Generator.CSharp.Mapping.Xml;

/// <summary>Determines which types are ever part of an XML body: only those need code for it.</summary>
internal static class XmlReach
{
    /// <summary>
    /// Gets the types with <see cref="TypeDeclaration.HasXml"/> set as the bodies of <paramref name="client"/> require.
    /// </summary>
    public static EquatableArray<TypeDeclaration> Apply(
        IReadOnlyDictionary<string, TypeDeclaration> types,
        ClientDeclaration client
    )
    {
        var bodies = client
            .Groups.SelectMany(static group => group.Operations)
            .SelectMany(Bodies)
            .Concat(client.Webhooks.Select(static webhook => webhook.Body))
            .Where(static body => body is { HasXml: true });
        var reached = DeclarationParts.Closure(
            types,
            bodies.SelectMany(static body => CodeTypes.NamesIn(body?.Type?.Type))
        );
        return types
            .Values.Select(type => reached.Contains(type.Name) ? type : type with { HasXml = false })
            .ToEquatableArray();
    }

    private static IEnumerable<BodyDeclaration?> Bodies(OperationDeclaration operation) =>
        operation
            .Responses.Select(static response => response.Body)
            .Append(operation.Result)
            .Append(operation.Body?.Body);
}
