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
            writer.Obsolete();
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

        EmitMethods(writer, name, isText);
    }

    private static void EmitMethods(SourceWriter writer, string name, bool isText)
    {
        writer.Separate();
        writer.Line("/// <inheritdoc />");
        var ordinal = isText ? writer.NameOf(KnownType.StringComparison, NameStyle.Expression) + ".Ordinal" : "";
        writer.Line($"public bool Equals({name} other) => {(isText ? $"string.Equals(Value, other.Value, {ordinal})" : "Value.Equals(other.Value)")};");
        writer.Separate();
        writer.Line("/// <inheritdoc />");
        writer.Line($"public override bool Equals(object? obj) => obj is {name} other && Equals(other);");
        writer.Separate();
        writer.Line("/// <inheritdoc />");
        var comparer = isText ? writer.NameOf(KnownType.StringComparer, NameStyle.Expression) + ".Ordinal.GetHashCode(Value)" : "Value.GetHashCode()";
        writer.Line($"public override int GetHashCode() => {comparer};");
        writer.Separate();
        writer.Doc("summary", "The value as text.");
        var text = isText ? "Value" : $"Value.ToString({writer.NameOf(KnownType.CultureInfo, NameStyle.Expression)}.InvariantCulture)";
        writer.Line($"public override string ToString() => {text};");
    }
}
