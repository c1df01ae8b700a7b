using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.CSharp.Model.Unions;

namespace Clientele.Generator.CSharp.Mapping.Xml;

/// <summary>Which types are ever a part of an XML body: only they need code for it.</summary>
internal sealed class XmlReach
{
    private readonly IReadOnlyDictionary<string, TypeDeclaration> _types;
    private readonly HashSet<string> _reached = new(StringComparer.Ordinal);
    private readonly Stack<string> _pending = new();

    private XmlReach(IReadOnlyDictionary<string, TypeDeclaration> types) => _types = types;

    /// <summary>
    /// The types with <see cref="TypeDeclaration.HasXml"/> as the bodies of <paramref name="client"/> ask for.
    /// </summary>
    public static EquatableArray<TypeDeclaration> Apply(
        IReadOnlyDictionary<string, TypeDeclaration> types,
        ClientDeclaration client
    )
    {
        var reach = new XmlReach(types);
        foreach (
            var body in client
                .Groups.SelectMany(static group => group.Operations)
                .SelectMany(Bodies)
                .Concat(client.Webhooks.Select(static webhook => webhook.Body))
                .Where(static body => body is { HasXml: true, Type: not null })
        )
        {
            reach.Add(body!.Type!.Type);
        }

        while (reach._pending.Count > 0)
        {
            reach.AddPartsOf(types[reach._pending.Pop()]);
        }

        return types
            .Values.Select(type => reach._reached.Contains(type.Name) ? type : type with { HasXml = false })
            .ToEquatableArray();
    }

    private static IEnumerable<BodyDeclaration?> Bodies(OperationDeclaration operation) =>
        operation
            .Responses.Select(static response => response.Body)
            .Append(operation.Result)
            .Append(operation.Body?.Body);

    private void AddPartsOf(TypeDeclaration type)
    {
        switch (type)
        {
            case RecordDeclaration record:
                Add(record.BaseName);
                foreach (var derived in record.Derived)
                {
                    Add(derived.TypeName);
                }

                foreach (var member in record.Members.Concat(record.InheritedMembers))
                {
                    Add(member.Type.Type);
                }

                Add(record.Additional?.Value.Type);
                break;
            case UnionDeclaration union:
                foreach (var item in union.Cases)
                {
                    Add(item.Type.Type);
                }

                break;
            default:
                break;
        }
    }

    private void Add(CodeType? type)
    {
        switch (type)
        {
            case DeclaredType declared:
                Add(declared.Name);
                break;
            case ListType list:
                Add(list.Item.Type);
                break;
            case MapType map:
                Add(map.Value.Type);
                break;
            default:
                break;
        }
    }

    private void Add(string? name)
    {
        if (name is not null && _types.ContainsKey(name) && _reached.Add(name))
        {
            _pending.Push(name);
        }
    }
}
