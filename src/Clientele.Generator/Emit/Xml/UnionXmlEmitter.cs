using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Unions;
using Clientele.Generator.CSharp.Naming;
using Clientele.Generator.Emit.Text;
using Clientele.Generator.Emit.Writing;

namespace Clientele.Generator.Emit.Xml;

/// <summary>
/// Prints the code that reads and writes a union as XML. XML has no value kinds: the case is chosen by the
/// discriminator, else by the members of an element, else by whose text can be parsed.
/// </summary>
internal static class UnionXmlEmitter
{
    public static void Emit(SourceWriter writer, UnionDeclaration union)
    {
        writer.AddMemberNames(UnionMemberNames.Enumerate(union));
        using (writer.Block($"partial class {CSharpText.Identifier(union.Name)}"))
        {
            var itemTag = HasLists(union) ? "_item" : "";
            if (itemTag.Length > 0)
            {
                writer.Line($"private static readonly {KnownType.XmlTag} _item = new(\"item\");");
            }

            EmitTags(writer, union);
            if (union.IsRead)
            {
                writer.Separate();
                EmitRead(writer, union);
            }

            if (union.IsWritten)
            {
                EmitWrite(writer, union, itemTag);
            }

            EmitElement(writer, union);
        }
    }

    private static bool HasLists(UnionDeclaration union) =>
        union.Cases.Any(static item => item.Type.Type is ListType or MapType);

    private static UnionCase Object(UnionDeclaration union, int number) => union.Cases[union.Xml.Objects[number]];

    private static void EmitRead(SourceWriter writer, UnionDeclaration union)
    {
        using (
            writer.Block(
                $"internal static {CSharpText.Identifier(union.Name)} ReadXml(ref {KnownType.Utf8XmlReader} reader)"
            )
        )
        {
            EmitDiscriminator(writer, union);
            EmitNamed(writer, union);
            if (union.Xml.Default is { } other)
            {
                if (!union.Xml.IsDefaultOfElements)
                {
                    writer.Line($"return {Take(writer, union.Cases[other])};");
                    return;
                }

                EmitDefault(writer, union.Cases[other]);
            }

            EmitObjects(writer, union);
            EmitTrials(writer, union);
        }
    }

    private static void EmitTrials(SourceWriter writer, UnionDeclaration union)
    {
        var unknown = $"return From{union.Names.Unknown}(reader.ReadElement());";
        if (union.Xml.IsUnknownWithDiscriminator)
        {
            using (writer.Block($"if (reader.HasMember({Discriminator(union)}))"))
            {
                writer.Line(unknown);
            }

            writer.Line();
        }

        for (var i = 0; i < union.Xml.Trials.Count; i++)
        {
            var trial = union.Xml.Trials[i];
            if (trial.Kind == XmlTrialKind.Any)
            {
                writer.Line($"return {Take(writer, union.Cases[trial.Case])};");
                return;
            }

            EmitTrial(writer, union.Cases[trial.Case], trial.Kind, $"value{i}");
        }

        writer.Line(unknown);
    }

    private static void EmitTrial(SourceWriter writer, UnionCase item, XmlTrialKind kind, string value)
    {
        if (kind == XmlTrialKind.Text)
        {
            using (writer.Block($"if (!reader.HasElements())"))
            {
                writer.Line($"return {Take(writer, item)};");
            }

            writer.Line();
            return;
        }

        var condition = kind switch
        {
            XmlTrialKind.ReadableElementsOnly => "reader.HasElementsOnly() && ",
            XmlTrialKind.ReadableElements => "reader.HasElements() && ",
            _ => "",
        };
        var read = XmlCode.ReadLambda(writer, item.Type with { Nullable = false });
        using (writer.Block($"if ({condition}reader.TryRead({read}, out var {value}))"))
        {
            writer.Line($"return From{item.Name}({value});");
        }

        writer.Line();
    }

    private static void EmitTags(SourceWriter writer, UnionDeclaration union)
    {
        for (var i = 0; i < union.Cases.Count; i++)
        {
            if (union.Cases[i].XmlName is { } name)
            {
                writer.Line(
                    $"private static readonly {KnownType.XmlTag} _element{i + 1} = new({XmlTags.Arguments(name)});"
                );
            }
        }
    }

    // The element's own name decides on the case before its content does.
    private static void EmitNamed(SourceWriter writer, UnionDeclaration union)
    {
        for (var i = 0; i < union.Cases.Count; i++)
        {
            if (union.Cases[i].XmlName is null)
            {
                continue;
            }

            using (writer.Block($"if (reader.IsElement(_element{i + 1}))"))
            {
                writer.Line($"return {Take(writer, union.Cases[i])};");
            }

            writer.Line();
        }
    }

    private static void EmitElement(SourceWriter writer, UnionDeclaration union)
    {
        if (!union.IsNamedByCase)
        {
            return;
        }

        writer.Separate();
        using (writer.Block($"internal {KnownType.XmlTag} XmlElement({KnownType.XmlTag} other) => _case switch", "};"))
        {
            for (var i = 0; i < union.Cases.Count; i++)
            {
                writer.Line($"{i + 1} => _element{i + 1},");
            }

            writer.Line("_ => other,");
        }
    }

    private static void EmitDefault(SourceWriter writer, UnionCase other)
    {
        using (writer.Block($"if (reader.HasElements())"))
        {
            writer.Line($"return {Take(writer, other)};");
        }

        writer.Line();
    }

    private static void EmitDiscriminator(SourceWriter writer, UnionDeclaration union)
    {
        if (union.Xml.Discriminated.IsEmpty)
        {
            return;
        }

        var discriminator = Discriminator(union);
        using (writer.Block($"switch (reader.PeekString({discriminator}) ?? reader.PeekType())"))
        {
            UnionCaseCode.EmitDiscriminators(writer, union.Xml.Discriminated, i => Take(writer, union.Cases[i]));
        }

        writer.Line();
    }

    private static void EmitObjects(SourceWriter writer, UnionDeclaration union)
    {
        if (union.Xml.Objects.IsEmpty)
        {
            return;
        }

        writer.Line("var best = -1;");
        writer.Line("var most = 0;");
        for (var i = 0; i < union.Xml.Objects.Count; i++)
        {
            var conditions = string.Concat(Conditions(Object(union, i)));
            var table = XmlCode.Table(writer, Object(union, i).Type.Type);
            using (writer.Block($"if ({conditions}reader.CountMembers({table}) is var count{i} && count{i} > most)"))
            {
                writer.Line($"best = {i};");
                writer.Line($"most = count{i};");
            }

            writer.Line();
        }

        if (union.Xml.Trials.IsEmpty)
        {
            var objects = union.Xml.Objects.Select(position => union.Cases[position]).ToList();
            var cases = objects.Select(item => Known(item, XmlCode.Table(writer, item.Type.Type)));
            var required = objects.Select(static item =>
                $"[{string.Join(", ", XmlCaseMembers.Find(item).Required.Select(static names => CSharpText.Literal(names[0])))}]"
            );
            using (writer.Block($"if (best < 0)"))
            {
                writer.Line($"best = reader.Nearest(");
                writer.Line($"    [{string.Join(", ", cases)}],");
                writer.Line($"    [{string.Join(",\n    ", required)}]);");
            }

            writer.Line();
        }

        using (writer.Block($"switch (best)"))
        {
            for (var i = 0; i < union.Xml.Objects.Count; i++)
            {
                writer.Line($"case {i}:");
                writer.Line($"    return {Take(writer, Object(union, i))};");
            }
        }

        writer.Line();
    }

    private static string Known(UnionCase item, string members)
    {
        var conditions = string.Join(" && ", Constants(item));
        return conditions.Length == 0 ? members : $"{conditions} ? {members} : null";
    }

    private static IEnumerable<string> Constants(UnionCase item)
    {
        foreach (var constant in XmlCaseMembers.Find(item).Constants)
        {
            var values = string.Join(" or ", constant.Values.Select(CSharpText.Literal));
            yield return $"reader.PeekString({XmlCode.NameLiteral(constant.WireName)}) is null or {values}";
        }
    }

    private static IEnumerable<string> Conditions(UnionCase item)
    {
        foreach (var condition in Constants(item))
        {
            yield return condition + " && ";
        }

        foreach (var names in XmlCaseMembers.Find(item).Required)
        {
            var has = string.Join(
                " || ",
                names.Select(static name => $"reader.HasMember({XmlCode.NameLiteral(name)})")
            );
            yield return (names.Count > 1 ? $"({has})" : has) + " && ";
        }
    }

    private static string Discriminator(UnionDeclaration union) =>
        XmlCode.NameLiteral(union.XmlDiscriminatorName ?? union.DiscriminatorWireName!);

    private static string Take(SourceWriter writer, UnionCase item) =>
        $"From{item.Name}({XmlCode.Read(writer, item.Type with { Nullable = false }, "reader")})";

    private static void EmitWrite(SourceWriter writer, UnionDeclaration union, string itemTag)
    {
        writer.Separate();
        var cases = union.NumberCases();
        using (writer.Block($"internal void WriteXml(ref {KnownType.Utf8XmlWriter} writer)"))
        using (writer.Block($"switch (_case)"))
        {
            for (var number = 1; number <= cases.Count; number++)
            {
                var (_, type, _) = cases[number % cases.Count];
                writer.Line(number == cases.Count ? "default:" : $"case {number}:");
                writer.Line(
                    $"    {XmlCode.Write(writer, type.Type, "writer", UnionCaseCode.Value(writer, type), itemTag)};"
                );
                writer.Line("    break;");
            }
        }
    }
}
