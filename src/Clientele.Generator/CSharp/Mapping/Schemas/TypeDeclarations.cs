using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.CSharp.Mapping.Context;
using Clientele.Generator.CSharp.Mapping.Records;
using Clientele.Generator.CSharp.Mapping.Unions;
using Clientele.Generator.CSharp.Model;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.CSharp.Planning;

namespace Clientele.Generator.CSharp.Mapping.Schemas;

/// <summary>Declares types and all types that they consist of.</summary>
internal sealed class TypeDeclarations(MappingContext context)
{
    private readonly RecordMapper _records = new(context);
    private readonly UnionMapper _unions = new(context);
    private readonly SortedDictionary<string, TypeDeclaration> _declared = new(StringComparer.Ordinal);

    /// <summary>Gets the declarations, sorted ordinally by name.</summary>
    /// <param name="roots">The names of the types that are needed.</param>
    public IReadOnlyDictionary<string, TypeDeclaration> Map(IEnumerable<string> roots)
    {
        var open = new Stack<string>(roots);
        while (open.Count > 0)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            var name = open.Pop();
            if (!_declared.ContainsKey(name) && context.Types.Find(name) is { } planned)
            {
                var declaration = Declare(planned);
                _declared.Add(name, declaration);
                foreach (var part in DeclarationParts.Enumerate(declaration))
                {
                    open.Push(part);
                }
            }
        }

        return _declared;
    }

    /// <summary>Gets the names of the types that named schemas become or consist of.</summary>
    public static IEnumerable<string> NamesOf(MappingContext context, IEnumerable<NamedSchema> schemas) =>
        schemas
            .Select(static named => new SchemaReference(named.Id) { Pointer = named.Schema.Pointer })
            .SelectMany(reference => CodeTypes.NamesIn(context.Types.Resolve(reference).Type));

    private TypeDeclaration Declare(PlannedType type) =>
        type.Schema switch
        {
            ObjectSchema model => type.Named is null ? _records.Map(type.Name, model) : _records.Map(type.Named),
            EnumSchema enumeration => EnumMapper.Map(
                enumeration,
                type.Name,
                type.Named?.Name ?? type.Name,
                context.Settings.OpenEnums
            ),
            UnionSchema union => _unions.Map(union, type.Name),
            _ => throw new InvalidOperationException($"The type {type.Name} has no declaration."),
        };
}
