using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using Clientele.Generator.Api;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Naming;
using Clientele.Generator.CSharp.Schemas;

namespace Clientele.Generator.CSharp.Planning;

/// <summary>
/// Numbers the structures of schemas: two have the same number if their types differ in nothing but their place.
/// References count as their targets; titles, descriptions, examples and defaults are ignored. Each schema is examined
/// once.
/// </summary>
internal sealed class SchemaStructures
{
    // Fewer members may match by coincidence.
    private const int TellingCount = 5;
    private const int MaxDepth = 256;

    private readonly SchemaIndex _index;
    private readonly Inheritance _inheritance;
    private readonly IReadOnlyDictionary<string, string> _names;
    private readonly bool _findsComponents;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<Schema, int> _known = new(ReferenceComparer<Schema>.Instance);
    private readonly Dictionary<(PrimitiveKind Kind, string? Format), int> _bare = [];
    private readonly Dictionary<int, List<NamedSchema>> _components = [];
    private readonly HashSet<string> _expanding = new(StringComparer.Ordinal);
    private readonly Stack<StringBuilder> _builders = [];
    private int _depth;

    /// <summary>Initializes a new instance, numbering the named schemas.</summary>
    /// <param name="model">The description.</param>
    /// <param name="index">Its named schemas.</param>
    /// <param name="inheritance">Says which of them are bases; an inline schema never is.</param>
    /// <param name="names">Their identifiers by id.</param>
    /// <param name="findsComponents">Whether an inline schema may be recognized as a component repeated inline.</param>
    /// <param name="cancellation">Checked for each named schema.</param>
    public SchemaStructures(
        ApiModel model,
        SchemaIndex index,
        Inheritance inheritance,
        IReadOnlyDictionary<string, string> names,
        bool findsComponents,
        CancellationToken cancellation
    )
    {
        (_index, _inheritance, _names, _findsComponents) = (index, inheritance, names, findsComponents);
        var heights = new SchemaHeights(index);
        var ordered = model
            .Schemas.OrderBy(named => heights.Get(named.Schema))
            .ThenBy(static named => named.Id, StringComparer.Ordinal);
        foreach (var named in ordered)
        {
            cancellation.ThrowIfCancellationRequested();
            Register(named);
        }
    }

    /// <summary>Gets the number of the structure of <paramref name="schema"/>.</summary>
    public int Get(Schema schema)
    {
        if (_known.TryGetValue(schema, out var known))
        {
            return known;
        }

        _depth++;
        var number = schema switch
        {
            _ when _depth > MaxDepth => NumberOf("#" + schema.Pointer),
            SchemaReference reference => OfReference(reference),
            PrimitiveSchema primitive when IsBare(primitive.Annotations) => OfBare(primitive),
            _ => NumberOf(Describe(schema)),
        };
        _depth--;
        _known[schema] = number;
        return number;
    }

    /// <summary>
    /// Gets the component that an inline schema repeats: one with the same structure and name, or the only one with
    /// that structure if a coincidence is ruled out.
    /// </summary>
    public NamedSchema? ComponentOf(Schema schema, string local)
    {
        if (!_findsComponents || schema is SchemaReference || !_components.TryGetValue(Get(schema), out var candidates))
        {
            return null;
        }

        return candidates.Find(candidate => candidate.Id == schema.Pointer)
            ?? candidates.Find(candidate => IsCalled(candidate, local))
            ?? (
                candidates.Count == 1 && schema.Annotations.NameOverride is null && Count(schema) >= TellingCount
                    ? candidates[0]
                    : null
            );
    }

    /// <summary>
    /// Gets an inline schema's own name: the one that the description requests, or its title if usable as a name; else
    /// <see langword="null"/>.
    /// </summary>
    public static string? OwnName(Schema schema)
    {
        if ((schema.Annotations.NameOverride ?? (schema as EnumSchema)?.TypeName) is { Length: > 0 } wanted)
        {
            return Identifiers.Pascal(wanted);
        }

        const int MaxTitle = 40;
        const int MaxWords = 5;
        var title = schema.Annotations.Title?.Trim() ?? "";
        var isName =
            title.Length is > 0 and < MaxTitle
            && char.IsLetter(title[0])
            && IdentifierWords.Split(title).Count <= MaxWords;
        return isName ? Identifiers.Pascal(title) : null;
    }

    private void Register(NamedSchema named)
    {
        var number = Get(named.Schema);
        var isDeclared = SchemaKinds.GetKind(named.Schema) is SchemaKind.Record or SchemaKind.Enum or SchemaKind.Union;
        var isOfFamily =
            _inheritance.IsBase(named.Id)
            || named.Schema is ObjectSchema { BaseId: not null } or ObjectSchema { Discriminator: not null };
        if (!isDeclared || isOfFamily)
        {
            return;
        }

        if (!_components.TryGetValue(number, out var components))
        {
            _components.Add(number, components = []);
        }

        components.Add(named);
    }

    private bool IsCalled(NamedSchema component, string local) =>
        string.Equals(_names[component.Id], local, StringComparison.Ordinal)
        || string.Equals(Identifiers.Pascal(component.Name), local, StringComparison.Ordinal);

    private static int Count(Schema schema) =>
        schema switch
        {
            ObjectSchema model => model.Properties.Count,
            EnumSchema enumeration => enumeration.Members.Count,
            _ => 0,
        };

    // Most schemas are scalars, of which few differ.
    private int OfBare(PrimitiveSchema schema)
    {
        var key = (schema.Kind, schema.Format);
        if (!_bare.TryGetValue(key, out var number))
        {
            _bare.Add(key, number = NumberOf(Describe(schema)));
        }

        return number;
    }

    // There is nothing that Describe would add.
    private static bool IsBare(SchemaAnnotations annotations) =>
        annotations is { Deprecated: false, Secret: false, NameOverride: null, Xml: null };

    private string Describe(Schema schema)
    {
        var text = _builders.Count > 0 ? _builders.Pop() : new StringBuilder();
        switch (schema)
        {
            case PrimitiveSchema primitive:
                text.Append("scalar ").Append(primitive.Kind);
                Append(text, primitive.Format);
                break;
            case EnumSchema enumeration:
                Describe(text, enumeration);
                break;
            case ArraySchema array:
                text.Append("list ");
                AppendUse(text, array.Items, "Item");
                break;
            case TupleSchema tuple:
                text.Append("tuple ");
                AppendUses(text, tuple.Items, "Item");
                AppendPart(text, " rest", tuple.Rest, "Item");
                break;
            case UnionSchema union:
                text.Append("union ").Append(union.IsAnyOf);
                AppendUses(text, union.Branches, "");
                Append(text, union.Discriminator);
                break;
            case ObjectSchema model:
                Describe(text, model);
                break;
            default:
                text.Append(schema is NeverSchema ? "nothing" : "any");
                break;
        }

        text.Append(schema.Annotations.Deprecated ? " deprecated" : "")
            .Append(schema.Annotations.Secret ? " secret" : "");
        Append(text, schema.Annotations.NameOverride);
        Append(text, schema.Annotations.Xml);
        var description = text.ToString();
        _builders.Push(text.Clear());
        return description;
    }

    // An alias counts as its target, a type as itself.
    private int OfReference(SchemaReference reference)
    {
        if (_index.ResolveNamed(reference) is not { } target)
        {
            return NumberOf("any");
        }

        if (
            SchemaKinds.GetKind(target.Schema) is SchemaKind.Record or SchemaKind.Enum or SchemaKind.Union
            || !_expanding.Add(target.Id)
        )
        {
            return NumberOf("type " + target.Id);
        }

        var number = Get(target.Schema);
        _expanding.Remove(target.Id);
        return number;
    }

    private static void Describe(StringBuilder text, EnumSchema schema)
    {
        text.Append("enum ").Append(schema.Kind).Append(schema.IsConst);
        Append(text, schema.Format);
        Append(text, schema.TypeName);
        foreach (var member in schema.Members)
        {
            text.Append(member.Deprecated ? " deprecated" : "");
            Append(text, member.Value.ToString());
            Append(text, member.Name);
            Append(text, member.XmlName);
        }
    }

    private void Describe(StringBuilder text, ObjectSchema schema)
    {
        text.Append("object");
        foreach (var property in schema.Properties)
        {
            text.Append(property.Required ? " required" : " optional");
            Append(text, property.Name);
            AppendUse(text, property.Schema, property.Name);
        }

        foreach (var pattern in schema.PatternProperties)
        {
            text.Append(" pattern");
            Append(text, pattern.Pattern);
            AppendUse(text, pattern.Schema, "Value");
        }

        AppendPart(text, " additional", schema.AdditionalProperties, "Value");
        Append(text, schema.BaseId);
        Append(text, schema.Discriminator);
        foreach (var choice in schema.Choices)
        {
            Append(text, choice.IsExclusive ? "one" : "any");
            foreach (var name in choice.Alternatives.SelectMany(static names => names))
            {
                Append(text, name);
            }
        }

        foreach (
            var name in schema.Dependents.SelectMany(static dependent => dependent.Required.Prepend(dependent.Name))
        )
        {
            Append(text, name);
        }
    }

    private void AppendUses(StringBuilder text, IReadOnlyList<Schema> schemas, string name)
    {
        foreach (var schema in schemas)
        {
            AppendUse(text, schema, name);
        }
    }

    private void AppendPart(StringBuilder text, string label, Schema? schema, string name)
    {
        if (schema is not null)
        {
            text.Append(label);
            AppendUse(text, schema, name);
        }
    }

    // Appends a schema as part of another one, with what its place adds.
    private void AppendUse(StringBuilder text, Schema schema, string name)
    {
        var annotations = schema.Annotations;
        var number = Get(schema);
        var component =
            schema is not SchemaReference && _components.ContainsKey(number)
                ? ComponentOf(schema, OwnName(schema) ?? (name.Length > 0 ? Identifiers.Pascal(name) : name))
                : null;
        text.Append(' ').Append(component is null ? number : NumberOf("type " + component.Id));
        text.Append(schema.Nullable ? "?" : "")
            .Append(annotations.ReadOnly ? "r" : "")
            .Append(annotations.WriteOnly ? "w" : "");
        text.Append(annotations.Secret ? "s" : "").Append(annotations.Deprecated ? "d" : "");
        foreach (var value in (schema as SchemaReference)?.Values ?? [])
        {
            Append(text, value.ToString());
        }

        if (
            annotations.Constraints is not null
            || annotations.ContentMediaType is not null
            || annotations.ContentEncoding is not null
        )
        {
            text.Append(annotations.Constraints);
            Append(text, annotations.ContentMediaType);
            Append(text, annotations.ContentEncoding);
        }
    }

    private int NumberOf(string text)
    {
        if (!_numbers.TryGetValue(text, out var number))
        {
            _numbers.Add(text, number = _numbers.Count);
        }

        return number;
    }

    private static void Append(StringBuilder text, Discriminator? discriminator)
    {
        if (discriminator is null)
        {
            return;
        }

        Append(text, discriminator.PropertyName);
        Append(text, discriminator.DefaultId);
        foreach (var mapping in discriminator.Mapping)
        {
            Append(text, mapping.Value);
            Append(text, mapping.SchemaId);
        }
    }

    private static void Append(StringBuilder text, XmlAnnotations? xml)
    {
        if (xml is not null)
        {
            text.Append(" xml").Append(xml.NodeKind).Append(xml.Wrapped);
            Append(text, xml.Name);
            Append(text, xml.Namespace);
            Append(text, xml.Prefix);
        }
    }

    // Each text is preceded by its length, so that one can't be mistaken for two.
    private static void Append(StringBuilder text, string? part) =>
        text.Append(' ').Append(part?.Length ?? -1).Append(':').Append(part);
}
