using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.Emit.Text;
using Clientele.Generator.Emit.Writing;

namespace Clientele.Generator.Emit.Json;

/// <summary>
/// Prints how a union is read and written as JSON. A value's case is told by the discriminator, else by its JSON kind
/// and, of an object, by constants, required members, and how many of its members a case knows.
/// </summary>
internal static class UnionJsonEmitter
{
    private static readonly (JsonKinds Kind, string Name)[] Kinds =
    [
        (JsonKinds.Array, "Array"),
        (JsonKinds.String, "String"),
        (JsonKinds.Integer, "Integer"),
        (JsonKinds.Fraction, "Fraction"),
        (JsonKinds.Boolean, "Boolean"),
    ];

    public static void Emit(SourceWriter writer, UnionDeclaration union)
    {
        var names = new UnionNames(union);
        writer.Separate();
        JsonCode.EmitContract(writer, union, []);
        if (union.IsRead)
        {
            writer.Separate();
            EmitShapes(writer, union);
            EmitRead(writer, union, names);
        }

        if (union.IsWritten)
        {
            EmitWrite(writer, names, union);
        }
    }

    /// <summary>The cases that objects of no known discriminator may be of.</summary>
    private static List<UnionCase> Undiscriminated(UnionDeclaration union) =>
        union.Cases.Any(static item => item.IsDefault)
            ? []
            : Objects(union).Where(item => !IsDiscriminated(union, item)).ToList();

    /// <summary>The cases that objects without discriminator may be of.</summary>
    private static List<UnionCase> Shaped(UnionDeclaration union) =>
        union.Cases.Any(static item => item.IsDefault) ? [] : Objects(union);

    private static List<UnionCase> Objects(UnionDeclaration union) =>
        union.Cases.Where(static item => (item.Kinds & JsonKinds.Object) != 0).ToList();

    private static bool IsDiscriminated(UnionDeclaration union, UnionCase item) =>
        union.DiscriminatorWireName is not null && !item.DiscriminatorValues.IsEmpty;

    private static void EmitShapes(SourceWriter writer, UnionDeclaration union)
    {
        var shaped = Shaped(union);
        if (shaped.Count == 0)
        {
            return;
        }

        EmitShapes(writer, "_shapes", shaped);
        var others = Undiscriminated(union);
        if (others.Count > 0 && others.Count < shaped.Count)
        {
            EmitShapes(writer, "_otherShapes", others);
        }

        writer.Line();
    }

    private static void EmitShapes(SourceWriter writer, string field, List<UnionCase> cases)
    {
        writer.Line($"private static readonly {KnownType.JsonShape}[] {field} =");
        writer.Line("[");
        using (writer.Indent())
        {
            foreach (var item in cases)
            {
                writer.Line($"{Shape(writer, item)},");
            }
        }

        writer.Line("];");
    }

    private static string Shape(SourceWriter writer, UnionCase item)
    {
        var required = item.RequiredNames.Distinct().ToList();
        var constants = item.Constants.Where(static constant => !constant.Values.IsEmpty).ToList();
        var known = item
            .KnownNames.Concat(required)
            .Concat(constants.Select(static constant => constant.WireName))
            .Distinct();
        var text = $"new {writer.NameOf(KnownType.JsonShape, NameStyle.Expression)}({Literals(known)})";
        text += required.Count == 0 ? "" : $".Required({Literals(required)})";
        return text
            + string.Concat(
                constants.Select(static constant =>
                    $".Constant({Literals(new[] { constant.WireName }.Concat(constant.Values.Distinct()))})"
                )
            );
    }

    private static string Literals(IEnumerable<string> texts) => string.Join(", ", texts.Select(CSharpText.Literal));

    private static void EmitRead(SourceWriter writer, UnionDeclaration union, UnionNames names)
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
                foreach (var (flag, kind) in Kinds)
                {
                    EmitKind(writer, union, flag, kind);
                }
            }

            writer.Line();
            writer.Line($"return new(0, reader.ReadElement());");
        }
    }

    private static void EmitObjects(SourceWriter writer, UnionDeclaration union)
    {
        if (Objects(union).Count == 0)
        {
            return;
        }

        writer.Line($"case {KnownType.JsonKind:x}.Object:");
        using (writer.Indent())
        {
            var isDiscriminated = EmitDiscriminator(writer, union);
            if (union.Cases.FirstOrDefault(static item => item.IsDefault) is { } other)
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
        var shaped = Shaped(union);
        var others = Undiscriminated(union);
        if (isDiscriminated)
        {
            using (writer.Block($"if (discriminator is null)"))
            {
                EmitChoice(writer, union, "ChooseOnly(_shapes)", shaped);
                writer.Line("break;");
            }

            writer.Line();
        }

        if (others.Count > 0)
        {
            EmitChoice(writer, union, $"Choose({(others.Count < shaped.Count ? "_otherShapes" : "_shapes")})", others);
        }
    }

    private static void EmitChoice(SourceWriter writer, UnionDeclaration union, string choice, List<UnionCase> cases)
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
        var cases = Objects(union).Where(item => IsDiscriminated(union, item)).ToList();
        if (cases.Count == 0)
        {
            return false;
        }

        writer.Line($"var discriminator = reader.PeekString({CSharpText.Utf8Literal(union.DiscriminatorWireName!)});");
        using (writer.Block($"switch (discriminator)"))
        {
            UnionCaseCode.EmitDiscriminators(writer, cases, item => Take(writer, union, item));
        }

        writer.Line();
        return true;
    }

    private static void EmitKind(SourceWriter writer, UnionDeclaration union, JsonKinds flag, string kind)
    {
        var candidates = union.Cases.Where(item => (item.Kinds & flag) != 0).ToList();
        if (candidates.Count == 0)
        {
            return;
        }

        writer.Line($"case {KnownType.JsonKind:x}.{kind}:");
        using (writer.Indent())
        {
            foreach (var item in candidates)
            {
                var isTried = (item != candidates[candidates.Count - 1] || IsExact(item, union)) && IsPicky(item);
                if (!isTried)
                {
                    writer.Line($"return {Take(writer, union, item)};");
                    return;
                }

                using (
                    writer.Block(
                        $"if (reader.CanRead({JsonCode.Reading(writer, item.Type with { Nullable = false })}))"
                    )
                )
                {
                    writer.Line($"return {Take(writer, union, item)};");
                }

                writer.Line();
            }

            writer.Line("break;");
        }
    }

    private static string Take(SourceWriter writer, UnionDeclaration union, UnionCase item) =>
        $"new({UnionCaseCode.Number(union, item)}, {JsonCode.ReadKnown(writer, item.Type.Type, "reader")})";

    // An integer that is too large for the integers of a union of numbers keeps its digits as raw JSON.
    private static bool IsExact(UnionCase item, UnionDeclaration union) =>
        item.Kinds == JsonKinds.Integer && union.Cases.Any(static other => other.Kinds == JsonKinds.Fraction);

    // Whether a value of the right JSON kind may still not be readable.
    private static bool IsPicky(UnionCase item) =>
        item.Type.Type
            is not (
                ScalarType { Scalar: Scalar.String or Scalar.Boolean or Scalar.Element }
                or DeclaredType { Kind: DeclaredKind.OpenEnum }
            );

    private static void EmitWrite(SourceWriter writer, UnionNames names, UnionDeclaration union)
    {
        writer.Separate();
        var cases = UnionCaseCode.Create(union, names);
        var name = CSharpText.Identifier(union.Name);
        using (writer.Block($"internal static void WriteJson(ref {KnownType.JsonWriter} writer, {name} value)"))
        using (writer.Block($"switch (value._case)"))
        {
            for (var number = 1; number <= cases.Count; number++)
            {
                var (_, type) = cases[number % cases.Count];
                writer.Line(number == cases.Count ? "default:" : $"case {number}:");
                var value = $"({writer.NameOf(type)})value._value";
                writer.Line($"    {JsonCode.Write(writer, type.Type, "writer", value)};");
                writer.Line("    break;");
            }
        }
    }
}
