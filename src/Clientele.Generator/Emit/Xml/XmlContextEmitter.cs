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

namespace Clientele.Generator.Emit.Xml;

/// <summary>Prints an XML context: its main file and the part for each type.</summary>
internal static class XmlContextEmitter
{
    /// <summary>Emits the main file, or returns <see langword="null"/> if there is no XML context.</summary>
    public static SourceFile? Emit(ContextUnit unit)
    {
        if (unit.Scope.XmlContextName is not { } name)
        {
            return null;
        }

        var writer = unit.Scope.Writer();
        var entries = unit.Entries.Where(static entry => entry.HasXml).ToList();
        writer.AddMemberNames(entries.Select(static entry => entry.PropertyName));
        writer.Doc("summary", $"Reads and writes the types of {unit.Scope.SourceName} as XML, without reflection.");
        writer.GeneratedCode();
        var identifier = CSharpText.Identifier(name);
        using (
            writer.Block(
                $"{unit.Scope.Accessibility} sealed partial class {identifier} : {KnownType.XmlSerializerContext}"
            )
        )
        {
            writer.Doc("summary", "Gets the context.");
            writer.Line($"public static {identifier} Default {{ get; }} = new();");
            writer.Separate();
            writer.Line("/// <inheritdoc />");
            using (writer.Block($"public override {KnownType.XmlTypeInfo}? GetTypeInfo({KnownType.Type} type)"))
            {
                foreach (var entry in entries)
                {
                    using (writer.Block($"if (type == typeof({CSharpText.Identifier(entry.TypeName)}))"))
                    {
                        writer.Line($"return {CSharpText.Identifier(entry.PropertyName)};");
                    }

                    writer.Line();
                }

                writer.Line("return null;");
            }
        }

        return unit.Scope.File(name, writer);
    }

    private static string Options(TypeDeclaration type)
    {
        var options = new List<string>();
        if (type.HasXmlName)
        {
            options.Add("HasOwnName = true");
        }

        if (!type.OtherXmlRoots.IsEmpty)
        {
            options.Add($"OtherNames = [{string.Join(", ", type.OtherXmlRoots.Select(CSharpText.Literal))}]");
        }

        if (type.IsXmlMember)
        {
            options.Add("IsMember = true");
        }

        if (type is EnumDeclaration)
        {
            options.Add("IsText = true");
        }

        if (type is UnionDeclaration { IsNamedByCase: true })
        {
            options.Add("RootOf = static (v, tag) => v.XmlElement(tag)");
        }

        return options.Count == 0 ? "" : $" {{ {string.Join(", ", options)} }}";
    }

    /// <summary>Emits the property of a type.</summary>
    public static void EmitEntry(SourceWriter writer, string context, TypeDeclaration type)
    {
        var use = new TypeUse(DeclaredTypes.Create(type), Nullable: false);
        var typeName = CSharpText.Identifier(type.Name);
        writer.AddMemberNames(ContextNames.Members);
        writer.AddMemberNames([type.ContextProperty]);
        using (writer.Block($"partial class {CSharpText.Identifier(context)}"))
        {
            var field = ContextNames.Field(type.ContextProperty);
            writer.Line($"private {KnownType.XmlTypeInfo}<{typeName}>? {field};");
            writer.Separate();
            writer.Line($"/// <summary>How <see cref=\"{typeName}\"/> is read and written as XML.</summary>");
            if (type.Obsolete)
            {
                writer.Obsolete();
            }

            writer.Line(
                $"public {KnownType.XmlTypeInfo}<{typeName}> {CSharpText.Identifier(type.ContextProperty)} => {field} ??= new("
            );
            using (writer.Indent())
            {
                writer.Line($"new {KnownType.XmlTag}({XmlTags.Arguments(type.XmlRoot)}),");
                var read = type.IsRead
                    ? XmlCode.ReadLambda(writer, use)
                    : JsonCode.LeftOut(writer, $"ReadXml<{typeName}>");
                var write = type.IsWritten
                    ? XmlCode.WriteLambda(writer, use, "")
                    : JsonCode.LeftOut(writer, $"WriteXml<{typeName}>");
                writer.Line($"{read},");
                writer.Line($"{write}){Options(type)};");
            }
        }
    }
}
