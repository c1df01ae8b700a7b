using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.Emit.Files;
using Clientele.Generator.Emit.Text;
using Clientele.Generator.Emit.Writing;

namespace Clientele.Generator.Emit.Client;

/// <summary>Prints the interface and the class of a group of operations.</summary>
internal static class ClientGroupEmitter
{
    /// <summary>The files of a group: interface, class, response headers.</summary>
    public static IEnumerable<SourceFile> Emit(ClientUnit unit)
    {
        yield return EmitInterface(unit, unit.Group!);
        yield return EmitClass(unit, unit.Group!);
        foreach (
            var file in ClientHeadersEmitter.Emit(unit, unit.Group!).Concat(ClientResultEmitter.Emit(unit, unit.Group!))
        )
        {
            yield return file;
        }
    }

    /// <summary>The methods of operations, with what they need.</summary>
    public static void EmitOperations(SourceWriter writer, ClientUnit unit, OperationGroup group)
    {
        foreach (var operation in group.Operations)
        {
            ClientOperationField.Emit(writer, unit, operation);
        }

        foreach (var operation in group.Operations)
        {
            EmitMethods(writer, operation, isInherited: group.InterfaceName is not null);
            if (operation.Sequence is { } sequence)
            {
                ClientSequenceEmitter.EmitMethod(
                    writer,
                    unit,
                    operation,
                    sequence,
                    isInherited: group.InterfaceName is not null
                );
            }

            if (operation.Paging is { } paging)
            {
                ClientPagingEmitter.EmitMethod(writer, operation, paging, isInherited: group.InterfaceName is not null);
            }
        }

        foreach (var operation in group.Operations)
        {
            ClientRequestEmitter.Emit(writer, unit, operation);
        }
    }

    /// <summary>The interface of the whole client: its groups, and the operations that are in none.</summary>
    public static SourceFile EmitInterface(ClientUnit unit)
    {
        var writer = unit.Scope.Writer();
        var client = unit.Client;
        writer.Docs(client.Documentation);
        writer.GeneratedCode();
        using (
            writer.Block($"{unit.Scope.Accessibility} partial interface {CSharpText.Identifier(client.InterfaceName)}")
        )
        {
            foreach (var group in client.Groups.Where(static group => group.PropertyName is not null))
            {
                writer.Separate();
                writer.Docs(group.Documentation);
                writer.Line(
                    $"{CSharpText.Identifier(group.InterfaceName!)} {CSharpText.Identifier(group.PropertyName!)} {{ get; }}"
                );
            }

            foreach (var group in client.Groups.Where(static group => group.PropertyName is null))
            {
                EmitDeclarations(writer, group);
            }
        }

        return unit.Scope.File(client.InterfaceName, writer);
    }

    private static SourceFile EmitInterface(ClientUnit unit, OperationGroup group)
    {
        var writer = unit.Scope.Writer();
        writer.Docs(group.Documentation);
        writer.GeneratedCode();
        using (
            writer.Block($"{unit.Scope.Accessibility} partial interface {CSharpText.Identifier(group.InterfaceName!)}")
        )
        {
            EmitDeclarations(writer, group);
        }

        return unit.Scope.File(group.InterfaceName!, writer);
    }

    private static void EmitDeclarations(SourceWriter writer, OperationGroup group)
    {
        foreach (var operation in group.Operations)
        {
            writer.Separate();
            ClientSignature.Docs(writer, operation, withResponse: false);
            writer.Line(
                $"{ClientSignature.Method(writer, operation, $"{ClientSignature.Plain(writer, operation)} {operation.Name}Async")};"
            );
            writer.Separate();
            ClientSignature.Docs(writer, operation, withResponse: true);
            writer.Line(
                $"{ClientSignature.Method(writer, operation, $"{ClientSignature.WithResponse(writer, operation)} {operation.Name}WithResponseAsync")};"
            );
            if (operation.Sequence is { } sequence)
            {
                ClientSequenceEmitter.EmitDeclaration(writer, operation, sequence);
            }

            if (operation.Paging is { } paging)
            {
                ClientPagingEmitter.EmitDeclaration(writer, operation, paging);
            }
        }
    }

    private static SourceFile EmitClass(ClientUnit unit, OperationGroup group)
    {
        var writer = unit.Scope.Writer();
        var name = CSharpText.Identifier(group.ClassName);
        writer.Docs(group.Documentation);
        writer.GeneratedCode();
        using (
            writer.Block(
                $"{unit.Scope.Accessibility} partial class {name} : {CSharpText.Identifier(group.InterfaceName!)}"
            )
        )
        {
            EmitConstructors(writer, name);
            EmitOperations(writer, unit, group);
        }

        return unit.Scope.File(group.ClassName, writer);
    }

    private static void EmitConstructors(SourceWriter writer, string name)
    {
        writer.Line($"private readonly {KnownType.ClientPipeline} _pipeline;");
        writer.Separate();
        writer.Doc("summary", "Makes a stand-in for tests, whose methods they override.");
        using (writer.Block($"protected {name}()"))
        {
            writer.Line($"_pipeline = {KnownType.ClientPipeline:x}.None;");
        }

        writer.Separate();
        using (writer.Block($"internal {name}({KnownType.ClientPipeline} pipeline)"))
        {
            writer.Line("_pipeline = pipeline;");
        }
    }

    private static void EmitMethods(SourceWriter writer, OperationDeclaration operation, bool isInherited)
    {
        var request = ClientSignature.RequestCall(writer, operation);
        EmitDocs(writer, operation, isInherited, withResponse: false);
        writer.Line(
            $"{ClientSignature.Method(writer, operation, $"public virtual {ClientSignature.Plain(writer, operation)} {operation.Name}Async")} =>"
        );
        using (writer.Indent())
        {
            writer.Line($"_pipeline.SendAsync({request}, {operation.Name}_Operation, cancellationToken);");
        }

        EmitDocs(writer, operation, isInherited, withResponse: true);
        writer.Line(
            $"{ClientSignature.Method(writer, operation, $"public virtual {ClientSignature.WithResponse(writer, operation)} {operation.Name}WithResponseAsync")} =>"
        );
        var headers = operation.Headers is null
            ? ""
            : $"static headers => new {CSharpText.Identifier(operation.Headers.Name)}(headers), ";
        using (writer.Indent())
        {
            writer.Line(
                $"_pipeline.SendWithResponseAsync({request}, {operation.Name}_Operation, {headers}cancellationToken);"
            );
        }
    }

    private static void EmitDocs(
        SourceWriter writer,
        OperationDeclaration operation,
        bool isInherited,
        bool withResponse
    )
    {
        writer.Separate();
        if (!isInherited)
        {
            ClientSignature.Docs(writer, operation, withResponse);
            return;
        }

        writer.Line("/// <inheritdoc />");
        if (operation.Obsolete)
        {
            writer.Line($"[{KnownType.Obsolete}]");
        }
    }
}
