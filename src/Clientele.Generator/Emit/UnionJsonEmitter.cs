using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.CSharp;

namespace Clientele.Generator.Emit;

/// <summary>Prints how a union is read and written as JSON. A value's case is told by the discriminator, else by its JSON kind and, of an object, by constants, required members, and how many of its members a case knows.</summary>
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
        writer.AddMemberNames(names.MemberNames);
        var shaped = union.DiscriminatorWireName is null ? union.Cases.ToList() : union.Cases.Where(static item => item.DiscriminatorValues.IsEmpty).ToList();
        var objects = union.Cases.Any(static item => item.IsDefault) ? [] : shaped.Where(static item => (item.Kinds & JsonKinds.Object) != 0).ToList();
        using (writer.Block($"partial class {CSharpText.Identifier(union.Name)}"))
        {
            if (objects.Count > 1)
            {
                EmitKnownNames(writer, objects);
            }

            EmitRead(writer, union, names, shaped, objects);
            EmitWrite(writer, names, union);
            if (objects.Count > 1)
            {
                EmitCount(writer);
            }

            if (shaped.Any(item => NeedsTrial(item, shaped)))
            {
                EmitCanRead(writer);
            }
        }
    }

    private static void EmitKnownNames(SourceWriter writer, List<UnionCase> objects)
    {
        for (var i = 0; i < objects.Count; i++)
        {
            var names = string.Join(", ", objects[i].KnownNames.Select(CSharpText.Literal));
            writer.Line($"private static readonly {KnownType.JsonMembers} _known{i} = new({names});");
        }

        writer.Line();
    }

    private static void EmitRead(SourceWriter writer, UnionDeclaration union, UnionNames names, List<UnionCase> shaped, List<UnionCase> objects)
    {
        using (writer.Block($"internal static {CSharpText.Identifier(union.Name)} ReadJson(ref {KnownType.JsonReader} reader)"))
        {
            EmitDiscriminator(writer, union);
            if (shaped.Count > 0 || union.Cases.Any(static item => item.IsDefault))
            {
                writer.Line("var kind = reader.PeekKind();");
                EmitDefault(writer, union);
                EmitObjects(writer, objects);
                EmitOthers(writer, shaped);
            }

            writer.Line($"return From{names.Unknown}(reader.ReadElement());");
        }

        writer.Separate();
    }

    private static void EmitDiscriminator(SourceWriter writer, UnionDeclaration union)
    {
        var cases = union.Cases.Where(static item => !item.DiscriminatorValues.IsEmpty).ToList();
        if (union.DiscriminatorWireName is not { } discriminator || cases.Count == 0)
        {
            return;
        }

        var seen = new HashSet<string>(System.StringComparer.Ordinal);
        using (writer.Block($"switch (reader.PeekString({CSharpText.Utf8Literal(discriminator)}))"))
        {
            foreach (var item in cases)
            {
                var labels = item.DiscriminatorValues.Where(seen.Add).ToList();
                foreach (var value in labels)
                {
                    writer.Line($"case {CSharpText.Literal(value)}:");
                }

                if (labels.Count > 0)
                {
                    writer.Line($"    return {Take(writer, item)};");
                }
            }
        }

        writer.Line();
    }

    private static void EmitDefault(SourceWriter writer, UnionDeclaration union)
    {
        if (union.Cases.FirstOrDefault(static item => item.IsDefault) is { } other)
        {
            using (writer.Block($"if (kind == {KnownType.JsonKind}.Object)"))
            {
                writer.Line($"return {Take(writer, other)};");
            }

            writer.Line();
        }
    }

    private static void EmitObjects(SourceWriter writer, List<UnionCase> objects)
    {
        if (objects.Count == 0)
        {
            return;
        }

        using (writer.Block($"if (kind == {KnownType.JsonKind}.Object)"))
        {
            if (objects.Count == 1)
            {
                EmitTake(writer, Conditions(objects[0]), Take(writer, objects[0]));
            }
            else
            {
                EmitBest(writer, objects);
            }
        }

        writer.Line();
    }

    private static void EmitBest(SourceWriter writer, List<UnionCase> objects)
    {
        writer.Line("var best = -1;");
        writer.Line("var most = -1;");
        for (var i = 0; i < objects.Count; i++)
        {
            var conditions = string.Concat(Conditions(objects[i]).Select(static condition => condition + " && "));
            using (writer.Block($"if ({conditions}Count(reader, _known{i}) is var count{i} && count{i} > most)"))
            {
                writer.Line($"best = {i};");
                writer.Line($"most = count{i};");
            }

            writer.Line();
        }

        using (writer.Block($"switch (best)"))
        {
            for (var i = 0; i < objects.Count; i++)
            {
                writer.Line($"case {i}:");
                writer.Line($"    return {Take(writer, objects[i])};");
            }
        }
    }

    private static void EmitOthers(SourceWriter writer, List<UnionCase> shaped)
    {
        foreach (var (flag, kind) in Kinds)
        {
            var candidates = shaped.Where(item => (item.Kinds & flag) != 0).ToList();
            if (candidates.Count == 0)
            {
                continue;
            }

            using (writer.Block($"if (kind == {KnownType.JsonKind}.{kind})"))
            {
                foreach (var item in candidates)
                {
                    var isTried = (item != candidates[candidates.Count - 1] || IsExact(item, shaped)) && IsPicky(item);
                    EmitTake(writer, isTried ? [$"CanRead(reader, {JsonCode.ReadLambda(writer, item.Type)})"] : [], Take(writer, item));
                    if (!isTried)
                    {
                        break;
                    }
                }
            }

            writer.Line();
        }
    }

    private static void EmitTake(SourceWriter writer, List<string> conditions, string take)
    {
        if (conditions.Count == 0)
        {
            writer.Line($"return {take};");
            return;
        }

        using (writer.Block($"if ({string.Join(" && ", conditions)})"))
        {
            writer.Line($"return {take};");
        }

        writer.Separate();
    }

    private static List<string> Conditions(UnionCase item)
    {
        var conditions = new List<string>();
        foreach (var constant in item.Constants.Where(static constant => !constant.Values.IsEmpty))
        {
            var values = string.Join(" or ", constant.Values.Distinct().Select(CSharpText.Literal));
            var absent = item.RequiredNames.Contains(constant.WireName) ? "" : "null or ";
            conditions.Add($"reader.PeekString({CSharpText.Utf8Literal(constant.WireName)}) is {absent}{values}");
        }

        var constants = new HashSet<string>(item.Constants.Where(static constant => !constant.Values.IsEmpty).Select(static constant => constant.WireName));
        conditions.AddRange(item.RequiredNames
            .Where(name => !constants.Contains(name))
            .Select(static name => $"reader.HasMember({CSharpText.Utf8Literal(name)})"));
        return conditions;
    }

    private static string Take(SourceWriter writer, UnionCase item) =>
        $"From{item.Name}({JsonCode.Read(writer, item.Type with { Nullable = false }, "reader")})";

    private static bool NeedsTrial(UnionCase item, List<UnionCase> shaped) =>
        IsPicky(item) && (IsExact(item, shaped) || Kinds.Any(kind => (item.Kinds & kind.Kind) != 0 && shaped.Last(other => (other.Kinds & kind.Kind) != 0) != item));

    // An integer that is too large for the integers of a union of numbers keeps its digits as raw JSON.
    private static bool IsExact(UnionCase item, List<UnionCase> shaped) =>
        item.Kinds == JsonKinds.Integer && shaped.Any(static other => other.Kinds == JsonKinds.Fraction);

    // Whether a value of the right JSON kind may still not be readable.
    private static bool IsPicky(UnionCase item) => item.Type.Type
        is not (ScalarType { Scalar: Scalar.String or Scalar.Boolean or Scalar.Element } or DeclaredType { Kind: DeclaredKind.OpenEnum });

    private static void EmitWrite(SourceWriter writer, UnionNames names, UnionDeclaration union)
    {
        var cases = UnionEmitter.Cases(union, names);
        using (writer.Block($"internal void WriteJson(ref {KnownType.JsonWriter} writer)"))
        using (writer.Block($"switch (_case)"))
        {
            for (var number = 1; number <= cases.Count; number++)
            {
                var (_, type) = cases[number % cases.Count];
                writer.Line(number == cases.Count ? "default:" : $"case {number}:");
                writer.Line($"    {JsonCode.Write(writer, type.Type, "writer", UnionEmitter.Value(writer, type))};");
                writer.Line("    break;");
            }
        }
    }

    private static void EmitCount(SourceWriter writer)
    {
        writer.Separate();
        writer.Line("// The reader is a copy: the value stays to be read.");
        using (writer.Block($"private static int Count({KnownType.JsonReader} reader, {KnownType.JsonMembers} known)"))
        {
            writer.Line("var count = 0;");
            using (writer.Block($"for (var member = reader.FirstMember(known); member != {KnownType.JsonMembers}.End; member = reader.NextMember(known, member))"))
            {
                writer.Line($"count += member == {KnownType.JsonMembers}.Unknown ? 0 : 1;");
                writer.Line("reader.SkipMember();");
            }

            writer.Line();
            writer.Line("return count;");
        }
    }

    private static void EmitCanRead(SourceWriter writer)
    {
        writer.Separate();
        writer.Line("// The reader is a copy: the value stays to be read.");
        using (writer.Block($"private static bool CanRead<T>({KnownType.JsonReader} reader, {KnownType.JsonRead}<T> read)"))
        {
            using (writer.Block($"try"))
            {
                writer.Line("_ = read(ref reader);");
                writer.Line("return true;");
            }

            using (writer.Block($"catch ({KnownType.JsonException})"))
            {
                writer.Line("return false;");
            }
        }
    }
}
