using System.Linq;
using Clientele.Generator.CSharp;

namespace Clientele.Generator.Emit;

/// <summary>Prints an open enum: a struct whose static members are the known values, and which keeps any other.</summary>
internal static class OpenEnumEmitter
{
    public static void Emit(SourceWriter writer, EmitScope scope, EnumDeclaration declaration)
    {
        writer.AddMemberNames(declaration.Members.Select(static member => member.Name));
        writer.Docs(declaration.Documentation);
        if (declaration.Obsolete)
        {
            writer.Line($"[{KnownType.Obsolete}]");
        }

        writer.GeneratedCode();
        var name = CSharpText.Identifier(declaration.Name);
        using (writer.Block($"{scope.Accessibility} readonly partial struct {name} : {KnownType.IEquatable}<{name}>"))
        {
            if (declaration.Underlying == Scalar.String)
            {
                OpenStringEnum.EmitValue(writer, declaration);
            }
            else
            {
                OpenNumberEnum.EmitValue(writer, declaration);
            }

            EmitEquality(writer, declaration, name);
        }
    }

    /// <summary>Its JSON part.</summary>
    public static void EmitJson(SourceWriter writer, EnumDeclaration declaration)
    {
        writer.AddMemberNames(declaration.Members.Select(static member => member.Name));
        using (writer.Block($"partial struct {CSharpText.Identifier(declaration.Name)}"))
        {
            if (declaration.Underlying == Scalar.String)
            {
                OpenStringEnum.EmitJson(writer, declaration);
            }
            else
            {
                OpenNumberEnum.EmitWire(writer, declaration, KnownType.JsonReader, KnownType.JsonWriter, "Json");
            }
        }
    }

    /// <summary>Its XML part.</summary>
    public static void EmitXml(SourceWriter writer, EnumDeclaration declaration)
    {
        writer.AddMemberNames(declaration.Members.Select(static member => member.Name));
        using (writer.Block($"partial struct {CSharpText.Identifier(declaration.Name)}"))
        {
            if (declaration.Underlying == Scalar.String)
            {
                OpenStringEnum.EmitXml(writer, declaration);
            }
            else
            {
                OpenNumberEnum.EmitWire(writer, declaration, KnownType.Utf8XmlReader, KnownType.Utf8XmlWriter, "Xml");
            }
        }
    }

    private static void EmitEquality(SourceWriter writer, EnumDeclaration declaration, string name)
    {
        var isText = declaration.Underlying == Scalar.String;
        foreach (var (symbol, summary, not) in new[] { ("==", "Whether both have the same value.", ""), ("!=", "Whether the values differ.", "!") })
        {
            writer.Separate();
            writer.Doc("summary", summary);
            writer.Line($"public static bool operator {symbol}({name} left, {name} right) => {not}left.Equals(right);");
        }

        writer.Separate();
        writer.Line("/// <inheritdoc />");
        writer.Line(isText
            ? $"public bool Equals({name} other) => string.Equals(Value, other.Value, {KnownType.StringComparison:x}.Ordinal);"
            : $"public bool Equals({name} other) => Value.Equals(other.Value);");
        writer.Separate();
        writer.Line("/// <inheritdoc />");
        writer.Line($"public override bool Equals(object? obj) => obj is {name} other && Equals(other);");
        writer.Separate();
        writer.Line("/// <inheritdoc />");
        writer.Line(isText
            ? $"public override int GetHashCode() => {KnownType.StringComparer:x}.Ordinal.GetHashCode(Value);"
            : $"public override int GetHashCode() => Value.GetHashCode();");
        writer.Separate();
        writer.Doc("summary", "The value as text.");
        writer.Line(isText
            ? $"public override string ToString() => Value;"
            : $"public override string ToString() => Value.ToString({KnownType.CultureInfo:x}.InvariantCulture);");
    }
}
