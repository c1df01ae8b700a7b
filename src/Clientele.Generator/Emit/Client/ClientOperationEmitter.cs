using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.CSharp.Model.Requests;
using Clientele.Generator.Emit.Text;
using Clientele.Generator.Emit.Writing;

namespace Clientele.Generator.Emit.Client;

/// <summary>
/// Prints the class that the methods of an operation share: what is known before any call, and how to build the
/// request. There is one per operation, so that the first call of one does not prepare all the others.
/// </summary>
internal static class ClientOperationEmitter
{
    /// <summary>The members of the class, which hide types with their names.</summary>
    public static readonly string[] MemberNames = ["Definition", "Body", "Request"];

    private static readonly HashSet<string> Methods =
    [
        "Get",
        "Put",
        "Post",
        "Delete",
        "Head",
        "Options",
        "Trace",
        "Patch",
    ];

    public static void Emit(SourceWriter writer, ClientUnit unit, OperationDeclaration operation)
    {
        var result = ClientBodyCode.ResultType(writer, operation.Result);
        var method = Method(writer, operation.HttpMethod);
        var (path, id) = (CSharpText.Literal(operation.PathTemplate), CSharpText.Literal(operation.Name));
        writer.Separate();
        writer.Line(
            $$"""
            private static class {{operation.ClassName}}
            {
                internal static readonly {{KnownType.ApiOperation}}<{{result}}> Definition = new({{method}}, {{path}}, {{id}})
                {
                    {{() => EmitDefinition(writer, unit, operation, result)}}
                };
                {{() => EmitBody(writer, unit, operation)}}
                {{() => ClientRequestEmitter.Emit(writer, operation)}}
            }
            """
        );
    }

    private static void EmitDefinition(
        SourceWriter writer,
        ClientUnit unit,
        OperationDeclaration operation,
        string result
    )
    {
        if (operation.ServerUrl is { } server)
        {
            writer.Line($"ServerUrl = {CSharpText.Literal(server)},");
        }

        EmitAccept(writer, operation.Accept);
        EmitSecurity(writer, operation.Security);
        if (operation.AnswersNotModified)
        {
            writer.Line("AnswersNotModified = true,");
        }

        var successes = operation.Responses.Where(static response => !response.IsError);
        EmitList(writer, "Successes", [.. successes.Select(response => Success(writer, unit, response, result))]);
        EmitErrors(writer, unit, operation.Errors);
    }

    /// <summary>Emits the media types to accept.</summary>
    public static void EmitAccept(SourceWriter writer, EquatableArray<string> mediaTypes)
    {
        if (!mediaTypes.IsEmpty)
        {
            writer.Line($"Accept = [{string.Join(", ", mediaTypes.Select(CSharpText.Literal))}],");
        }
    }

    /// <summary>Emits the credentials.</summary>
    public static void EmitSecurity(SourceWriter writer, EquatableArray<CredentialSet> alternatives)
    {
        if (!alternatives.IsEmpty)
        {
            var sets = alternatives.Select(set => Alternative(writer, set));
            writer.Line($"Security = [{string.Join(", ", sets)}],");
        }
    }

    /// <summary>Emits how errors are read.</summary>
    public static void EmitErrors(SourceWriter writer, ClientUnit unit, EquatableArray<ResponseDeclaration> errors) =>
        EmitList(writer, "Errors", [.. errors.Select(response => Error(writer, unit, response))]);

    private static void EmitList(SourceWriter writer, string property, IReadOnlyList<string> items)
    {
        if (items.Count == 0)
        {
            return;
        }

        if (items.Count == 1 && items[0].IndexOf('\n') < 0)
        {
            writer.Line($"{property} = [{items[0]}],");
            return;
        }

        using (writer.Block($"{property} =", "],", "["))
        {
            foreach (var item in items)
            {
                writer.Line($"{item},");
            }
        }
    }

    private static string Success(SourceWriter writer, ClientUnit unit, ResponseDeclaration response, string result)
    {
        var reader = response.Case is null
            ? ClientBodyCode.Reader(writer, unit, response.Body)
            : ClientBodyCode.Case(writer, unit, response, result);
        return $"new({response.First}, {response.Last}, {reader})";
    }

    private static string Error(SourceWriter writer, ClientUnit unit, ResponseDeclaration response)
    {
        var reader = ClientBodyCode.Reader(writer, unit, response.Body);
        return $"{writer.NameOf(KnownType.ErrorResponse, NameStyle.Expression)}.Create({response.First}, {response.Last}, {reader})";
    }

    private static void EmitBody(SourceWriter writer, ClientUnit unit, OperationDeclaration operation)
    {
        if (operation.Body is not { Body.Kind: BodyKind.Typed or BodyKind.Form } request)
        {
            return;
        }

        writer.Separate();
        writer.Line(
            $"internal static readonly {KnownType.RequestBody}<{request.Body.Type!}> Body = "
                + $"{ClientBodyCode.Request(writer, unit, request.Body)};"
        );
    }

    private static string Method(SourceWriter writer, string method)
    {
        var name = method.Substring(0, 1) + method.Substring(1).ToLower(CultureInfo.InvariantCulture);
        return Methods.Contains(name)
            ? $"{writer.NameOf(KnownType.HttpMethod, NameStyle.Expression)}.{name}"
            : $"new {writer.NameOf(KnownType.HttpMethod)}({CSharpText.Literal(method)})";
    }

    private static string Alternative(SourceWriter writer, CredentialSet set) =>
        $"[{string.Join(", ", set.Credentials.Select(credential => ClientCredentialCode.Print(writer, credential)))}]";
}
