using System;
using System.Linq;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.Emit.Files;
using Clientele.Generator.Emit.Json;
using Clientele.Generator.Emit.Text;
using Clientele.Generator.Emit.Writing;

namespace Clientele.Generator.Emit.Types;

/// <summary>
/// Prints an open enum: a struct with static members for the known values, which also keeps unknown ones. Shared
/// behavior is in the contract package.
/// </summary>
internal static class OpenEnumEmitter
{
    public static void Emit(SourceWriter writer, EmitScope scope, EnumDeclaration declaration)
    {
        writer.AddMemberNames(declaration.Members.Select(static member => member.Name));
        writer.TypeHead(declaration, JsonCode.Converter(writer, scope, declaration));
        var name = CSharpText.Identifier(declaration.Name);
        var bases =
            declaration.Underlying == Scalar.String
                ? $"{writer.NameOf(KnownType.IOpenEnum)}<{name}>"
                : OpenNumberEnum.Bases(writer, declaration, name);
        writer.Line($"[{KnownType.TypeConverter}(typeof({KnownType.OpenEnumConverter}<{name}>))]");
        using (
            writer.Block(
                $"{scope.Accessibility} readonly partial struct {name} : {KnownType.IEquatable}<{name}>, {bases}"
            )
        )
        {
            if (declaration.Underlying == Scalar.String)
            {
                EmitTexts(writer, declaration, name);
            }
            else
            {
                OpenNumberEnum.Emit(writer, declaration, name);
            }
        }
    }

    private static void EmitTexts(SourceWriter writer, EnumDeclaration declaration, string name)
    {
        const string Summary =
            "Initializes a value from its text: a known one whatever its letter case, underscores and hyphens, "
            + "or any other as it is.";
        writer.Line(
            $$"""
            private readonly {{KnownType.EnumText}} _text;

            /// <summary>{{Summary}}</summary>
            /// <param name="value">The text.</param>
            public {{name}}(string value) => _text = {{KnownType.EnumText:x}}.Parse<{{name}}>(value);

            private {{name}}({{KnownType.EnumText}} text) => _text = text;
            """
        );
        EmitMembers(writer, declaration, name, constant =>
            $"{writer.NameOf(KnownType.EnumText, NameStyle.Expression)}.Known({constant})"
        );
        writer.Separate();
        writer.Line(
            $$"""
            /// <summary>Gets the value as the service writes it; empty for the default value of this type.</summary>
            public string Value => _text.Value;

            /// <summary>Gets whether the description lists the value.</summary>
            public bool IsKnown => _text.IsKnown<{{name}}>();

            """
        );
        EmitConversions(writer, name, "string");
        writer.Line(
            $$"""
            /// <summary>Converts a text that may be missing; <see langword="null"/> becomes no value.</summary>
            public static implicit operator {{name}}?(string? value) => value is null ? default({{name}}?) : new(value);

            """
        );
        writer.Line(
            $$"""
            /// <summary>Converts a text: any that is not empty, and the empty text if the description lists it.</summary>
            public static bool TryParse(
                [{{KnownType.NotNullWhen}}(true)] string? s, {{KnownType.IFormatProvider}}? provider, out {{name}} result) =>
                {{KnownType.EnumText:x}}.TryParse(s, out result);

            """
        );
        EmitEquality(writer, name, "_text");
        writer.Line(
            $$"""

            /// <inheritdoc />
            public override string ToString() => Value;

            """
        );
        EmitTables(writer, declaration, name);
        writer.Line(
            $$"""

            {{KnownType.EnumText}} {{KnownType.IOpenEnum}}.GetText() => _text;

            static {{name}} {{KnownType.IOpenEnum}}<{{name}}>.Create({{KnownType.EnumText}} text) => new(text);
            """
        );
        EmitConstants(writer, declaration, "string", static member => CSharpText.Literal(member.Value));
    }

    /// <summary>Emits the known values as members of the type.</summary>
    /// <param name="writer">Receives them.</param>
    /// <param name="declaration">The enum.</param>
    /// <param name="name">Its identifier.</param>
    /// <param name="argument">Gets the constructor's argument for a constant of <c>Values</c>.</param>
    public static void EmitMembers(
        SourceWriter writer,
        EnumDeclaration declaration,
        string name,
        Func<string, string> argument
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

            var identifier = CSharpText.Identifier(member.Name);
            writer.Line($"public static {name} {identifier} => new({argument($"Values.{identifier}")});");
        }
    }

    /// <summary>Emits conversions from and to the underlying value.</summary>
    public static void EmitConversions(SourceWriter writer, string name, string keyword) =>
        writer.Line(
            $$"""
            public static implicit operator {{name}}({{keyword}} value) => new(value);

            public static explicit operator {{keyword}}({{name}} value) => value.Value;

            """
        );

    /// <summary>Emits the known values as constants.</summary>
    /// <param name="writer">Receives them.</param>
    /// <param name="declaration">The enum.</param>
    /// <param name="keyword">Their type.</param>
    /// <param name="literal">Gets a member's value as C#.</param>
    public static void EmitConstants(
        SourceWriter writer,
        EnumDeclaration declaration,
        string keyword,
        Func<EnumMemberDeclaration, string> literal
    )
    {
        if (declaration.Members.Count == 0)
        {
            return;
        }

        writer.Separate();
        writer.Line("/// <summary>The known values as constants, for attributes and <c>switch</c>.</summary>");
        using (writer.Block($"public static class Values"))
        {
            foreach (var member in declaration.Members)
            {
                writer.Line($"public const {keyword} {CSharpText.Identifier(member.Name)} = {literal(member)};");
            }
        }
    }

    /// <summary>Emits equality by the underlying value.</summary>
    public static void EmitEquality(SourceWriter writer, string name, string value) =>
        writer.Line(
            $$"""
            public static bool operator ==({{name}} left, {{name}} right) => left.Equals(right);

            public static bool operator !=({{name}} left, {{name}} right) => !left.Equals(right);

            public bool Equals({{name}} other) => {{value}}.Equals(other.{{value}});

            public override bool Equals(object? obj) => obj is {{name}} other && Equals(other);

            public override int GetHashCode() => {{value}}.GetHashCode();
            """
        );

    private static void EmitTables(SourceWriter writer, EnumDeclaration declaration, string name)
    {
        var known = declaration.Members.Where(static member => !member.RepeatsValue).ToList();
        var values = $"static string[] {writer.NameOf(KnownType.IOpenEnum)}.GetValues()";
        StringTableEmitter.EmitArray(writer, values, [.. known.Select(static member => member.Value)]);
        if (known.Any(static member => member.XmlValue != member.Value))
        {
            writer.Separate();
            StringTableEmitter.EmitArray(
                writer,
                $"static string[] {writer.NameOf(KnownType.IOpenEnum)}<{name}>.GetXmlValues()",
                [.. known.Select(static member => member.XmlValue)]
            );
        }
    }
}
