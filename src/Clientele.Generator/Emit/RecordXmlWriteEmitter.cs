using System.Collections.Generic;
using Clientele.Generator.CSharp;

namespace Clientele.Generator.Emit;

/// <summary>Prints how a record is written as XML: attributes, then elements or text.</summary>
internal static class RecordXmlWriteEmitter
{
    public static void Emit(SourceWriter writer, RecordDeclaration record, XmlPlan plan, XmlTags tags)
    {
        writer.Separate();
        var modifier = record.BaseName is not null ? "override " : record.IsBase ? "virtual " : "";
        using (writer.Block($"internal {modifier}void WriteXml(ref {KnownType.Utf8XmlWriter} writer)"))
        {
            foreach (var member in plan.Attributes)
            {
                EmitGuarded(writer, member, value => $"writer.WriteAttribute({tags.Tag(member)}, {XmlCode.AttributeValue(writer, member.Type.Type, value)});", null);
            }

            foreach (var member in plan.Elements)
            {
                EmitGuarded(writer, member, value => Element(writer, member, tags, value), XmlPlan.IsUnwrapped(member) ? null : $"writer.WriteNil({tags.Tag(member)});");
            }

            if (plan.Text is { } text)
            {
                EmitGuarded(writer, text, value => $"{XmlCode.Write(writer, text.Type.Type, "writer", value, "")};", null);
            }
        }
    }

    private static string Element(SourceWriter writer, MemberDeclaration member, XmlTags tags, string value)
    {
        var tag = tags.Tag(member);
        if (member.Type.Type is ScalarType)
        {
            return $"writer.WriteElement({tag}, {XmlCode.ScalarValue(writer, member.Type.Type, value)});";
        }

        var itemTag = tags.ItemTag(member);
        if (member.Type.Type is ListType list)
        {
            var wrapper = member.Xml.IsWrapped ? tag : "null";
            return $"writer.WriteList({wrapper}, {itemTag}, {value}, {XmlCode.WriteLambda(writer, list.Item, itemTag)});";
        }

        return $"writer.WriteStart({tag});\n{XmlCode.Write(writer, member.Type.Type, "writer", value, itemTag)};\nwriter.WriteEnd({tag});";
    }

    private static void EmitGuarded(SourceWriter writer, MemberDeclaration member, System.Func<string, string> write, string? nil)
    {
        writer.Separate();
        var name = RecordNames.Self(member.Name);
        var value = member.IsOptional ? name + ".Value" : name;
        var inner = member.Type.Nullable && member.Type.Type.IsValueType ? value + ".Value" : value;
        var mayBeNull = member.Type.Nullable || (!member.Type.Type.IsValueType && (!member.Required || member.IsWriteOnly));
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

        if (mayBeNull)
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
