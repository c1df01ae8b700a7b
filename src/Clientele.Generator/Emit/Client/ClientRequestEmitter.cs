using System.Linq;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.Emit.Json;
using Clientele.Generator.Emit.Text;
using Clientele.Generator.Emit.Writing;
using Clientele.Shared;

namespace Clientele.Generator.Emit.Client;

/// <summary>Prints the method that builds an operation's request.</summary>
internal static class ClientRequestEmitter
{
    public static void Emit(SourceWriter writer, ClientUnit unit, OperationDeclaration operation)
    {
        writer.Separate();
        using (writer.Block($"internal static {ClientSignature.RequestMethod(writer, operation)}"))
        {
            EmitChecks(writer, operation);
            writer.Line($"var builder = {operation.PipelineName}.NewRequest(Definition, options);");
            foreach (var part in operation.Path)
            {
                if (part.Literal is { } literal)
                {
                    writer.Line($"builder.Path({CSharpText.Literal(literal)});");
                }
                else
                {
                    EmitParameter(
                        writer,
                        unit,
                        operation.Parameters.First(parameter =>
                            parameter.Location == ParameterLocation.Path && parameter.WireName == part.ParameterName
                        )
                    );
                }
            }

            EmitBody(writer, operation);
            if (operation.MultipartType is { } multipart)
            {
                writer.Line($"builder.Multipart({CSharpText.Literal(multipart)});");
            }

            // A part's header finds the part among those that there are.
            foreach (
                var parameter in operation
                    .Parameters.Where(static parameter => parameter.Location != ParameterLocation.Path)
                    .OrderBy(static parameter => parameter.Location == ParameterLocation.PartHeader ? 1 : 0)
            )
            {
                EmitParameter(writer, unit, parameter);
            }

            writer.Line("return builder.Build();");
        }
    }

    private static void EmitChecks(SourceWriter writer, OperationDeclaration operation)
    {
        foreach (
            var parameter in operation.Parameters.Where(static parameter =>
                parameter is { Required: true, Constant: null }
                && !parameter.Type.Nullable
                && !parameter.Type.Type.IsValueType
            )
        )
        {
            writer.Line($"{KnownType.ArgumentNullException:x}.ThrowIfNull({parameter.Name});");
        }

        if (operation.Body is { Required: true } body && body.Body.Type?.Type.IsValueType != true)
        {
            writer.Line($"{KnownType.ArgumentNullException:x}.ThrowIfNull({body.Name});");
        }
    }

    private static void EmitParameter(SourceWriter writer, ClientUnit unit, ParameterDeclaration parameter)
    {
        var isWritten = parameter.Shape is ParameterShape.Value or ParameterShape.JsonText or ParameterShape.JsonTexts;
        var needsValue = isWritten && parameter.Type.Nullable && parameter.Type.Type.IsValueType;
        var argument = parameter.Constant is null ? parameter.Name : CSharpText.Literal(parameter.Constant);
        var value = needsValue ? parameter.Name.TrimStart('@') + "_value" : argument;
        var method = parameter.IsIdempotencyKey
            ? "IdempotencyKey"
            : parameter.Location
                + (
                    parameter.Shape switch
                    {
                        ParameterShape.Scalar => "",
                        ParameterShape.JsonText => "Json",
                        ParameterShape.JsonTexts => "JsonList",
                        var shape => shape.ToString(),
                    }
                );
        var contract = isWritten ? JsonCode.AnyContract(writer, Written(parameter)) + ", " : "";
        var part = parameter.PartName is null ? "" : CSharpText.Literal(parameter.PartName) + ", ";
        var name =
            parameter.Location == ParameterLocation.QueryString
                ? ""
                : part + CSharpText.Literal(parameter.WireName) + ", ";
        var call = $"builder.{method}({name}{contract}{value}{Format(writer, parameter)});";
        if (needsValue)
        {
            using (writer.Block($"if ({parameter.Name} is {{ }} {value})"))
            {
                writer.Line(call);
            }
        }
        else
        {
            writer.Line(call);
        }
    }

    private static TypeUse Written(ParameterDeclaration parameter) =>
        parameter is { Shape: ParameterShape.JsonTexts, Type.Type: ListType list }
            ? list.Item
            : parameter.Type with
            {
                Nullable = false,
            };

    private static string Format(SourceWriter writer, ParameterDeclaration parameter)
    {
        if (parameter.Location == ParameterLocation.Part)
        {
            var mediaType = parameter.MediaType is null ? "" : ", " + CSharpText.Literal(parameter.MediaType);
            return parameter.Shape == ParameterShape.List && !parameter.Explode
                ? $"{mediaType}, separator: {CSharpText.Literal(Separator(parameter.Style))}"
                : mediaType;
        }

        var isPaired = parameter.Location is ParameterLocation.Query or ParameterLocation.Cookie;
        var result = "";
        if (
            parameter.Shape == ParameterShape.JsonText
            || parameter.Location is ParameterLocation.QueryString or ParameterLocation.PartHeader
        )
        {
            return result;
        }

        if (
            (parameter.Location != ParameterLocation.Header || parameter.Shape == ParameterShape.List)
            && parameter.Style != (isPaired ? ParameterStyle.Form : ParameterStyle.Simple)
        )
        {
            result += $", style: {writer.NameOf(KnownType.ParameterStyle, NameStyle.Expression)}.{parameter.Style}";
        }

        var canExplode =
            parameter.Shape != ParameterShape.Scalar
            && !(parameter.Location == ParameterLocation.Header && parameter.Shape == ParameterShape.List);
        if (canExplode && parameter.Explode != isPaired)
        {
            result += parameter.Explode ? ", explode: true" : ", explode: false";
        }

        return parameter.AllowReserved && parameter.Location == ParameterLocation.Query
            ? result + ", allowReserved: true"
            : result;
    }

    private static string Separator(ParameterStyle style) =>
        style switch
        {
            ParameterStyle.SpaceDelimited => " ",
            ParameterStyle.PipeDelimited => "|",
            ParameterStyle.TabDelimited => "\t",
            _ => ",",
        };

    private static void EmitBody(SourceWriter writer, OperationDeclaration operation)
    {
        if (operation.Body is not { } request)
        {
            return;
        }

        var mediaTypes = $"[{string.Join(", ", request.Body.MediaTypes.Select(CSharpText.Literal))}]";
        switch (request.Body.Kind)
        {
            case BodyKind.Text:
                writer.Line($"builder.TextBody({mediaTypes}, {request.Name});");
                break;
            case BodyKind.Content:
                writer.Line($"builder.ContentBody({request.Name});");
                break;
            case BodyKind.Stream:
                writer.Line($"builder.StreamBody({mediaTypes}, {request.Name});");
                break;
            case var _ when !request.Required && request.Body.Type!.Type.IsValueType:
                using (writer.Block($"if ({request.Name} is {{ }} {request.Name.TrimStart('@')}_value)"))
                {
                    writer.Line($"builder.Body(Body, {request.Name.TrimStart('@')}_value);");
                }

                break;
            default:
                writer.Line($"builder.Body(Body, {Switched(operation, request)});");
                break;
        }
    }

    private static string Switched(OperationDeclaration operation, RequestBodyDeclaration request)
    {
        if (operation.StreamSwitch is not { } chosen)
        {
            return request.Name;
        }

        var value = chosen.Value switch
        {
            true => "true",
            false => "false",
            null => "stream_items",
        };
        var copy = $"{request.Name} with {{ {CSharpText.Identifier(chosen.Property)} = {value} }}";
        return request.Required ? copy : $"{request.Name} is null ? null : {copy}";
    }
}
