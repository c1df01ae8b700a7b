using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.CSharp.Model.Unions;
using Clientele.Generator.CSharp.Naming;
using Clientele.Generator.Emit.Text;
using Clientele.Generator.Emit.Writing;

namespace Clientele.Generator.Emit.Types;

/// <summary>Prints <c>Validate()</c> of a type with constraints.</summary>
internal static class ValidationEmitter
{
    /// <summary>Emits the method of a record: the constraints of its members, including those of its bases.</summary>
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
                var value = RecordNames.Self(member) + (member.IsOptional ? ".GetValueOrDefault()" : "");
                EmitMember(writer, member, value);
            }

            foreach (var condition in record.Conditions)
            {
                EmitCondition(writer, condition, [.. record.InheritedMembers, .. record.Members]);
            }
        }
    }

    /// <summary>Emits the method of a union: the constraints of the value that it holds.</summary>
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
        var name = RecordNames.Self(member);
        if (member.IsOptional)
        {
            return name + ".HasValue";
        }

        return member.Type.Nullable ? name + " is not null" : "true";
    }

    private static void EmitValidate(SourceWriter writer)
    {
        writer.Separate();
        writer.Doc("summary", "Checks the constraints of the description, for this value and all values in it.");
        writer.Doc("returns", "The violations; empty if there are none.");
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
        var begin = $"validation.Begin({CSharpText.Literal(member.WireName)})";
        var lines = LineFiller.Fill([begin, .. Calls(writer, member.Rules!, member.Type, value), ".End();"]).ToList();
        writer.Line(lines[0]);
        using (writer.Indent())
        {
            foreach (var line in lines.Skip(1))
            {
                writer.Line(line);
            }
        }
    }

    private static IEnumerable<string> Calls(SourceWriter writer, ValueRules rules, TypeUse type, string value)
    {
        foreach (var check in rules.Checks)
        {
            var typeArgument = check.IsGeneric ? $"<{writer.NameOf(type.Type)}>" : "";
            var argument = check.Argument is { } demanded ? ", " + Argument(demanded) : "";
            yield return $".{check.Method}{typeArgument}({Target(check.Target, type.Type, value)}{argument})";
        }

        if (rules.IsOfValidatedType)
        {
            yield return $".Value({value})";
        }

        if (rules.Item is { } item && Item(type.Type) is { } itemType)
        {
            var calls = string.Concat(Calls(writer, item, itemType, "item"));
            yield return $".Each({value}, static (validation, item) => validation{calls})";
        }
    }

    private static string Target(CheckTarget target, CodeType type, string value)
    {
        var held = type is DeclaredType union ? $"{value}?.{UnionMemberNames.ValueOf(union.Name)}" : value;
        return target == CheckTarget.UnionText ? held + " as string" : held;
    }

    private static string Argument(CheckArgument argument) =>
        argument.IsText ? CSharpText.Literal(argument.Value) : argument.Value;

    private static TypeUse? Item(CodeType type) =>
        type switch
        {
            ListType list => list.Item,
            MapType map => map.Value,
            _ => null,
        };
}
