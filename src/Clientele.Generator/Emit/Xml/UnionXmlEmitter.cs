using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.Emit.Text;
using Clientele.Generator.Emit.Writing;

namespace Clientele.Generator.Emit.Xml;

/// <summary>
/// Prints how a union is read and written as XML. XML has no kinds of values: the discriminator tells the case, else
/// the members that an element has, else whose text can be read.
/// </summary>
internal static class UnionXmlEmitter
{
    public static void Emit(SourceWriter writer, UnionDeclaration union)
    {
        var names = new UnionNames(union);
        writer.AddMemberNames(names.MemberNames);
        var shaped = union.DiscriminatorWireName is null
            ? union.Cases.ToList()
            : union
                .Cases.Where(static item => item.DiscriminatorValues.IsEmpty || IsList(item) || IsText(item))
                .ToList();
        var objects = shaped
            .Where(static item =>
                item.Type.Type is DeclaredType { Kind: DeclaredKind.Record or DeclaredKind.BaseRecord }
            )
            .ToList();
        var others = shaped.Except(objects).ToList();
        if (union.Cases.Any(static item => item.IsDefault))
        {
            objects = [];
        }

        using (writer.Block($"partial class {CSharpText.Identifier(union.Name)}"))
        {
            for (var i = 0; union.IsRead && i < objects.Count; i++)
            {
                var known = string.Join(", ", objects[i].KnownNames.Select(CSharpText.Literal));
                writer.Line($"private static readonly {KnownType.XmlMemberTable} _elements{i} = new([{known}], []);");
            }

            var itemTag = HasLists(union) ? "_item" : "";
            if (itemTag.Length > 0)
            {
                writer.Line($"private static readonly {KnownType.XmlTag} _item = new(\"item\");");
            }

            EmitTags(writer, union);
            if (union.IsRead)
            {
                writer.Separate();
                EmitRead(writer, union, names, objects, others);
            }

            if (union.IsWritten)
            {
                EmitWrite(writer, union, names, itemTag);
            }

            EmitElement(writer, union);
        }
    }

    private static bool HasLists(UnionDeclaration union) =>
        union.Cases.Any(static item => item.Type.Type is ListType or MapType);

    private static void EmitRead(
        SourceWriter writer,
        UnionDeclaration union,
        UnionNames names,
        List<UnionCase> objects,
        List<UnionCase> others
    )
    {
        using (
            writer.Block(
                $"internal static {CSharpText.Identifier(union.Name)} ReadXml(ref {KnownType.Utf8XmlReader} reader)"
            )
        )
        {
            EmitDiscriminator(writer, union);
            EmitNamed(writer, union);
            if (union.Cases.FirstOrDefault(static item => item.IsDefault) is { } other)
            {
                if (others.Count == 0)
                {
                    writer.Line($"return {Take(writer, other)};");
                    return;
                }

                EmitDefault(writer, other);
            }

            EmitObjects(writer, objects);
            EmitOthers(writer, union, names, objects, others);
        }
    }

    // What has a discriminator is an object, known or not, and only what has no elements is text.
    private static void EmitOthers(
        SourceWriter writer,
        UnionDeclaration union,
        UnionNames names,
        List<UnionCase> objects,
        List<UnionCase> others
    )
    {
        if (union.DiscriminatorWireName is { } discriminator && others.Any(static item => !IsAnything(item)))
        {
            using (writer.Block($"if (reader.HasMember({XmlCode.NameLiteral(discriminator)}))"))
            {
                writer.Line($"return From{names.Unknown}(reader.ReadElement());");
            }

            writer.Line();
        }

        var isList = IsNothingButList(objects, others);
        var tried = 0;
        foreach (var item in others.OrderBy(static item => !IsCollection(item)).ThenBy(static item => !IsPicky(item)))
        {
            if (IsAnything(item))
            {
                writer.Line($"return {Take(writer, item)};");
                return;
            }

            if (!IsPicky(item))
            {
                using (writer.Block($"if (!reader.HasElements())"))
                {
                    writer.Line($"return {Take(writer, item)};");
                }

                writer.Line();
                break;
            }

            var value = $"value{tried++}";
            var collection = isList ? "reader.HasElementsOnly() && " : "reader.HasElements() && ";
            var condition = IsCollection(item) ? collection : "";
            var read = XmlCode.ReadLambda(writer, item.Type with { Nullable = false });
            using (writer.Block($"if ({condition}reader.TryRead({read}, out var {value}))"))
            {
                writer.Line($"return From{item.Name}({value});");
            }

            writer.Line();
        }

        writer.Line($"return From{names.Unknown}(reader.ReadElement());");
    }

    // Whether an empty element can be nothing but a list without items.
    private static bool IsNothingButList(List<UnionCase> objects, List<UnionCase> others) =>
        others.Count(IsCollection) == 1
        && others.All(IsPicky)
        && objects.All(static item => !item.RequiredNames.IsEmpty);

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

    // The element's own name tells the case before its content does.
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
        if (union.Cases.All(static item => item.XmlName is null))
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
        var cases = union.Cases.Where(static item => !item.DiscriminatorValues.IsEmpty).ToList();
        if (union.DiscriminatorWireName is not { } discriminator || cases.Count == 0)
        {
            return;
        }

        using (writer.Block($"switch (reader.PeekString({XmlCode.NameLiteral(discriminator)}) ?? reader.PeekType())"))
        {
            UnionCaseCode.EmitDiscriminators(writer, cases, item => Take(writer, item));
        }

        writer.Line();
    }

    private static void EmitObjects(SourceWriter writer, List<UnionCase> objects)
    {
        if (objects.Count == 0)
        {
            return;
        }

        writer.Line("var best = -1;");
        writer.Line("var most = 0;");
        for (var i = 0; i < objects.Count; i++)
        {
            var conditions = string.Concat(Conditions(objects[i]));
            using (
                writer.Block($"if ({conditions}reader.CountMembers(_elements{i}) is var count{i} && count{i} > most)")
            )
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

        writer.Line();
    }

    private static IEnumerable<string> Conditions(UnionCase item)
    {
        foreach (var constant in item.Constants.Where(static constant => !constant.Values.IsEmpty))
        {
            var values = string.Join(" or ", constant.Values.Distinct().Select(CSharpText.Literal));
            yield return $"reader.PeekString({XmlCode.NameLiteral(constant.WireName)}) is null or {values} && ";
        }

        foreach (var name in item.RequiredNames)
        {
            yield return $"reader.HasMember({XmlCode.NameLiteral(name)}) && ";
        }
    }

    private static string Take(SourceWriter writer, UnionCase item) =>
        $"From{item.Name}({XmlCode.Read(writer, item.Type with { Nullable = false }, "reader")})";

    private static bool IsList(UnionCase item) => item.Type.Type is ListType;

    private static bool IsText(UnionCase item) => CodeTypes.IsText(item.Type.Type) && !IsAnything(item);

    private static bool IsAnything(UnionCase item) => item.Type.Type is ScalarType { Scalar: Scalar.Element };

    private static bool IsCollection(UnionCase item) => item.Type.Type is ListType or MapType;

    // Whether an element may not be readable as this case.
    private static bool IsPicky(UnionCase item) =>
        item.Type.Type
            is not (
                ScalarType { Scalar: Scalar.String or Scalar.Element }
                or DeclaredType { Kind: DeclaredKind.OpenEnum }
            );

    private static void EmitWrite(SourceWriter writer, UnionDeclaration union, UnionNames names, string itemTag)
    {
        writer.Separate();
        var cases = UnionCaseCode.Create(union, names);
        using (writer.Block($"internal void WriteXml(ref {KnownType.Utf8XmlWriter} writer)"))
        using (writer.Block($"switch (_case)"))
        {
            for (var number = 1; number <= cases.Count; number++)
            {
                var (_, type) = cases[number % cases.Count];
                writer.Line(number == cases.Count ? "default:" : $"case {number}:");
                writer.Line(
                    $"    {XmlCode.Write(writer, type.Type, "writer", UnionCaseCode.Value(writer, type), itemTag)};"
                );
                writer.Line("    break;");
            }
        }
    }
}
