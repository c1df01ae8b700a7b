using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.CSharp.Naming;
using Clientele.Generator.Emit.Files;
using Clientele.Generator.Emit.Text;
using Clientele.Generator.Emit.Writing;

namespace Clientele.Generator.Emit.Json;

/// <summary>Prints expressions that read and write a value as JSON.</summary>
internal static class JsonCode
{
    /// <summary>
    /// Gets the converter of a type for <c>[JsonConverter]</c>; <see langword="null"/> if no JSON is emitted. It is the
    /// context's where the type alone says enough, as attributes name types of other assemblies in full.
    /// </summary>
    public static string? Converter(SourceWriter writer, EmitScope scope, TypeDeclaration declaration)
    {
        if (scope.JsonContextName is not { } context)
        {
            return null;
        }

        var type = DeclaredTypes.Create(declaration);
        var name = CSharpText.Identifier(type.Name);
        return type.Kind == DeclaredKind.ClosedEnum
            ? $"{writer.NameOf(KnownType.JsonContractConverter)}<{name}, {Texts(writer, type)}>"
            : $"{CSharpText.Identifier(context)}.{ContextNames.Converter}<{name}>";
    }

    /// <summary>
    /// Emits the method that defines how a type is read and written: once, without the closures and caches that the
    /// compiler creates for lambdas and method groups.
    /// </summary>
    /// <param name="writer">The file.</param>
    /// <param name="type">The type, whose own methods do the reading and writing.</param>
    /// <param name="members">For a record: its members' names on the wire, which only reading needs.</param>
    public static void EmitContract(SourceWriter writer, TypeDeclaration type, IEnumerable<string> members)
    {
        var name = CSharpText.Identifier(type.Name);
        var names = type.IsRead ? members : [];
        var lines = LineFiller
            .Fill(names.Select(static (text, i) => (i == 0 ? "" : ", ") + CSharpText.Literal(text)))
            .ToList();
        var read = type.IsRead ? "ReadJson" : LeftOut(writer, $"ReadJson<{name}>");
        var write = type.IsWritten ? "WriteJson" : LeftOut(writer, $"WriteJson<{name}>");
        var head =
            $"static {writer.NameOf(KnownType.JsonContract)} {writer.NameOf(KnownType.IJsonContract)}.CreateContract() => "
            + $"new {writer.NameOf(KnownType.JsonContract)}<{name}>(";
        var methods =
            $"new {writer.NameOf(KnownType.JsonRead)}<{name}>({read}), new {writer.NameOf(KnownType.JsonWrite)}<{name}>({write})";
        writer.Line(head);
        using (writer.Indent())
        {
            writer.Line(methods + (lines.Count == 0 ? ");" : ","));
            for (var i = 0; i < lines.Count; i++)
            {
                writer.Line(lines[i].TrimStart(',', ' ') + (i == lines.Count - 1 ? ");" : ","));
            }
        }
    }

    /// <summary>Gets an expression that reads a value of <paramref name="use"/>.</summary>
    /// <param name="writer">The file.</param>
    /// <param name="use">The type.</param>
    /// <param name="reader">The name of the reader in the scope of the expression.</param>
    public static string Read(SourceWriter writer, TypeUse use, string reader)
    {
        if (use.Type is ScalarType scalar)
        {
            var name = scalar.Scalar == Scalar.UrlBytes ? Scalar.Bytes : scalar.Scalar;
            return $"{reader}.Read{name}{(use.Nullable ? "OrNull" : "")}()";
        }

        var orNull = use.Nullable ? "OrNull" : "";
        return use.Type switch
        {
            ListType list => $"{reader}.ReadList{orNull}{ReadItems(writer, list.Item)}",
            MapType map => $"{reader}.ReadMap{orNull}{ReadItems(writer, map.Value)}",
            DeclaredType declared => Read(writer, use, declared, reader),
            _ => throw new ArgumentOutOfRangeException(nameof(use)),
        };
    }

    private static string Read(SourceWriter writer, TypeUse use, DeclaredType declared, string reader)
    {
        var value = ReadDeclared(writer, declared, reader);
        return (declared.Kind, use.Nullable) switch
        {
            (DeclaredKind.Record or DeclaredKind.BaseRecord, true) => $"{reader}.StartsObject() ? {value} : null",
            (DeclaredKind.Record or DeclaredKind.BaseRecord, false) => $"{reader}.LacksObject() ? null! : {value}",
            (DeclaredKind.OpenEnum, true) => $"{reader}.ReadOrNull<{writer.NameOf(declared)}>()",
            (_, true) => $"{reader}.TryReadNull() ? null : {Kept(use, reader, value)}",
            _ => value,
        };
    }

    /// <summary>
    /// Gets an expression that is null if what is read for a nullable enum is not a value of its type, whose default
    /// would be a value.
    /// </summary>
    public static string Kept(TypeUse use, string reader, string value) =>
        use.Type is DeclaredType { Kind: DeclaredKind.OpenEnum or DeclaredKind.ClosedEnum }
            ? $"{reader}.Kept({value})"
            : value;

    /// <summary>
    /// Gets an expression that reads a value of <paramref name="type"/> that is known to be present and of the right
    /// kind.
    /// </summary>
    public static string ReadKnown(SourceWriter writer, CodeType type, string reader) =>
        type is DeclaredType declared
            ? ReadDeclared(writer, declared, reader)
            : Read(writer, new TypeUse(type, Nullable: false), reader);

    /// <summary>Gets a call, without a semicolon, that writes a non-null value.</summary>
    /// <param name="writer">The file.</param>
    /// <param name="type">The value's type.</param>
    /// <param name="target">The name of the writer in the scope of the call.</param>
    /// <param name="value">The value as an expression.</param>
    public static string Write(SourceWriter writer, CodeType type, string target, string value) =>
        type switch
        {
            ScalarType { Scalar: Scalar.UrlBytes } => $"{target}.WriteBase64Url({value})",
            ScalarType or DeclaredType { Kind: DeclaredKind.OpenEnum } => $"{target}.Write({value})",
            DeclaredType { Kind: DeclaredKind.ClosedEnum } closed =>
                $"{Texts(writer, closed)}.WriteJson(ref {target}, {value})",
            DeclaredType declared =>
                $"{writer.NameOf(declared, NameStyle.Expression)}.WriteJson(ref {target}, {value})",
            ListType list => $"{target}.WriteList({value}{WriteItems(writer, list.Item)})",
            MapType map => $"{target}.WriteMap({value}{WriteItems(writer, map.Value)})",
            _ => throw new ArgumentOutOfRangeException(nameof(type)),
        };

    /// <summary>Determines whether the writer writes the name and value of a member of this type in one call.</summary>
    public static bool IsWrittenWithName(CodeType type) =>
        type is ScalarType { Scalar: not Scalar.UrlBytes } or DeclaredType { Kind: DeclaredKind.OpenEnum };

    /// <summary>Gets statements that write a non-null member.</summary>
    /// <param name="writer">The file.</param>
    /// <param name="type">The value's type.</param>
    /// <param name="segment">The member's name as a literal.</param>
    /// <param name="value">The value as an expression.</param>
    public static string WriteMember(SourceWriter writer, CodeType type, string segment, string value) =>
        IsWrittenWithName(type)
            ? $"writer.Write({segment}, {value});"
            : $"writer.WriteName({segment}); {Write(writer, type, "writer", value)};";

    /// <summary>Gets an existing <c>JsonContract&lt;T&gt;</c>, or a <c>JsonRead&lt;T&gt;</c>.</summary>
    public static string Reading(SourceWriter writer, TypeUse use) => Contract(writer, use) ?? ReadLambda(writer, use);

    /// <summary>Gets an existing <c>JsonContract&lt;T&gt;</c>, or a <c>JsonWrite&lt;T&gt;</c>.</summary>
    public static string Writing(SourceWriter writer, TypeUse use) => Contract(writer, use) ?? WriteLambda(writer, use);

    /// <summary>Gets a <c>JsonContract&lt;T&gt;</c> for any type, composed of those of its parts.</summary>
    public static string AnyContract(SourceWriter writer, TypeUse use)
    {
        if (Contract(writer, use) is { } contract)
        {
            return contract;
        }

        var (method, part) = use switch
        {
            { Nullable: true, Type.IsValueType: true } => ("NullableValueOf", use with { Nullable = false }),
            { Nullable: true } => ("NullableOf", use with { Nullable = false }),
            { Type: ListType list } => ("ListOf", list.Item),
            { Type: MapType map } => ("MapOf", map.Value),
            _ => throw new ArgumentOutOfRangeException(nameof(use)),
        };
        return $"{writer.NameOf(KnownType.JsonContract, NameStyle.Expression)}.{method}({AnyContract(writer, part)})";
    }

    /// <summary>Gets the method that stands in for an omitted direction.</summary>
    public static string LeftOut(SourceWriter writer, string method) =>
        $"{writer.NameOf(KnownType.UnsupportedDirection, NameStyle.Expression)}.{method}";

    private static string ReadItems(SourceWriter writer, TypeUse item)
    {
        if (IsContract(item))
        {
            return $"<{writer.NameOf(item)}>()";
        }

        return Contract(writer, item) is { } contract
            ? $"({contract})"
            : $"<{writer.NameOf(item)}>({ReadLambda(writer, item)})";
    }

    private static string WriteItems(SourceWriter writer, TypeUse item) =>
        IsContract(item) ? "" : ", " + Writing(writer, item);

    // Whether the type itself defines how it is read and written.
    private static bool IsContract(TypeUse use) =>
        use is { Nullable: false, Type: DeclaredType { Kind: not DeclaredKind.ClosedEnum } };

    private static string? Contract(SourceWriter writer, TypeUse use) =>
        use switch
        {
            { Nullable: true } => null,
            { Type: ScalarType scalar } =>
                $"{writer.NameOf(KnownType.JsonScalars, NameStyle.Expression)}.{scalar.Scalar}",
            { Type: DeclaredType { Kind: DeclaredKind.ClosedEnum } closed } =>
                $"{writer.NameOf(KnownType.JsonContract, NameStyle.Expression)}.Create<{writer.NameOf(closed)}, {Texts(writer, closed)}>()",
            { Type: DeclaredType declared } =>
                $"{writer.NameOf(KnownType.JsonContract, NameStyle.Expression)}.Create<{writer.NameOf(declared)}>()",
            _ => null,
        };

    public static string ReadLambda(SourceWriter writer, TypeUse use) =>
        $"static (ref {writer.NameOf(KnownType.JsonReader)} r) => {Read(writer, use, "r")}";

    private static string WriteLambda(SourceWriter writer, TypeUse use)
    {
        var head = $"static (ref {writer.NameOf(KnownType.JsonWriter)} w, {writer.NameOf(use)} v) =>";
        if (!use.Nullable)
        {
            return $"{head} {Write(writer, use.Type, "w", "v")}";
        }

        var value = use.Type.IsValueType ? "v.Value" : "v";
        return $"{head} {{ if (v is null) {{ w.WriteNull(); }} else {{ {Write(writer, use.Type, "w", value)}; }} }}";
    }

    private static string ReadDeclared(SourceWriter writer, DeclaredType declared, string reader) =>
        declared.Kind switch
        {
            DeclaredKind.Record => $"new {writer.NameOf(declared)}(ref {reader})",
            DeclaredKind.ClosedEnum => $"{Texts(writer, declared)}.ReadJson(ref {reader})",
            DeclaredKind.OpenEnum => $"{reader}.Read<{writer.NameOf(declared)}>()",
            _ => $"{writer.NameOf(declared, NameStyle.Expression)}.ReadJson(ref {reader})",
        };

    private static string Texts(SourceWriter writer, DeclaredType closed) =>
        writer.NameOf(new DeclaredType(ContextNames.ClosedEnumTexts(closed.Name), closed.Kind), NameStyle.Expression);
}
