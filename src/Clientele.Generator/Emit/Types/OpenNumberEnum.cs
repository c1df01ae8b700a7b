using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.Emit.Writing;

namespace Clientele.Generator.Emit.Types;

/// <summary>Prints the specifics of an open enum with numeric values.</summary>
internal static class OpenNumberEnum
{
    private const int MaxPattern = 64;

    /// <summary>Gets the interfaces that it implements.</summary>
    public static string Bases(SourceWriter writer, EnumDeclaration declaration, string name) =>
        $"{writer.NameOf(KnownType.IOpenNumberEnum)}<{name}, {Scalars.Keyword(declaration.Underlying)}>";

    /// <summary>Emits its members.</summary>
    public static void Emit(SourceWriter writer, EnumDeclaration declaration, string name)
    {
        var keyword = Scalars.Keyword(declaration.Underlying);
        writer.Line(
            $$"""
            /// <summary>Initializes a value from its number, known or not.</summary>
            /// <param name="value">The number.</param>
            public {{name}}({{keyword}} value) => Value = value;
            """
        );
        OpenEnumEmitter.EmitMembers(writer, declaration, name, static constant => constant);
        var known = declaration
            .Members.Where(static member => !member.RepeatsNumber)
            .Select(static member => member.Number!)
            .ToList();
        var read = $"Read{declaration.Underlying.ToString()}";
        writer.Separate();
        writer.Line(
            $$"""
            /// <summary>Gets the number as the service writes it.</summary>
            public {{keyword}} Value { get; }
            """
        );
        EmitIsKnown(writer, keyword!, known);
        OpenEnumEmitter.EmitConversions(writer, name, keyword!);
        writer.Line(
            $$"""
            /// <summary>Converts the text of a number, independently of the culture.</summary>
            public static bool TryParse(
                [{{KnownType.NotNullWhen}}(true)] string? s, {{KnownType.IFormatProvider}}? provider, out {{name}} result)
            {
                var isNumber = {{keyword}}.TryParse(s, {{KnownType.CultureInfo:x}}.InvariantCulture, out var number);
                result = new(number);
                return isNumber;
            }

            """
        );
        OpenEnumEmitter.EmitEquality(writer, name, "Value");
        var json = $"{writer.NameOf(KnownType.IJsonScalar)}<{name}>";
        var xml = $"{writer.NameOf(KnownType.IXmlScalar)}<{name}>";
        writer.Line(
            $$"""

            /// <inheritdoc />
            public override string ToString() => Value.ToString({{KnownType.CultureInfo:x}}.InvariantCulture);

            static {{name}} {{json}}.ReadJson(ref {{KnownType.JsonReader}} reader) => new(reader.{{read}}());

            static void {{json}}.WriteJson(ref {{KnownType.JsonWriter}} writer, {{name}} value) => writer.Write(value.Value);

            static {{name}} {{xml}}.ReadXml(ref {{KnownType.Utf8XmlReader}} reader) => new(reader.{{read}}());

            static void {{xml}}.WriteXml(ref {{KnownType.Utf8XmlWriter}} writer, {{name}} value) => writer.Write(value.Value);
            """
        );
        OpenEnumEmitter.EmitConstants(writer, declaration, keyword!, static member => member.Number!);
    }

    // The time to compile a pattern grows faster than the number of values.
    private static void EmitIsKnown(SourceWriter writer, string keyword, List<string> known)
    {
        writer.Separate();
        writer.Line("/// <summary>Gets whether the description lists the number.</summary>");
        if (known.Count <= MaxPattern)
        {
            writer.Line(
                $"public bool IsKnown => {(known.Count == 0 ? "false" : "Value is " + string.Join(" or ", known))};"
            );
            writer.Separate();
            return;
        }

        var span = $"{writer.NameOf(KnownType.ReadOnlySpan)}<{keyword}>";
        var contains = $"{writer.NameOf(KnownType.MemoryExtensions, NameStyle.Expression)}.Contains";
        using (writer.Block($"public bool IsKnown => {contains}(({span})", "], Value);", "["))
        {
            foreach (var line in LineFiller.Fill(known.Select(static value => value + ", ")))
            {
                writer.Line(line);
            }
        }

        writer.Separate();
    }
}
