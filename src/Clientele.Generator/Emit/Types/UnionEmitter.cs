using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.CSharp.Model.Unions;
using Clientele.Generator.CSharp.Naming;
using Clientele.Generator.Emit.Files;
using Clientele.Generator.Emit.Json;
using Clientele.Generator.Emit.Text;
using Clientele.Generator.Emit.Writing;

namespace Clientele.Generator.Emit.Types;

/// <summary>Prints a union: a class that holds a value of one of several types, or raw JSON.</summary>
internal static class UnionEmitter
{
    public static void Emit(SourceWriter writer, EmitScope scope, UnionDeclaration union)
    {
        writer.AddMemberNames(UnionMemberNames.Enumerate(union));
        var name = CSharpText.Identifier(union.Name);
        writer.TypeHead(union, JsonCode.Converter(writer, scope, union));
        UnionConversionEmitter.EmitAttribute(writer, union);
        var isLanguageUnion = scope.HasUnionTypes && union.FitsLanguage;
        var bases = isLanguageUnion ? LanguageUnionEmitter.EmitHead(writer, name) : "";
        var contract = scope.HasJson ? $", {writer.NameOf(KnownType.IJsonContract)}" : "";
        var validated = union.IsValidated ? $", {writer.NameOf(KnownType.IValidatable)}" : "";
        using (
            writer.Block(
                $"{scope.Accessibility} sealed partial class {name} : {KnownType.IEquatable}<{name}>{contract}{validated}{bases}"
            )
        )
        {
            EmitFields(writer, name);
            EmitValue(writer, union);
            var cases = union.NumberCases();
            for (var i = 0; i < cases.Count; i++)
            {
                EmitCase(writer, name, cases[i].Name, cases[i].Type, i, i == 0 ? null : union.Cases[i - 1].Tag);
            }

            UnionConversionEmitter.Emit(writer, union);
            UnionMatchEmitter.Emit(writer, union.Names.Result, cases);
            if (isLanguageUnion)
            {
                LanguageUnionEmitter.Emit(writer, union, cases);
            }

            EmitEquality(writer, name, cases);
            EmitText(writer, union, cases);
            ValidationEmitter.Emit(writer, union);
            if (scope.HasJson)
            {
                UnionJsonEmitter.Emit(writer, union);
            }
        }
    }

    private static void EmitFields(SourceWriter writer, string name)
    {
        writer.Line("private readonly int _case;");
        writer.Line("private readonly object _value;");
        writer.Separate();
        using (writer.Block($"private {name}(int number, object value)"))
        {
            writer.Line("_case = number;");
            writer.Line("_value = value;");
        }
    }

    private static void EmitValue(SourceWriter writer, UnionDeclaration union)
    {
        writer.Separate();
        writer.Doc("summary", "Gets the value of the current case, or raw JSON, for pattern matching.");
        writer.Line($"public object {UnionMemberNames.ValueOf(union.Name)} => _value;");
    }

    private static void EmitCase(
        SourceWriter writer,
        string name,
        string caseName,
        TypeUse type,
        int number,
        MemberTag? tag
    )
    {
        var isRaw = number == 0;
        writer.Separate();
        writer.Doc(
            "summary",
            isRaw ? "Creates a value that holds raw JSON." : $"Creates a value of the case {caseName}."
        );
        writer.Doc("param name=\"value\"", "The value.");
        EmitFrom(writer, name, caseName, type, number, tag);
        writer.Separate();
        writer.Doc(
            "summary",
            isRaw
                ? "Gets the raw JSON of a value that fits no case."
                : $"Gets the value if it is of the case {caseName}."
        );
        writer.Doc("param name=\"value\"", "The value.");
        writer.Doc("returns", "Whether the value was available.");
        var result = type.Type.IsValueType
            ? $"out {writer.NameOf(type)} value"
            : $"[{writer.NameOf(KnownType.NotNullWhen)}(true)] out {writer.NameOf(type)}? value";
        using (writer.Block($"public bool TryGet{caseName}({result})"))
        {
            writer.Line($"value = _case == {number} ? ({type})_value : default;");
            writer.Line($"return _case == {number};");
        }
    }

    private static void EmitFrom(
        SourceWriter writer,
        string name,
        string caseName,
        TypeUse type,
        int number,
        MemberTag? tag
    )
    {
        var value = type.Type.IsValueType
            ? "value"
            : $"value ?? throw new {writer.NameOf(KnownType.ArgumentNullException)}(nameof(value))";
        if (tag is null)
        {
            writer.Line($"public static {name} From{caseName}({type} value) => new({number}, {value});");
            return;
        }

        // A value's discriminator is set automatically, and can't contradict its type.
        using (writer.Block($"public static {name} From{caseName}({type} value)"))
        {
            writer.Line($"{KnownType.ArgumentNullException:x}.ThrowIfNull(value);");
            var member = "value." + CSharpText.Identifier(tag.MemberName);
            if (!tag.Others.IsEmpty)
            {
                var access = tag.IsFixed ? "?.Value" : ".Value";
                var text = tag.Type is ScalarType ? member : member + access;
                using (writer.Block($"if ({text} is {string.Join(" or ", tag.Others.Select(CSharpText.Literal))})"))
                {
                    var message = CSharpText.Literal($"Its {tag.MemberName} is that of another case.");
                    writer.Line($"throw new {KnownType.ArgumentException}({message}, nameof(value));");
                }

                writer.Line();
            }

            writer.Line(
                tag.IsFixed
                    ? $"return new({number}, {member} is null ? value with {{ {CSharpText.Identifier(tag.MemberName)} = "
                        + $"{RecordTags.Literal(writer, tag)} }} : value);"
                    : $"return new({number}, value);"
            );
        }
    }

    private static void EmitEquality(SourceWriter writer, string name, IReadOnlyList<NumberedCase> cases)
    {
        foreach (
            var (symbol, summary, body) in new[]
            {
                (
                    "==",
                    "Whether both are null or hold equal values of the same case.",
                    "left is null ? right is null : left.Equals(right)"
                ),
                ("!=", "Whether the values or their cases differ.", "!(left == right)"),
            }
        )
        {
            writer.Separate();
            writer.Doc("summary", summary);
            writer.Line($"public static bool operator {symbol}({name}? left, {name}? right) => {body};");
        }

        writer.Separate();
        writer.Line("/// <inheritdoc />");
        using (
            writer.Block(
                $"public bool Equals({name}? other) => other is not null && _case == other._case && _case switch",
                "};"
            )
        )
        {
            for (var number = 0; number < cases.Count; number++)
            {
                if (CodeTypes.IsComparedByReference(cases[number].Type.Type))
                {
                    var type = cases[number].Type;
                    writer.Line(
                        $"{number} => {KnownType.ValueEquality:x}.Equals(({type})_value, ({type})other._value),"
                    );
                }
            }

            writer.Line("_ => _value.Equals(other._value),");
        }

        writer.Separate();
        writer.Line("/// <inheritdoc />");
        writer.Line($"public override bool Equals(object? obj) => Equals(obj as {name});");
        writer.Separate();
        writer.Line("/// <inheritdoc />");
        using (writer.Block($"public override int GetHashCode() => _case switch", "};"))
        {
            for (var number = 0; number < cases.Count; number++)
            {
                if (CodeTypes.IsComparedByReference(cases[number].Type.Type))
                {
                    writer.Line($"{number} => {KnownType.ValueEquality:x}.GetHashCode(({cases[number].Type})_value),");
                }
            }

            writer.Line("_ => _value.GetHashCode(),");
        }
    }

    private static void EmitText(SourceWriter writer, UnionDeclaration union, IReadOnlyList<NumberedCase> cases)
    {
        const string Head = "public override string ToString() => ";
        const string Own = "_value.ToString() ?? \"\"";
        writer.Separate();
        if (union.IsSecret)
        {
            writer.Doc("summary", "Does not show the value, which is a secret.");
            writer.Line(Head + "\"***\";");
            return;
        }

        var sized = Enumerable
            .Range(0, cases.Count)
            .Where(number => Size(cases[number].Type.Type) is not null)
            .ToList();
        if (sized.Count == 0)
        {
            writer.Doc("summary", "Returns the text of the value.");
            writer.Line(Head + Own + ";");
            return;
        }

        writer.Doc("summary", "Returns the text of the value, or the size of a list or map.");
        using (writer.Block($"{Head}_case switch", "};"))
        {
            foreach (var number in sized)
            {
                var type = cases[number].Type;
                writer.Line($"{number} => $\"{{(({type})_value).{Size(type.Type)}\",");
            }

            writer.Line($"_ => {Own},");
        }
    }

    private static string? Size(CodeType type) =>
        type switch
        {
            ListType => "Count} items",
            MapType => "Count} entries",
            ScalarType { Scalar: Scalar.Bytes or Scalar.UrlBytes } => "Length} bytes",
            _ => null,
        };
}
