using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Unions;
using Clientele.Generator.Emit.Text;
using Clientele.Generator.Emit.Writing;

namespace Clientele.Generator.Emit.Json;

/// <summary>
/// Prints the code that reads and writes a union as JSON. The case is chosen by the discriminator, else by the JSON
/// kind and, for an object, by constants, required members, and how many of its members a case knows.
/// </summary>
internal static class UnionJsonEmitter
{
    public static void Emit(SourceWriter writer, UnionDeclaration union)
    {
        writer.Separate();
        JsonCode.EmitContract(writer, union, []);
        if (union.IsRead)
        {
            writer.Separate();
            EmitShapes(writer, union);
            EmitRead(writer, union);
        }

        if (union.IsWritten)
        {
            EmitWrite(writer, union);
        }
    }

    private static void EmitShapes(SourceWriter writer, UnionDeclaration union)
    {
        var shaped = union.Json.Shaped;
        if (shaped.IsEmpty)
        {
            return;
        }

        EmitShapes(writer, union, "_shapes", shaped);
        var others = union.Json.Undiscriminated;
        if (!others.IsEmpty && others.Count < shaped.Count)
        {
            EmitShapes(writer, union, "_otherShapes", others);
        }

        writer.Line();
    }

    private static void EmitShapes(SourceWriter writer, UnionDeclaration union, string field, EquatableArray<int> cases)
    {
        writer.Line($"private static readonly {KnownType.JsonShape}[] {field} =");
        writer.Line("[");
        using (writer.Indent())
        {
            foreach (var i in cases)
            {
                writer.Line($"{Shape(writer, union.Cases[i])},");
            }
        }

        writer.Line("];");
    }

    private static string Shape(SourceWriter writer, UnionCase item)
    {
        var text = $"new {writer.NameOf(KnownType.JsonShape, NameStyle.Expression)}({Literals(item.KnownNames)})";
        text += item.RequiredNames.IsEmpty ? "" : $".Required({Literals(item.RequiredNames)})";
        return text
            + string.Concat(
                item.Constants.Select(static constant =>
                    $".Constant({Literals(constant.Values.Prepend(constant.WireName))})"
                )
            );
    }

    private static string Literals(IEnumerable<string> texts) => string.Join(", ", texts.Select(CSharpText.Literal));

    private static void EmitRead(SourceWriter writer, UnionDeclaration union)
    {
        using (
            writer.Block(
                $"internal static {CSharpText.Identifier(union.Name)} ReadJson(ref {KnownType.JsonReader} reader)"
            )
        )
        {
            using (writer.Block($"switch (reader.PeekKind())"))
            {
                EmitObjects(writer, union);
                foreach (var kind in union.Json.Kinds)
                {
                    EmitKind(writer, union, kind);
                }
            }

            writer.Line();
            writer.Line($"return new(0, reader.ReadElement());");
        }
    }

    private static void EmitObjects(SourceWriter writer, UnionDeclaration union)
    {
        if (!union.Json.HasObjects)
        {
            return;
        }

        writer.Line($"case {KnownType.JsonKind:x}.Object:");
        using (writer.Indent())
        {
            var isDiscriminated = EmitDiscriminator(writer, union);
            if (union.Json.Default is { } other)
            {
                writer.Line($"return {Take(writer, union, other)};");
                return;
            }

            EmitShaped(writer, union, isDiscriminated);
            writer.Line("break;");
        }
    }

    private static void EmitShaped(SourceWriter writer, UnionDeclaration union, bool isDiscriminated)
    {
        var shaped = union.Json.Shaped;
        var others = union.Json.Undiscriminated;
        if (isDiscriminated)
        {
            using (writer.Block($"if (discriminator is null)"))
            {
                EmitChoice(writer, union, "ChooseOnly(_shapes)", shaped);
                writer.Line("break;");
            }

            writer.Line();
        }

        if (!others.IsEmpty)
        {
            EmitChoice(writer, union, $"Choose({(others.Count < shaped.Count ? "_otherShapes" : "_shapes")})", others);
        }
    }

    private static void EmitChoice(
        SourceWriter writer,
        UnionDeclaration union,
        string choice,
        EquatableArray<int> cases
    )
    {
        using (writer.Block($"switch (reader.{choice})"))
        {
            for (var i = 0; i < cases.Count; i++)
            {
                writer.Line($"case {i}:");
                writer.Line($"    return {Take(writer, union, cases[i])};");
            }
        }

        writer.Line();
    }

    private static bool EmitDiscriminator(SourceWriter writer, UnionDeclaration union)
    {
        if (union.Json.Discriminated.IsEmpty)
        {
            return false;
        }

        writer.Line($"var discriminator = reader.PeekString({CSharpText.Utf8Literal(union.DiscriminatorWireName!)});");
        using (writer.Block($"switch (discriminator)"))
        {
            UnionCaseCode.EmitDiscriminators(writer, union.Json.Discriminated, i => Take(writer, union, i));
        }

        writer.Line();
        return true;
    }

    private static void EmitKind(SourceWriter writer, UnionDeclaration union, KindRecognition kind)
    {
        writer.Line($"case {KnownType.JsonKind:x}.{kind.Kind.ToString()}:");
        using (writer.Indent())
        {
            foreach (var i in kind.Tried)
            {
                var type = union.Cases[i].Type with { Nullable = false };
                using (writer.Block($"if (reader.CanRead({JsonCode.Reading(writer, type)}))"))
                {
                    writer.Line($"return {Take(writer, union, i)};");
                }

                writer.Line();
            }

            writer.Line(kind.Otherwise is { } other ? $"return {Take(writer, union, other)};" : "break;");
        }
    }

    private static string Take(SourceWriter writer, UnionDeclaration union, int i) =>
        $"new({i + 1}, {JsonCode.ReadKnown(writer, union.Cases[i].Type.Type, "reader")})";

    private static void EmitWrite(SourceWriter writer, UnionDeclaration union)
    {
        writer.Separate();
        var cases = union.NumberCases();
        var name = CSharpText.Identifier(union.Name);
        using (writer.Block($"internal static void WriteJson(ref {KnownType.JsonWriter} writer, {name} value)"))
        using (writer.Block($"switch (value._case)"))
        {
            for (var number = 1; number <= cases.Count; number++)
            {
                var (_, type, _) = cases[number % cases.Count];
                writer.Line(number == cases.Count ? "default:" : $"case {number}:");
                var value = $"({writer.NameOf(type)})value._value";
                var isFraction =
                    number < cases.Count
                    && union.Cases[number - 1].Kinds == JsonKinds.Fraction
                    && type.Type is ScalarType { Scalar: Scalar.Double or Scalar.Single };
                writer.Line(
                    isFraction
                        ? $"    writer.WriteFraction({value});"
                        : $"    {JsonCode.Write(writer, type.Type, "writer", value)};"
                );
                writer.Line("    break;");
            }
        }
    }
}
