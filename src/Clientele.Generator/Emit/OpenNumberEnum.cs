using System.Linq;
using Clientele.Generator.CSharp;

namespace Clientele.Generator.Emit;

/// <summary>The parts of an open enum whose values are numbers.</summary>
internal static class OpenNumberEnum
{
    public static void EmitValue(SourceWriter writer, EnumDeclaration declaration)
    {
        var name = CSharpText.Identifier(declaration.Name);
        var keyword = Scalars.Keyword(declaration.Underlying);
        writer.Doc("summary", "A value by its number, known or not.");
        writer.Doc("param name=\"value\"", "The number.");
        using (writer.Block($"public {name}({keyword} value)"))
        {
            writer.Line("Value = value;");
        }

        foreach (var member in declaration.Members)
        {
            writer.Separate();
            writer.Docs(member.Documentation);
            if (member.Obsolete)
            {
                writer.Obsolete();
            }

            writer.Line($"public static {name} {CSharpText.Identifier(member.Name)} => new({NumberText.Literal(declaration.Underlying, member.Value)});");
        }

        writer.Separate();
        writer.Doc("summary", "The number as the service writes it.");
        writer.Line($"public {keyword} Value {{ get; }}");
        writer.Separate();
        writer.Doc("summary", "Whether the description lists the number.");
        var literals = declaration.Members.Select(member => NumberText.Literal(declaration.Underlying, member.Value)).Distinct().ToList();
        writer.Line(literals.Count == 0 ? "public bool IsKnown => false;" : $"public bool IsKnown => Value is {string.Join(" or ", literals)};");
    }

    public static void EmitWire(SourceWriter writer, EnumDeclaration declaration, KnownType reader, KnownType target, string format)
    {
        var name = CSharpText.Identifier(declaration.Name);
        writer.Line($"internal static {name} Read{format}(ref {reader} reader) => new(reader.Read{declaration.Underlying.ToString()}());");
        writer.Separate();
        writer.Line($"internal void Write{format}(ref {target} writer) => writer.Write(Value);");
    }
}
