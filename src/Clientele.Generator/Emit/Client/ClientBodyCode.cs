using System.Linq;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.CSharp.Model.Requests;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.Emit.Json;
using Clientele.Generator.Emit.Text;
using Clientele.Generator.Emit.Writing;
using Clientele.Generator.Emit.Xml;

namespace Clientele.Generator.Emit.Client;

/// <summary>Prints expressions for the bodies of requests and responses.</summary>
internal static class ClientBodyCode
{
    /// <summary>Gets the C# type of a response's value.</summary>
    public static string ResultType(SourceWriter writer, BodyDeclaration? body, NameStyle style = NameStyle.Type) =>
        body is null ? writer.NameOf(KnownType.NoContent, style) : writer.NameOf(body.Value, style);

    /// <summary>Gets a <c>BodyReader</c>, or <c>null</c> if there is nothing to read into memory.</summary>
    public static string Reader(SourceWriter writer, ClientUnit unit, BodyDeclaration? body)
    {
        if (body is null || body.Kind == BodyKind.Stream)
        {
            return "null";
        }

        if (body.Kind == BodyKind.Text)
        {
            return $"{writer.NameOf(KnownType.BodyReaders, NameStyle.Expression)}.Text";
        }

        if (body.Kind == BodyKind.OneOf)
        {
            return "null";
        }

        var json = body.HasJson ? JsonCode.AnyContract(writer, body.Type!) : "null";
        var xml = body.HasXml ? ", " + Xml(writer, unit, body, isRead: true) : "";
        var reader = $"new {writer.NameOf(KnownType.BodyReader)}<{writer.NameOf(body.Type!)}>({json}{xml})";
        if (!body.HasText)
        {
            return reader;
        }

        var readers = writer.NameOf(KnownType.BodyReaders, NameStyle.Expression);
        return body.IsString ? $"{readers}.TextOr({reader})" : $"{readers}.Scalar({json})";
    }

    /// <summary>Gets an <c>XmlTypeInfo</c> for a body that supports XML, in the body's direction.</summary>
    public static string Xml(SourceWriter writer, ClientUnit unit, BodyDeclaration body, bool isRead)
    {
        var use = body.Type!;
        if (body.XmlRoot is null && use.Type is DeclaredType declared)
        {
            var property = unit.Renamed.FirstOrDefault(entry => entry.TypeName == declared.Name)?.PropertyName
                ?? declared.Name;
            var info =
                $"{CSharpText.Identifier(unit.Client.XmlContextName!)}.Default.{CSharpText.Identifier(property)}";
            return use.Nullable ? Nullable(writer, declared, info) : info;
        }

        var plain = use with { Nullable = false };
        var tag = writer.NameOf(KnownType.XmlTag);
        var item = body.XmlItem is { } name ? $"new {tag}({XmlTags.Arguments(name)})" : "";
        var type = writer.NameOf(use);
        var read = isRead ? XmlCode.ReadLambda(writer, plain) : JsonCode.LeftOut(writer, $"ReadXml<{type}>");
        var write = isRead ? JsonCode.LeftOut(writer, $"WriteXml<{type}>") : XmlCode.WriteLambda(writer, use, item);
        return $"new {writer.NameOf(KnownType.XmlTypeInfo)}<{type}>(\n    new {tag}({XmlTags.Arguments(body.XmlRoot!)}),"
            + $"\n    {read},\n    {write}){XmlOptions(body)}";
    }

    private static string Nullable(SourceWriter writer, DeclaredType type, string info) =>
        type.IsValueType ? $"{writer.NameOf(KnownType.XmlNullable, NameStyle.Expression)}.Create({info})" : info + "!";

    private static string XmlOptions(BodyDeclaration body)
    {
        var name = body.HasXmlName ? "HasOwnName = true" : "";
        var text = CodeTypes.IsText(body.Type!.Type) ? "IsText = true" : "";
        var shape = body.XmlItem is { } item ? $"ItemName = {CSharpText.Literal(item.LocalName)}" : text;
        return name.Length + shape.Length == 0
            ? ""
            : $" {{ {name}{(name.Length * shape.Length > 0 ? ", " : "")}{shape} }}";
    }

    /// <summary>Gets a <c>RequestBody</c> with all its media types, one per line if there are several.</summary>
    public static string Request(SourceWriter writer, ClientUnit unit, BodyDeclaration body)
    {
        var formats = body.MediaTypes.Select(mediaType => Format(writer, unit, body, mediaType)).ToList();
        var separator = formats.Count > 1 || formats.Any(static format => format.IndexOf('\n') >= 0) ? "\n    " : "";
        return $"new "
            + $"{writer.NameOf(KnownType.RequestBody)}<{writer.NameOf(body.Type!)}>("
            + $"){string.Concat(formats.Select(format => separator + format))}";
    }

    private static string Format(SourceWriter writer, ClientUnit unit, BodyDeclaration body, string mediaType)
    {
        var literal = CSharpText.Literal(mediaType);
        return body.FormatOf(mediaType) switch
        {
            BodyFormat.Form => Form(writer, body, literal),
            BodyFormat.Xml => $".Xml({literal}, {Xml(writer, unit, body, isRead: false)})",
            _ => $".Json({literal}, {JsonCode.AnyContract(writer, body.Type!)})",
        };
    }

    private static string Form(SourceWriter writer, BodyDeclaration body, string mediaType)
    {
        var arguments = body
            .Fields.Select(field => Field(writer, field))
            .Prepend(JsonCode.AnyContract(writer, body.Type!))
            .Prepend(mediaType);
        return $".Form({string.Join(body.Fields.IsEmpty ? ", " : ",\n        ", arguments)})";
    }

    /// <summary>
    /// Gets the reader of a response that is one of several, as <paramref name="result"/>'s class for it.
    /// </summary>
    public static string Case(SourceWriter writer, ClientUnit unit, ResponseDeclaration response, string result)
    {
        var readers = writer.NameOf(KnownType.BodyReaders, NameStyle.Expression);
        var made = $"new {result}.{response.Case}";
        return response.Body switch
        {
            null => $"{readers}.Nothing<{result}>(static () => {made}())",
            { Kind: BodyKind.Stream } => $"{readers}.Stream<{result}>(static stream => {made}(stream))",
            var body =>
                $"{readers}.Case<{ResultType(writer, body)}, {result}>({Reader(writer, unit, body)}, static value => {made}(value))",
        };
    }

    private static string Field(SourceWriter writer, FormField field)
    {
        var style = $"{writer.NameOf(KnownType.ParameterStyle, NameStyle.Expression)}.{field.Style}";
        return $"new {writer.NameOf(KnownType.FormField)}({CSharpText.Literal(field.WireName)}, {style}, explode: "
            + $"{Keyword(field.Explode)}, allowReserved: {Keyword(field.AllowReserved)})";
    }

    private static string Keyword(bool value) => value ? "true" : "false";
}
