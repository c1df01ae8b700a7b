using System;
using System.Linq;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.CSharp.Naming;
using Clientele.Generator.Emit.Files;
using Clientele.Generator.Emit.Json;
using Clientele.Generator.Emit.Text;
using Clientele.Generator.Emit.Writing;

namespace Clientele.Generator.Emit.Types;

/// <summary>Prints a closed enum along with an internal class that holds its texts.</summary>
internal static class ClosedEnumEmitter
{
    public static void Emit(SourceWriter writer, EmitScope scope, EnumDeclaration declaration)
    {
        writer.TypeHead(declaration, JsonCode.Converter(writer, scope, declaration));
        var name = CSharpText.Identifier(declaration.Name);
        using (
            writer.Block(
                $"{scope.Accessibility} enum {name}{(declaration.Underlying == Scalar.Int64 ? " : long" : "")}"
            )
        )
        {
            foreach (var member in declaration.Members)
            {
                writer.Separate();
                writer.Docs(member.Documentation);
                if (member.Obsolete)
                {
                    writer.Obsolete();
                }

                var number = declaration.HasNumbers ? $" = {member.Number}" : "";
                writer.Line($"{CSharpText.Identifier(member.Name)}{number},");
            }
        }

        writer.Line();
        writer.Doc(
            "summary",
            $"The texts of {declaration.Name}, and how it is read and written: an enum can't say it itself."
        );
        writer.GeneratedCode();
        writer.Line($"[{KnownType.EditorBrowsable}({KnownType.EditorBrowsableState}.Never)]");
        var contract = scope.HasJson ? $" : {writer.NameOf(KnownType.IJsonContract)}" : "";
        using (writer.Block($"{scope.Accessibility} sealed partial class {Texts(declaration)}{contract}"))
        {
            writer.Line($"private {Texts(declaration)}() {{ }}");
            writer.Separate();
            EmitTexts(writer, declaration, "", static member => member.Value, static member => member.RepeatsValue);
            if (scope.HasJson)
            {
                EmitJson(writer, declaration, name);
            }
        }
    }

    private static void EmitJson(SourceWriter writer, EnumDeclaration declaration, string name)
    {
        writer.Separate();
        JsonCode.EmitContract(writer, declaration, []);
        writer.Separate();
        writer.Line(
            $"internal static {name} ReadJson(ref {KnownType.JsonReader} reader) => "
                + $"reader.ReadKnown<{name}>(TryParse, {CSharpText.Literal(declaration.Name)});"
        );
        writer.Separate();
        using (writer.Block($"internal static void WriteJson(ref {KnownType.JsonWriter} writer, {name} value)"))
        {
            EmitWriteJson(writer, declaration.Underlying);
        }
    }

    /// <summary>Emits its XML part.</summary>
    public static void EmitXml(SourceWriter writer, EnumDeclaration declaration)
    {
        var name = CSharpText.Identifier(declaration.Name);
        var isRenamed = declaration.Members.Any(static member => member.XmlValue != member.Value);
        var infix = isRenamed ? "Xml" : "";
        using (writer.Block($"partial class {Texts(declaration)}"))
        {
            var parser = isRenamed
                ? $"static (string text, out {name} value) => TryParseXml(text, out value) || TryParse(text, out value)"
                : "TryParse";
            writer.Line(
                $$"""
                internal static {{name}} ReadXml(ref {{KnownType.Utf8XmlReader}} reader) =>
                    reader.ReadKnown<{{name}}>({{parser}}, {{CSharpText.Literal(declaration.Name)}});
                """
            );
            writer.Separate();
            writer.Line(
                $"internal static void WriteXml(ref {KnownType.Utf8XmlWriter} writer, {name} value) => writer.Write({infix}Text(value));"
            );
            if (isRenamed)
            {
                writer.Separate();
                EmitTexts(
                    writer,
                    declaration,
                    "Xml",
                    static member => member.XmlValue,
                    static member => member.RepeatsXmlValue
                );
            }
        }
    }

    private static string Texts(EnumDeclaration declaration) => ContextNames.ClosedEnumTexts(declaration.Name);

    private static void EmitWriteJson(SourceWriter writer, Scalar underlying)
    {
        switch (underlying)
        {
            case Scalar.String:
                writer.Line("writer.Write(Text(value));");
                break;
            case Scalar.Int32:
                writer.Line("writer.Write((int)value);");
                break;
            case Scalar.Int64:
                writer.Line("writer.Write((long)value);");
                break;
            default:
                writer.Line($"using var number = {KnownType.JsonDocument}.Parse(Text(value));");
                writer.Line("writer.Write(number.RootElement);");
                break;
        }
    }

    private static void EmitTexts(
        SourceWriter writer,
        EnumDeclaration declaration,
        string infix,
        Func<EnumMemberDeclaration, string> text,
        Func<EnumMemberDeclaration, bool> repeats
    )
    {
        var name = CSharpText.Identifier(declaration.Name);
        var scope = ContextNames.IsMemberOfTexts(declaration.Name) ? writer.Global(declaration.Name) : name;
        using (writer.Block($"internal static string {infix}Text({name} value) => value switch", "};"))
        {
            foreach (
                var member in declaration.Members.Where(member => !(declaration.HasNumbers && member.RepeatsNumber))
            )
            {
                writer.Line($"{scope}.{CSharpText.Identifier(member.Name)} => {CSharpText.Literal(text(member))},");
            }

            writer.Line($"_ => throw new {KnownType.ArgumentOutOfRangeException}(nameof(value)),");
        }

        writer.Separate();
        using (writer.Block($"internal static bool TryParse{infix}(string text, out {name} value)"))
        {
            using (writer.Block($"switch (text)"))
            {
                foreach (var member in declaration.Members.Where(member => !repeats(member)))
                {
                    writer.Line($"case {CSharpText.Literal(text(member))}:");
                    writer.Line($"    value = {scope}.{CSharpText.Identifier(member.Name)};");
                    writer.Line("    return true;");
                }

                writer.Line("default:");
                writer.Line("    value = default;");
                writer.Line("    return false;");
            }
        }
    }
}
