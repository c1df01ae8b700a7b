using System;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Naming;
using Clientele.Generator.Emit.Json;
using Clientele.Generator.Emit.Text;
using Clientele.Generator.Emit.Writing;
using Clientele.Shared;

namespace Clientele.Generator.Emit.Xml;

/// <summary>Prints expressions that read and write a value as XML content.</summary>
internal static class XmlCode
{
    /// <summary>Gets the table of the names that a record's members have in XML.</summary>
    public static string Table(SourceWriter writer, CodeType type) =>
        $"{writer.NameOf(type, NameStyle.Expression)}.{RecordXmlEmitter.Table}";

    /// <summary>Gets an expression that reads the current element or attribute.</summary>
    /// <param name="writer">The file.</param>
    /// <param name="use">The type.</param>
    /// <param name="reader">The name of the reader in the scope of the expression.</param>
    /// <param name="isNullIfEmpty">Whether an empty element is null, if the type itself does not decide that.</param>
    public static string Read(SourceWriter writer, TypeUse use, string reader, bool isNullIfEmpty = false)
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
        if (!use.Nullable)
        {
            return value;
        }

        var isNull = isNullIfEmpty ? "TryReadEmpty" : "TryReadNil";
        return $"{reader}.{isNull}() ? null : {JsonCode.Kept(use, reader, value)}";
    }

    /// <summary>Gets a lambda for <c>XmlRead&lt;T&gt;</c>.</summary>
    public static string ReadLambda(SourceWriter writer, TypeUse use) =>
        $"static (ref {writer.NameOf(KnownType.Utf8XmlReader)} r) => {Read(writer, use, "r")}";

    /// <summary>Gets a lambda for <c>XmlWrite&lt;T&gt;</c>; the enclosing element is already open.</summary>
    /// <param name="writer">The file.</param>
    /// <param name="use">The type.</param>
    /// <param name="itemTags">The tags of the items if the value is itself a list.</param>
    public static string WriteLambda(SourceWriter writer, TypeUse use, XmlItemTags itemTags)
    {
        var head = $"static (ref {writer.NameOf(KnownType.Utf8XmlWriter)} w, {writer.NameOf(use)} v) =>";
        if (!use.Nullable)
        {
            return $"{head} {Write(writer, use.Type, "w", "v", itemTags)}";
        }

        var value = use.Type.IsValueType ? "v.Value" : "v";
        return $"{head} {{ if (v is not null) {{ {Write(writer, use.Type, "w", value, itemTags)}; }} }}";
    }

    /// <summary>Gets a call, without a semicolon, that writes a non-null value into the open element.</summary>
    /// <param name="writer">The file.</param>
    /// <param name="type">The value's type.</param>
    /// <param name="target">The name of the writer in the scope of the call.</param>
    /// <param name="value">The value as an expression.</param>
    /// <param name="itemTags">The tags of a list's items.</param>
    public static string Write(SourceWriter writer, CodeType type, string target, string value, XmlItemTags itemTags) =>
        type switch
        {
            ScalarType => $"{target}.Write({ScalarValue(writer, type, value)})",
            DeclaredType { Kind: DeclaredKind.ClosedEnum } closed =>
                $"{Texts(writer, closed)}.WriteXml(ref {target}, {value})",
            DeclaredType { Kind: DeclaredKind.OpenEnum } => $"{target}.WriteScalar({value})",
            DeclaredType => $"{value}.WriteXml(ref {target})",
            ListType list =>
                $"{target}.WriteList(null, {itemTags.Item}, {value}, {WriteLambda(writer, list.Item, itemTags.Next())})",
            MapType map => $"{target}.WriteMap({value}, {WriteLambda(writer, map.Value, itemTags)})",
            _ => throw new ArgumentOutOfRangeException(nameof(type)),
        };

    /// <summary>Gets the text of an attribute as an expression that <c>WriteAttribute</c> accepts.</summary>
    public static string AttributeValue(SourceWriter writer, CodeType type, string value) =>
        type switch
        {
            DeclaredType { Kind: DeclaredKind.ClosedEnum } closed => $"{Texts(writer, closed)}.Text({value})",
            DeclaredType { Kind: DeclaredKind.OpenEnum } => $"{value}.Value",
            ScalarType => ScalarValue(writer, type, value),
            _ => $"{value}.ToString()",
        };

    /// <summary>Gets a scalar as an expression that the writer's methods accept.</summary>
    public static string ScalarValue(SourceWriter writer, CodeType type, string value) =>
        type is ScalarType { Scalar: Scalar.UrlBytes }
            ? $"{writer.NameOf(KnownType.Base64Text, NameStyle.Expression)}.EncodeUrl({value})"
            : value;

    /// <summary>
    /// Gets a local name as written in the document, with characters not allowed in names as <c>_xHHHH_</c>.
    /// </summary>
    public static string NameLiteral(string name) => CSharpText.Utf8Literal(XmlNameRules.Encode(name));

    private static string ReadDeclared(SourceWriter writer, DeclaredType declared, string reader) =>
        declared.Kind switch
        {
            DeclaredKind.Record => $"new {writer.NameOf(declared)}(ref {reader})",
            DeclaredKind.ClosedEnum => $"{Texts(writer, declared)}.ReadXml(ref {reader})",
            DeclaredKind.OpenEnum => $"{reader}.ReadScalar<{writer.NameOf(declared)}>()",
            _ => $"{writer.NameOf(declared, NameStyle.Expression)}.ReadXml(ref {reader})",
        };

    private static string Texts(SourceWriter writer, DeclaredType closed) =>
        writer.NameOf(new DeclaredType(ContextNames.ClosedEnumTexts(closed.Name), closed.Kind), NameStyle.Expression);
}
