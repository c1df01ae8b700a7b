using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.CSharp.Model.Unions;
using Clientele.Generator.Emit.Text;
using Clientele.Generator.Emit.Writing;

namespace Clientele.Generator.Emit.Types;

/// <summary>Prints <c>Validate()</c> of a type that has constraints.</summary>
internal static class ValidationEmitter
{
    /// <summary>Of a record: what its members, those of its bases as well, have to be.</summary>
    public static void Emit(SourceWriter writer, RecordDeclaration record)
    {
        if (!record.IsValidated)
        {
            return;
        }

        if (record.BaseName is null)
        {
            EmitValidate(writer);
        }

        using (Implementation(writer))
        {
            foreach (
                var member in record
                    .InheritedMembers.Concat(record.Members)
                    .Where(static member => member.Rules is not null)
            )
            {
                var value = CSharpText.Identifier(member.Name) + (member.IsOptional ? ".GetValueOrDefault()" : "");
                EmitMember(writer, member, value);
            }

            foreach (var condition in record.Conditions)
            {
                EmitCondition(writer, condition, [.. record.InheritedMembers, .. record.Members]);
            }
        }
    }

    /// <summary>Of a union: what the value that it holds has to be.</summary>
    public static void Emit(SourceWriter writer, UnionDeclaration union)
    {
        if (!union.IsValidated)
        {
            return;
        }

        EmitValidate(writer);
        using (Implementation(writer))
        {
            writer.Line("validation.Value(_value);");
        }
    }

    private static void EmitCondition(
        SourceWriter writer,
        MemberCondition condition,
        IReadOnlyList<MemberDeclaration> members
    )
    {
        var given = condition
            .Sets.Select(names =>
                string.Join(" && ", names.Select(name => Given(members.First(member => member.Name == name))))
            )
            .ToList();
        var labels = condition.Labels.Select(static label => CSharpText.Literal(label)).ToList();
        writer.Line(
            condition.Kind == ConditionKind.Dependent
                ? $"validation.Dependent({labels[0]}, {given[0]}, {labels[1]}, {given[1]});"
                : $"validation.{condition.Kind}([{string.Join(", ", labels)}], [{string.Join(", ", given)}]);"
        );
    }

    private static string Given(MemberDeclaration member)
    {
        var name = CSharpText.Identifier(member.Name);
        if (member.IsOptional)
        {
            return name + ".HasValue";
        }

        return member.Type.Nullable ? name + " is not null" : "true";
    }

    private static void EmitValidate(SourceWriter writer)
    {
        writer.Separate();
        writer.Doc("summary", "Finds what contradicts the description's constraints, here and in all that this holds.");
        writer.Doc("returns", "The violations; none: all is well.");
        var (list, violation) = (KnownType.IReadOnlyList, KnownType.ConstraintViolation);
        writer.Line($"public {list}<{violation}> Validate() => {KnownType.ConstraintValidation:x}.Validate(this);");
    }

    private static Block Implementation(SourceWriter writer)
    {
        writer.Separate();
        return writer.Block($"void {KnownType.IValidatable}.Validate({KnownType.ConstraintValidation} validation)");
    }

    private static void EmitMember(SourceWriter writer, MemberDeclaration member, string value)
    {
        var begin = $"validation.Begin({CSharpText.Literal(member.WireName)});";
        if (member.Rules!.Item is null)
        {
            writer.Statements(begin, [.. Calls(writer, member.Rules, member.Type, value).Append("validation.End();")]);
            return;
        }

        writer.Line(begin);
        EmitRules(writer, member.Rules, member.Type, value);
        writer.Line("validation.End();");
    }

    private static IEnumerable<string> Calls(SourceWriter writer, ValueRules rules, TypeUse type, string value)
    {
        var isUnion = type.Type is DeclaredType { Kind: DeclaredKind.Union };
        var text = isUnion ? value + "?.Value as string" : value;
        var calls = new[]
        {
            Call("Length", text, ("minimum", rules.Length.Least), ("maximum", rules.Length.Most)),
            rules.Pattern is { } pattern ? $"Pattern({text}, {CSharpText.Literal(pattern)})" : null,
            Call(
                isUnion ? "Number" : $"Range<{writer.NameOf(type.Type)}>",
                isUnion ? value + "?.Value" : value,
                ("minimum", rules.Range.Least),
                ("maximum", rules.Range.Most),
                ("exclusiveMinimum", rules.ExclusiveRange.Above),
                ("exclusiveMaximum", rules.ExclusiveRange.Below),
                ("multipleOf", rules.MultipleOf)
            ),
            Call(
                type.Type is MapType ? "Members" : "Items",
                value,
                ("minimum", rules.Count.Least),
                ("maximum", rules.Count.Most),
                ("unique", rules.IsUnique ? "true" : null)
            ),
            rules.IsOfValidatedType ? $"Value({value})" : null,
        };
        return calls.Where(static call => call is not null).Select(static call => $"validation.{call};");
    }

    private static void EmitRules(SourceWriter writer, ValueRules rules, TypeUse type, string value)
    {
        foreach (var call in Calls(writer, rules, type, value))
        {
            writer.Line(call);
        }

        if (rules.Item is { } item && Item(type.Type) is { } itemType)
        {
            using (writer.Block($"validation.Each({value}, static (validation, item) =>", "});"))
            {
                EmitRules(writer, item, itemType, "item");
            }
        }
    }

    private static TypeUse? Item(CodeType type) =>
        type switch
        {
            ListType list => list.Item,
            MapType map => map.Value,
            _ => null,
        };

    private static string? Call(string method, string value, params (string Name, string? Value)[] arguments)
    {
        var given = string.Concat(
            arguments
                .Where(static argument => argument.Value is not null)
                .Select(static argument => $", {argument.Name}: {argument.Value}")
        );
        return given.Length == 0 ? null : $"{method}({value}{given})";
    }
}
