using System;
using Clientele.Generator.CSharp;

namespace Clientele.Generator.Emit;

/// <summary>Expressions that read and write a value as JSON.</summary>
internal static class JsonCode
{
    /// <summary>An expression that reads a value of <paramref name="use"/>.</summary>
    /// <param name="writer">The file.</param>
    /// <param name="use">The type.</param>
    /// <param name="reader">The reader's name where the expression stands.</param>
    public static string Read(SourceWriter writer, TypeUse use, string reader)
    {
        if (use.Type is ScalarType scalar)
        {
            var name = scalar.Scalar == Scalar.UrlBytes ? Scalar.Bytes : scalar.Scalar;
            return $"{reader}.Read{name}{(use.Nullable ? "OrNull" : "")}()";
        }

        var value = use.Type switch
        {
            DeclaredType declared => ReadDeclared(writer, declared, reader),
            ListType list => $"{reader}.ReadList<{writer.NameOf(list.Item)}>({ReadLambda(writer, list.Item)})",
            MapType map => $"{reader}.ReadMap<{writer.NameOf(map.Value)}>({ReadLambda(writer, map.Value)})",
            _ => throw new ArgumentOutOfRangeException(nameof(use)),
        };
        var isObject = use.Type is DeclaredType { Kind: DeclaredKind.Record or DeclaredKind.BaseRecord };
        return (use.Nullable, isObject) switch
        {
            (true, true) => $"{reader}.TryReadNull() || {reader}.LacksObject() ? null : {value}",
            (true, false) => $"{reader}.TryReadNull() ? null : {value}",
            (false, true) => $"{reader}.LacksObject() ? null! : {value}",
            _ => value,
        };
    }

    /// <summary>An expression that reads a value of <paramref name="type"/>, which is known to be there and of its kind.</summary>
    public static string ReadKnown(SourceWriter writer, CodeType type, string reader) =>
        type is DeclaredType declared ? ReadDeclared(writer, declared, reader) : Read(writer, new TypeUse(type, Nullable: false), reader);

    /// <summary>A lambda for <c>JsonRead&lt;T&gt;</c>.</summary>
    public static string ReadLambda(SourceWriter writer, TypeUse use) =>
        $"static (ref {writer.NameOf(KnownType.JsonReader)} r) => {Read(writer, use, "r")}";

    /// <summary>A lambda for <c>JsonWrite&lt;T&gt;</c>.</summary>
    public static string WriteLambda(SourceWriter writer, TypeUse use)
    {
        var head = $"static (ref {writer.NameOf(KnownType.JsonWriter)} w, {writer.NameOf(use)} v) =>";
        if (!use.Nullable)
        {
            return $"{head} {Write(writer, use.Type, "w", "v")}";
        }

        var value = use.Type.IsValueType ? "v.Value" : "v";
        return $"{head} {{ if (v is null) {{ w.WriteNull(); }} else {{ {Write(writer, use.Type, "w", value)}; }} }}";
    }

    /// <summary>A call that writes a value that is not null; without semicolon.</summary>
    /// <param name="writer">The file.</param>
    /// <param name="type">The value's type.</param>
    /// <param name="target">The writer's name where the call stands.</param>
    /// <param name="value">The value as an expression.</param>
    public static string Write(SourceWriter writer, CodeType type, string target, string value) => type switch
    {
        ScalarType { Scalar: Scalar.UrlBytes } => $"{target}.WriteBase64Url({value})",
        ScalarType => $"{target}.Write({value})",
        DeclaredType { Kind: DeclaredKind.ClosedEnum } closed => $"{Texts(writer, closed)}.WriteJson(ref {target}, {value})",
        DeclaredType => $"{value}.WriteJson(ref {target})",
        ListType list => $"{target}.WriteList({value}, {WriteLambda(writer, list.Item)})",
        MapType map => $"{target}.WriteMap({value}, {WriteLambda(writer, map.Value)})",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    private static string ReadDeclared(SourceWriter writer, DeclaredType declared, string reader) => declared.Kind switch
    {
        DeclaredKind.Record => $"new {writer.NameOf(declared)}(ref {reader})",
        DeclaredKind.ClosedEnum => $"{Texts(writer, declared)}.ReadJson(ref {reader})",
        _ => $"{writer.NameOf(declared, NameStyle.Expression)}.ReadJson(ref {reader})",
    };

    private static string Texts(SourceWriter writer, DeclaredType closed) =>
        writer.NameOf(new DeclaredType(EmitNames.ClosedEnumTexts(closed.Name), closed.Kind), NameStyle.Expression);
}
