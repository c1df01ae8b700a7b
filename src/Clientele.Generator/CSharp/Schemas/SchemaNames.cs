using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.CSharp.Naming;

namespace Clientele.Generator.CSharp.Schemas;

/// <summary>
/// Allocates the names of named schemas. Components precede schemas that only a pointer names, and those of the entry
/// document precede those of other files.
/// </summary>
internal static class SchemaNames
{
    private const string Suffix = "Model";

    private static readonly string[] ComponentRoots = ["#/components/schemas/", "#/definitions/", "#/$defs/"];

    /// <summary>
    /// Gets the identifier of every named schema by id; for those that are declared, it is claimed in
    /// <paramref name="scope"/>.
    /// </summary>
    public static IReadOnlyDictionary<string, string> Allocate(ApiModel model, SchemaIndex index, NameScope scope)
    {
        var requests = new List<NameRequest>();
        var aliases = new List<NamedSchema>();
        foreach (var named in model.Schemas)
        {
            var shape = SchemaKinds.GetKind(named.Schema);
            if (shape is SchemaKind.Record or SchemaKind.Enum or SchemaKind.Union || index.Find(named.Id) is null)
            {
                var asked = named.Schema.Annotations.NameOverride ?? (named.Schema as EnumSchema)?.TypeName;
                var forms = SchemaName.Forms(named.Name, Context(named.Id)).Select(form => Free(form, shape)).ToList();
                requests.Add(
                    new NameRequest(
                        named.Id,
                        named.Name,
                        asked is null ? null : Identifiers.TypeAsAsked(asked),
                        forms,
                        Rank(named.Id),
                        MembersOf(shape)
                    )
                );
            }
            else
            {
                aliases.Add(named);
            }
        }

        var names = NameAllocator.Allocate(requests, scope, Suffix);
        foreach (var alias in aliases)
        {
            names[alias.Id] = SchemaName.Forms(alias.Name)[0];
        }

        return names;
    }

    /// <summary>Gets the names of a type's members, which the type itself can't have.</summary>
    public static IReadOnlyCollection<string> MembersOf(SchemaKind shape) =>
        shape switch
        {
            SchemaKind.Enum => ReservedNames.OfEnum,
            SchemaKind.Union => ReservedNames.OfUnion,
            _ => ReservedNames.OfRecord,
        };

    /// <summary>Gets the word for a kind of type, which can be appended to its name.</summary>
    public static string WordOf(SchemaKind shape) =>
        shape switch
        {
            SchemaKind.Enum => "Enum",
            SchemaKind.Union => "Union",
            _ => "Object",
        };

    private static string Free(string form, SchemaKind shape) =>
        shape is SchemaKind.Enum or SchemaKind.Union && MembersOf(shape).Contains(form) ? form + WordOf(shape) : form;

    private static int Rank(string id) =>
        (IsComponent(id) ? 0 : 2) + (id.StartsWith("#", StringComparison.Ordinal) ? 0 : 1);

    private static bool IsComponent(string id)
    {
        var hash = id.IndexOf('#');
        var pointer = hash < 0 ? "" : id.Substring(hash);
        return pointer.Length <= 2
            || ComponentRoots.Any(root =>
                pointer.StartsWith(root, StringComparison.Ordinal) && pointer.IndexOf('/', root.Length) < 0
            );
    }

    // The enclosing component of a pointer, else the file.
    private static string? Context(string id)
    {
        var hash = id.IndexOf('#');
        var file = hash < 0 ? id : id.Substring(0, hash);
        var pointer = hash < 0 ? "" : id.Substring(hash);
        if (!IsComponent(id))
        {
            var root = ComponentRoots.FirstOrDefault(candidate =>
                pointer.StartsWith(candidate, StringComparison.Ordinal)
            );
            var segments = pointer.Substring(root?.Length ?? 2).Split('/');
            return root is null ? string.Join(" ", segments.Take(segments.Length - 1)) : segments[0];
        }

        var name = file.Substring(file.LastIndexOfAny(['/', '\\']) + 1);
        var dot = name.IndexOf('.');
        if (name.Length == 0)
        {
            return null;
        }

        return dot > 0 ? name.Substring(0, dot) : name;
    }
}
