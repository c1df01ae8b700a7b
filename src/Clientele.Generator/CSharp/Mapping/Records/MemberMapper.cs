using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Mapping.Context;
using Clientele.Generator.CSharp.Mapping.Documentation;
using Clientele.Generator.CSharp.Mapping.Xml;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.CSharp.Naming;
using Clientele.Generator.CSharp.Schemas;
using Clientele.Generator.Diagnostics;

namespace Clientele.Generator.CSharp.Mapping.Records;

/// <summary>Maps properties to <see cref="MemberDeclaration"/>.</summary>
internal sealed class MemberMapper(MappingContext context)
{
    private const string Suffix = "Value";
    private const string TagSuffix = "Tag";

    /// <summary>Gets the members of a record in the order of its properties.</summary>
    public EquatableArray<MemberDeclaration> Map(
        IReadOnlyList<ApiProperty> properties,
        ObjectSchema owner,
        string ownerName,
        NameScope scope
    )
    {
        var forms = properties.Select(property => Identifiers.Pascal(property.Name)).ToList();
        var requests = properties.Select(
            (property, i) =>
                new NameRequest(
                    property.Name,
                    property.Name,
                    property.Schema.Annotations.NameOverride,
                    [Untagged(forms[i], forms)]
                )
        );
        var names = NameAllocator.Allocate(requests, scope, Suffix);
        var members = XmlNameConflicts.Settle([
            .. properties.Select(property => Map(property, names[property.Name], owner, ownerName)),
        ]);
        ReportRefused(properties, members);
        ReportUndeclared(properties, members);
        return members;
    }

    private void ReportRefused(IReadOnlyList<ApiProperty> properties, EquatableArray<MemberDeclaration> members)
    {
        for (var i = 0; i < members.Count; i++)
        {
            var schema = properties[i].Schema;
            if (schema.Annotations.NameOverride is { } asked)
            {
                context.CheckName(schema.Pointer, asked, Identifiers.AsAsked(asked), members[i].Name);
            }
        }
    }

    // Since 3.2, a list that does not say otherwise is not wrapped, without ambiguity.
    private void ReportUndeclared(IReadOnlyList<ApiProperty> properties, EquatableArray<MemberDeclaration> members)
    {
        if (context.Model.Xml is not { HasBodies: true, NamesReferences: false })
        {
            return;
        }

        for (var i = 0; i < members.Count; i++)
        {
            if (members[i].Xml is { OtherForm: not null } xml)
            {
                context.Report(
                    MappingDescriptors.UndeclaredWrapper,
                    properties[i].Schema.Pointer,
                    properties[i].Name,
                    xml.IsWrapped ? "wrapped" : "without an element around the items"
                );
            }
        }
    }

    // For a member Id, the emitter adds a constant IdTag.
    private static string Untagged(string form, List<string> forms) =>
        form.EndsWith(TagSuffix, StringComparison.OrdinalIgnoreCase)
        && forms.Contains(form.Substring(0, form.Length - TagSuffix.Length), StringComparer.OrdinalIgnoreCase)
            ? form + Suffix
            : form;

    private MemberDeclaration Map(ApiProperty property, string name, ObjectSchema owner, string ownerName)
    {
        var target = context.Index.Resolve(property.Schema);
        var annotations = property.Schema.Annotations;
        var type = Secrets.IsSecureString(property.Schema, context.Index)
            ? ScalarMapper.Raw(context.Index.IsNullable(property.Schema))
            : context.Types.Resolve(property.Schema);
        var inRequest = context.IsSent(ownerName);
        var isReadOnly =
            annotations.ReadOnly || (SchemaKinds.GetKind(target) is SchemaKind.Scalar && target.Annotations.ReadOnly);
        var isWriteOnly =
            annotations.WriteOnly || (SchemaKinds.GetKind(target) is SchemaKind.Scalar && target.Annotations.WriteOnly);

        // The sender of such a record can't know what only the service sets.
        var required = property.Required && !(isReadOnly && inRequest);
        var constant = required && !isWriteOnly ? Constant(target, type) : null;

        // In C#, a member can't be both required and obsolete (CS9042).
        var isRequired = required && constant is null;
        return new MemberDeclaration
        {
            Name = name,
            Field = Identifiers.Field(name),
            WireName = property.Name,
            Type = type with { Nullable = type.Nullable || !required || isWriteOnly },
            Required = isRequired,
            IsOptional = type.Nullable && !property.Required && inRequest && !isReadOnly,
            IsReadOnly = isReadOnly && inRequest,
            IsWriteOnly = isWriteOnly,
            IsSecret = Secrets.IsSecret(property.Schema, context.Index),
            Obsolete = annotations.Deprecated && !isRequired,
            Documentation = Docs.OfMember(property.Schema, target, property.Name, annotations.Deprecated && isRequired),
            Initializer = constant,
            Rules = RuleMapper.Map(property.Schema, type.Type, context.Index),
            Xml = XmlMapper.Member(property, owner, type.Type, context),
        };
    }

    // A constant is set automatically. A default does not become an initializer: an absent member would be sent back as
    // a present one, and a PATCH would overwrite what it does not mention.
    private static string? Constant(Schema target, TypeUse type) =>
        target is EnumSchema { Members.Count: 1 } constant && !type.Nullable
            ? Literals.Create(constant.Members[0].Value, type.Type) ?? Literals.OfEnum(constant, type.Type)
            : null;
}
