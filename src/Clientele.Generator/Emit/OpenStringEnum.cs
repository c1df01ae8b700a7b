using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.CSharp;

namespace Clientele.Generator.Emit;

/// <summary>The parts of an open enum whose values are strings.</summary>
internal static class OpenStringEnum
{
    public static void EmitValue(SourceWriter writer, EnumDeclaration declaration)
    {
        var name = CSharpText.Identifier(declaration.Name);
        var canonical = Free("Canonical", declaration);
        EmitFields(writer, name, canonical);
        foreach (var member in declaration.Members)
        {
            writer.Separate();
            writer.Docs(member.Documentation);
            if (member.Obsolete)
            {
                writer.Obsolete();
            }

            writer.Line($"public static {name} {CSharpText.Identifier(member.Name)} => new({CSharpText.Literal(member.Value)}, isNumber: false);");
        }

        writer.Separate();
        writer.Doc("summary", "The value as the service writes it; empty for the default value of this type.");
        writer.Line("public string Value => _value ?? \"\";");
        writer.Separate();
        writer.Doc("summary", "Whether the description lists the value.");
        EmitIsKnown(writer, declaration);
        EmitCanonical(writer, declaration, canonical);
    }

    public static void EmitJson(SourceWriter writer, EnumDeclaration declaration)
    {
        var name = CSharpText.Identifier(declaration.Name);
        var texts = Free("Texts", declaration);
        TextsField.Emit(writer, KnownType.KnownTexts, texts, [.. Distinct(declaration.Members, static member => member.Value).Select(static member => member.Value)]);
        writer.Separate();
        using (writer.Block($"internal static {name} ReadJson(ref {KnownType.JsonReader} reader)"))
        {
            using (writer.Block($"if (reader.TryReadKnown({texts}, out var text))"))
            {
                writer.Line("return new(text, isNumber: false);");
            }

            writer.Line();
            using (writer.Block($"if (reader.PeekKind() is {KnownType.JsonKind:x}.Integer or {KnownType.JsonKind:x}.Fraction)"))
            {
                writer.Line("return new(reader.ReadElement().GetRawText(), isNumber: true);");
            }

            writer.Line();
            // Where deviations are tolerated, a text that can't be read is null.
            writer.Line("return new(reader.ReadString() ?? \"\");");
        }

        writer.Separate();
        using (writer.Block($"internal void WriteJson(ref {KnownType.JsonWriter} writer)"))
        {
            using (writer.Block($"if (!_isNumber)"))
            {
                writer.Line("writer.Write(Value);");
                writer.Line("return;");
            }

            writer.Line();
            writer.Line($"using var number = {KnownType.JsonDocument:x}.Parse(Value);");
            writer.Line("writer.Write(number.RootElement);");
        }
    }

    public static void EmitXml(SourceWriter writer, EnumDeclaration declaration)
    {
        var name = CSharpText.Identifier(declaration.Name);
        var renamed = declaration.Members.Where(static member => member.XmlValue != member.Value).ToList();
        using (writer.Block($"internal static {name} ReadXml(ref {KnownType.Utf8XmlReader} reader)"))
        {
            writer.Line("var text = reader.ReadString().Trim();");
            if (renamed.Count == 0)
            {
                writer.Line("return new(text);");
            }
            else
            {
                EmitSwitch(writer, "return text switch", Distinct(renamed, static member => member.XmlValue)
                    .Select(static member => (member.XmlValue, $"new({CSharpText.Literal(member.Value)}, isNumber: false)")), "new(text)");
            }
        }

        writer.Separate();
        using (writer.Block($"internal void WriteXml(ref {KnownType.Utf8XmlWriter} writer)"))
        {
            if (renamed.Count == 0)
            {
                writer.Line("writer.Write(Value);");
            }
            else
            {
                EmitSwitch(writer, "writer.Write(Value switch", Distinct(renamed, static member => member.Value)
                    .Select(static member => (member.Value, CSharpText.Literal(member.XmlValue))), "_value ?? \"\"", "});");
            }
        }
    }

    private static void EmitFields(SourceWriter writer, string name, string canonical)
    {
        writer.Line("private readonly string? _value;");
        writer.Line("private readonly bool _isNumber;");
        writer.Separate();
        writer.Doc("summary", "A value by its text: a known one whatever its letter case, underscores and hyphens, or any other as it is.");
        writer.Doc("param name=\"value\"", "The text.");
        writer.Line($"public {name}(string value)");
        using (writer.Indent())
        {
            writer.Line($": this({canonical}(value), isNumber: false)");
        }

        writer.Line("{");
        writer.Line("}");
        writer.Separate();
        using (writer.Block($"private {name}(string value, bool isNumber)"))
        {
            writer.Line("_value = value;");
            writer.Line("_isNumber = isNumber;");
        }
    }

    private static void EmitIsKnown(SourceWriter writer, EnumDeclaration declaration)
    {
        var values = Distinct(declaration.Members, static member => member.Value).Select(static member => CSharpText.Literal(member.Value)).ToList();
        if (values.Count == 0)
        {
            writer.Line("public bool IsKnown => false;");
            return;
        }

        writer.Line("public bool IsKnown => Value is");
        using (writer.Indent())
        {
            for (var i = 0; i < values.Count; i++)
            {
                writer.Line($"{(i == 0 ? "" : "or ")}{values[i]}{(i == values.Count - 1 ? ";" : "")}");
            }
        }
    }

    private static void EmitCanonical(SourceWriter writer, EnumDeclaration declaration, string canonical)
    {
        var folded = Distinct(declaration.Members, static member => Fold(member.Value)).ToList();
        writer.Separate();
        using (writer.Block($"private static string {canonical}(string value)"))
        {
            using (writer.Block($"if (new {CSharpText.Identifier(declaration.Name)}(value, isNumber: false).IsKnown)"))
            {
                writer.Line("return value;");
            }

            writer.Line();
            var ordinal = writer.NameOf(KnownType.StringComparison, NameStyle.Expression) + ".Ordinal";
            writer.Line($"var folded = value.Replace(\"_\", \"\", {ordinal}).Replace(\"-\", \"\", {ordinal}).ToUpperInvariant();");
            EmitSwitch(writer, "return folded switch", folded.Select(static member => (Fold(member.Value), CSharpText.Literal(member.Value))), "value");
        }
    }

    private static void EmitSwitch(SourceWriter writer, string head, IEnumerable<(string Text, string Result)> arms, string otherwise, string end = "};")
    {
        using (writer.Block($"{head}", end))
        {
            foreach (var (text, result) in arms)
            {
                writer.Line($"{CSharpText.Literal(text)} => {result},");
            }

            writer.Line($"_ => {otherwise},");
        }
    }

    /// <summary>A private name like <paramref name="wanted"/> that no member has.</summary>
    private static string Free(string wanted, EnumDeclaration declaration)
    {
        while (wanted == declaration.Name || declaration.Members.Any(member => member.Name == wanted))
        {
            wanted += "_";
        }

        return wanted;
    }

    private static string Fold(string text) => text.Replace("_", "").Replace("-", "").ToUpperInvariant();

    private static IEnumerable<EnumMemberDeclaration> Distinct(IEnumerable<EnumMemberDeclaration> members, Func<EnumMemberDeclaration, string> key)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return members.Where(member => seen.Add(key(member)));
    }
}
