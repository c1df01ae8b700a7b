using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.CSharp.Model.Requests;
using Clientele.Generator.Emit.Json;
using Clientele.Generator.Emit.Text;
using Clientele.Generator.Emit.Writing;

namespace Clientele.Generator.Emit.Client;

/// <summary>Prints the method that builds an operation's request.</summary>
internal static class ClientRequestEmitter
{
    public static void Emit(SourceWriter writer, OperationDeclaration operation)
    {
        writer.Separate();
        writer.Line(
            $$"""
            internal static {{ClientSignature.RequestMethod(writer, operation)}}
            {
                {{() => EmitChecks(writer, operation)}}
                var builder = {{operation.PipelineName}}.NewRequest(Definition, options);
                {{() => EmitSteps(writer, operation.Request!)}}
                return builder.Build();
            }
            """
        );
    }

    private static void EmitChecks(SourceWriter writer, OperationDeclaration operation)
    {
        foreach (var argument in operation.Arguments.Where(static argument => argument.IsChecked))
        {
            writer.Line($"{KnownType.ArgumentNullException:x}.ThrowIfNull({argument.Name});");
        }
    }

    private static void EmitSteps(SourceWriter writer, RequestDeclaration request)
    {
        foreach (var step in request.Steps)
        {
            switch (step)
            {
                case PathStep path:
                    writer.Line($"builder.Path({CSharpText.Literal(path.Literal)});");
                    break;
                case MultipartStep multipart:
                    writer.Line($"builder.Multipart({CSharpText.Literal(multipart.MediaType)});");
                    break;
                case ParameterStep parameter:
                    EmitCall(writer, parameter.Argument, parameter.Local, Call(writer, parameter));
                    break;
                case BodyStep body:
                    EmitCall(writer, body.Argument, body.Local, Call(body));
                    break;
                default:
                    throw new ArgumentOutOfRangeException(nameof(request));
            }
        }
    }

    private static void EmitCall(SourceWriter writer, string argument, string? local, string call)
    {
        if (local is null)
        {
            writer.Line(call);
            return;
        }

        writer.Line(
            $$"""
            if ({{argument}} is { } {{local}})
            {
                {{call}}
            }
            """
        );
    }

    private static string Call(SourceWriter writer, ParameterStep step)
    {
        string[] contract = step.Written is null ? [] : [JsonCode.AnyContract(writer, step.Written)];
        var value = step.Constant is null ? step.Local ?? step.Argument : CSharpText.Literal(step.Constant);
        string[] arguments = [.. step.Names.Select(CSharpText.Literal), .. contract, value, .. Format(writer, step)];
        return $"builder.{step.Method}({string.Join(", ", arguments)});";
    }

    private static IEnumerable<string> Format(SourceWriter writer, ParameterStep step)
    {
        if (step.MediaType is { } mediaType)
        {
            yield return CSharpText.Literal(mediaType);
        }
        else if (step.Separator is not null)
        {
            yield return "null";
        }

        if (step.Separator is { } separator)
        {
            yield return $"separator: {CSharpText.Literal(separator)}";
        }

        if (step.Style is { } style)
        {
            yield return $"style: {writer.NameOf(KnownType.ParameterStyle, NameStyle.Expression)}.{style}";
        }

        if (step.Explode is { } explode)
        {
            yield return explode ? "explode: true" : "explode: false";
        }

        if (step.AllowReserved)
        {
            yield return "allowReserved: true";
        }
    }

    private static string Call(BodyStep step)
    {
        var mediaTypes = $"[{string.Join(", ", step.MediaTypes.Select(CSharpText.Literal))}]";
        return step.Kind switch
        {
            BodyKind.Text => $"builder.TextBody({mediaTypes}, {step.Argument});",
            BodyKind.Stream => $"builder.StreamBody({mediaTypes}, {step.Argument});",
            BodyKind.Content => $"builder.ContentBody({step.Argument});",
            _ => $"builder.Body(Body, {step.Local ?? Switched(step)});",
        };
    }

    private static string Switched(BodyStep step)
    {
        if (step.Switch is not { } chosen)
        {
            return step.Argument;
        }

        var value = chosen.Value switch
        {
            true => "true",
            false => "false",
            null => chosen.Argument,
        };
        var copy = $"{step.Argument} with {{ {CSharpText.Identifier(chosen.Property)} = {value} }}";
        return step.IsRequired ? copy : $"{step.Argument} is null ? null : {copy}";
    }
}
