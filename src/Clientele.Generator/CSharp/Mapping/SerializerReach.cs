using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.CSharp.Model.Unions;

namespace Clientele.Generator.CSharp.Mapping;

/// <summary>Which types a client reads, and which it writes.</summary>
internal sealed class SerializerReach
{
    private readonly Dictionary<string, TypeDeclaration> _types;

    private SerializerReach(EquatableArray<TypeDeclaration> types) =>
        _types = types.ToDictionary(static type => type.Name, StringComparer.Ordinal);

    /// <summary>
    /// The types with <see cref="TypeDeclaration.IsRead"/> and <see cref="TypeDeclaration.IsWritten"/> as the
    /// operations of <paramref name="client"/> ask for. A type that no operation leads to is the user's, and is both.
    /// </summary>
    public static EquatableArray<TypeDeclaration> Apply(EquatableArray<TypeDeclaration> types, ClientDeclaration client)
    {
        var operations = client.Groups.SelectMany(static group => group.Operations).ToList();
        var reach = new SerializerReach(types);
        var read = reach.Closure(
            operations.SelectMany(Read).Concat(client.Webhooks.Select(static webhook => webhook.Body?.Type))
        );
        var written = reach.Closure(operations.SelectMany(Written));
        var others = types
            .Select(static type => type.Name)
            .Where(name => !read.Contains(name) && !written.Contains(name))
            .ToList();
        reach.Add(others, read);
        reach.Add(others, written);
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

    private HashSet<string> Closure(IEnumerable<TypeUse?> uses)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        Add(uses.SelectMany(static use => CodeTypes.NamesIn(use?.Type)), reached);
        return reached;
    }

    private void Add(IEnumerable<string> names, HashSet<string> reached)
    {
        var pending = new Stack<string>(names);
        while (pending.Count > 0)
        {
            var name = pending.Pop();
            if (!_types.TryGetValue(name, out var type) || !reached.Add(name))
            {
                continue;
            }

            foreach (var part in Parts(type))
            {
                pending.Push(part);
            }
        }
    }

    // A derived record is read through its base and overrides how that is written.
    private static IEnumerable<string> Parts(TypeDeclaration type) =>
        type switch
        {
            RecordDeclaration record => record
                .Members.Concat(record.InheritedMembers)
                .Select(static member => member.Type.Type)
                .Append(record.Additional?.Value.Type)
                .Append(record.InheritedAdditional?.Value.Type)
                .SelectMany(CodeTypes.NamesIn)
                .Concat(record.Derived.Select(static derived => derived.TypeName))
                .Concat(new[] { record.BaseName, record.DefaultTypeName }.OfType<string>()),
            UnionDeclaration union => union.Cases.SelectMany(static item => CodeTypes.NamesIn(item.Type.Type)),
            _ => [],
        };
}
