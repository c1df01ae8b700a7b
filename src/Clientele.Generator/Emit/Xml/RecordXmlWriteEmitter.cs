using System.Collections.Generic;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.Emit.Writing;

namespace Clientele.Generator.Emit.Xml;

/// <summary>Prints the code that writes a record as XML: attributes, then elements or text.</summary>
internal static class RecordXmlWriteEmitter
{
    public static void Emit(SourceWriter writer, RecordDeclaration record, XmlLayout layout, XmlTags tags)
    {
        writer.Separate();
        var modifier = (record.BaseName, record.IsBase) switch
        {
            (not null, _) => "override ",
            (_, true) => "virtual ",
            _ => "",
        };
        using (writer.Block($"internal {modifier}void WriteXml(ref {KnownType.Utf8XmlWriter} writer)"))
        {
            foreach (var member in layout.Attributes)
            {
                EmitGuarded(writer, member, value => Attribute(writer, member, tags, value), null);
            }

            foreach (var member in layout.Inline)
            {
                EmitGuarded(
                    writer,
                    member,
                    value => $"{XmlCode.Write(writer, member.Type.Type, "writer", value, "")};",
                    null
                );
            }

            foreach (var member in layout.Elements)
            {
                EmitGuarded(
                    writer,
                    member,
                    value => Element(writer, member, tags, value),
                    XmlLayout.IsUnwrapped(member) ? null : $"writer.WriteNil({tags.Tag(member)});"
                );
            }

            if (layout.Text is { } text)
            {
                EmitGuarded(writer, text, value => Text(writer, text, value), null);
            }
        }
    }

    private static string Attribute(SourceWriter writer, MemberDeclaration member, XmlTags tags, string value) =>
        member.Type.Type is ListType list
            ? $"writer.WriteAttribute({tags.Tag(member)}, {value}, {XmlCode.WriteLambda(writer, list.Item, "")});"
            : $"writer.WriteAttribute({tags.Tag(member)}, {XmlCode.AttributeValue(writer, member.Type.Type, value)});";

    private static string Text(SourceWriter writer, MemberDeclaration text, string value) =>
        text.Type.Type switch
        {
            _ when XmlLayout.IsSection(text) => $"writer.WriteCData({value});",
            ScalarType { Scalar: Scalar.Element } => $"writer.WriteText({value});",
            _ => $"{XmlCode.Write(writer, text.Type.Type, "writer", value, "")};",
        };

    private static string Element(SourceWriter writer, MemberDeclaration member, XmlTags tags, string value)
    {
        var tag = tags.Tag(member);
        if (member.Type.Type is ScalarType && !member.Xml.IsMoment)
        {
            return $"writer.WriteElement({tag}, {XmlCode.ScalarValue(writer, member.Type.Type, value)});";
        }

        var items = tags.ItemTags(member);
        if (member.Type.Type is ListType list)
        {
            var wrapper = member.Xml.IsWrapped ? tag : "null";
            var byCase =
                member.Xml.IsNamedByCase && list.Item.Type is DeclaredType { Kind: DeclaredKind.Union }
                    ? ", static (v, tag) => v.XmlElement(tag)"
                    : "";
            var none =
                tags.WrapperTag(member) is { } empty && !(member.Required && !member.Type.Nullable)
                    ? $"\nwriter.WriteEmpty({empty}, {value});"
                    : "";
            var write = XmlCode.WriteLambda(writer, list.Item, items.Next());
            return $"writer.WriteList({wrapper}, {items.Item}, {value}, {write}{byCase});{none}";
        }

        var content = Content(writer, member, tags, value, items);
        if (member.Xml.IsNamedByCase && member.Type.Type is DeclaredType { Kind: DeclaredKind.Union })
        {
            return $"writer.WriteStart({value}.XmlElement({tag}));\n{content}\nwriter.WriteEnd({value}.XmlElement({tag}));";
        }

        return $"writer.WriteStart({tag});\n{content}\nwriter.WriteEnd({tag});";
    }

    private static string Content(
        SourceWriter writer,
        MemberDeclaration member,
        XmlTags tags,
        string value,
        XmlItemTags items
    )
    {
        if (member.Xml.IsMoment)
        {
            return $"writer.WriteMoment({value});";
        }

        return tags.PairTag(member) is { } pair && member.Type.Type is MapType map
            ? $"writer.WritePairs({pair}, {value}, {XmlCode.WriteLambda(writer, map.Value, items)});"
            : $"{XmlCode.Write(writer, member.Type.Type, "writer", value, items)};";
    }

    private static void EmitGuarded(
        SourceWriter writer,
        MemberDeclaration member,
        System.Func<string, string> write,
        string? nil
    )
    {
        writer.Separate();
        var name = RecordNames.Self(member);
        var value = member.IsOptional ? name + ".Value" : name;
        var inner = member.Type.Nullable && member.Type.Type.IsValueType ? value + ".Value" : value;
        if (nil is not null && member.Type.Nullable && (member.IsOptional || member.Required))
        {
            EmitWithNil(writer, member.IsOptional ? name : null, value, write(inner), nil);
            return;
        }

        var wanted = new List<string>();
        if (member.IsReadOnly)
        {
            wanted.Add("writer.WritesReadOnly");
        }

        if (member.IsOptional)
        {
            wanted.Add(name + ".HasValue");
        }

        if (XmlLayout.MayBeNull(member))
        {
            wanted.Add(value + " is not null");
        }

        var conditions = string.Join(" && ", wanted);

        if (conditions.Length == 0)
        {
            writer.Line(write(inner));
            return;
        }

        using (writer.Block($"if ({conditions})"))
        {
            writer.Line(write(inner));
        }
    }

    private static void EmitWithNil(SourceWriter writer, string? optional, string value, string write, string nil)
    {
        using (writer.Block($"if ({(optional is null ? "" : optional + ".HasValue && ")}{value} is null)"))
        {
            writer.Line(nil);
        }

        using (writer.Block($"else{(optional is null ? "" : $" if ({optional}.HasValue && {value} is not null)")}"))
        {
            writer.Line(write);
        }
    }
}
