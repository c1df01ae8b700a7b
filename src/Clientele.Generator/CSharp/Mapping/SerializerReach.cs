using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;

namespace Clientele.Generator.CSharp.Mapping;

/// <summary>Determines which types a client reads, and which it writes.</summary>
internal static class SerializerReach
{
    /// <summary>
    /// Gets the types with <see cref="TypeDeclaration.IsRead"/> and <see cref="TypeDeclaration.IsWritten"/> set as the
    /// operations of <paramref name="client"/> require. A type that no operation uses is there for the user, and gets
    /// both.
    /// </summary>
    public static EquatableArray<TypeDeclaration> Apply(EquatableArray<TypeDeclaration> types, ClientDeclaration client)
    {
        var operations = client.Groups.SelectMany(static group => group.Operations).ToList();
        var byName = types.ToDictionary(static type => type.Name, StringComparer.Ordinal);
        var read = Closure(
            byName,
            operations.SelectMany(Read).Concat(client.Webhooks.Select(static webhook => webhook.Body?.Type))
        );
        var written = Closure(byName, operations.SelectMany(Written));
        var others = byName.Keys.Where(name => !read.Contains(name) && !written.Contains(name)).ToList();
        var both = DeclarationParts.Closure(byName, others);
        read.UnionWith(both);
        written.UnionWith(both);
        return types
            .Select(type => type with { IsRead = read.Contains(type.Name), IsWritten = written.Contains(type.Name) })
            .ToEquatableArray();
    }

    private static IEnumerable<TypeUse?> Read(OperationDeclaration operation) =>
        operation
            .Responses.Select(static response => response.Body?.Type)
            .Append(operation.Result?.Type)
            .Append(operation.Sequence?.Item);

    private static IEnumerable<TypeUse?> Written(OperationDeclaration operation) =>
        operation.Parameters.Select(static parameter => (TypeUse?)parameter.Type).Append(operation.Body?.Body.Type);

    private static HashSet<string> Closure(Dictionary<string, TypeDeclaration> types, IEnumerable<TypeUse?> uses) =>
        DeclarationParts.Closure(types, uses.SelectMany(static use => CodeTypes.NamesIn(use?.Type)));
}
