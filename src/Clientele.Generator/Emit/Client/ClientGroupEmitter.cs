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
    /// <summary>
    /// Emits the files of a group: its interface, its class, and parts of responses other than bodies.
    /// </summary>
    public static IEnumerable<SourceFile> Emit(ClientUnit unit, OperationGroup group)
    {
        yield return EmitInterface(unit, group);
        yield return EmitClass(unit, group);
        if (ClientResponsesEmitter.Emit(unit, group, group.ClassName) is { } responses)
        {
            yield return responses;
        }
    }

    /// <summary>Emits the methods of operations, then the classes that they share.</summary>
    public static void EmitOperations(SourceWriter writer, ClientUnit unit, OperationGroup group)
    {
        foreach (var operation in group.Operations)
        {
            EmitMethods(writer, operation);
            if (operation.Sequence is { } sequence)
            {
                ClientSequenceEmitter.EmitMethod(writer, unit, operation, sequence);
            }

            if (operation.Paging is { } paging)
            {
                ClientPagingEmitter.EmitMethod(writer, operation, paging);
            }
        }

        writer.AddMemberNames(ClientOperationEmitter.MemberNames);
        foreach (var operation in group.Operations)
        {
            ClientOperationEmitter.Emit(writer, unit, operation);
        }
    }

    /// <summary>Emits the interface of the whole client: its groups, and the operations that belong to none.</summary>
    public static SourceFile EmitInterface(ClientUnit unit)
    {
        var writer = unit.Scope.Writer();
        var client = unit.Client;
        writer.Docs(client.Documentation);
        writer.GeneratedCode();
        writer.Line(
            $$"""
            {{unit.Scope.Accessibility}} partial interface {{CSharpText.Identifier(client.InterfaceName)}}
            {
                {{() => EmitProperties(writer, client.Tagged)}}
                {{() => EmitDeclarations(writer, client.Groups.Where(static group => group.PropertyName is null))}}
                {{() => ClientFollowEmitter.EmitDeclarations(writer, client)}}
            }
            """
        );
        return unit.Scope.File(client.InterfaceName, writer);
    }

    private static void EmitProperties(SourceWriter writer, IEnumerable<OperationGroup> groups)
    {
        foreach (var group in groups)
        {
            writer.Separate();
            writer.Docs(group.Documentation);
            writer.Line(
                $"{CSharpText.Identifier(group.InterfaceName!)} {CSharpText.Identifier(group.PropertyName!)} {{ get; }}"
            );
        }
    }

    private static SourceFile EmitInterface(ClientUnit unit, OperationGroup group)
    {
        var writer = unit.Scope.Writer();
        writer.Docs(group.Documentation);
        writer.GeneratedCode();
        writer.Line(
            $$"""
            {{unit.Scope.Accessibility}} partial interface {{CSharpText.Identifier(group.InterfaceName!)}}
            {
                {{() => EmitDeclarations(writer, [group])}}
            }
            """
        );
        return unit.Scope.File(group.InterfaceName!, writer);
    }

    private static void EmitDeclarations(SourceWriter writer, IEnumerable<OperationGroup> groups)
    {
        foreach (var operation in groups.SelectMany(static group => group.Operations))
        {
            EmitDeclarations(writer, operation);
        }
    }

    private static void EmitDeclarations(SourceWriter writer, OperationDeclaration operation)
    {
        writer.Separate();
        writer.Line(
            $$"""
            {{() => ClientDocs.Emit(writer, operation)}}
            {{ClientSignature.Plain(writer, operation)}};

            {{() => ClientDocs.EmitVariant(writer, operation, WholeResponse(operation))}}
            {{ClientSignature.WithResponse(writer, operation)}};
            """
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

    private static string WholeResponse(OperationDeclaration operation) =>
        operation.Result is null
            ? "The response, with its status and headers."
            : "The response, with its status, headers and value.";

    private static SourceFile EmitClass(ClientUnit unit, OperationGroup group)
    {
        var writer = unit.Scope.Writer();
        var name = CSharpText.Identifier(group.ClassName);
        writer.Docs(group.Documentation);
        writer.GeneratedCode();
        writer.Line(
            $$"""
            {{unit.Scope.Accessibility}} partial class {{name}} : {{CSharpText.Identifier(group.InterfaceName!)}}
            {
                private readonly {{KnownType.ClientPipeline}} _pipeline;

                /// <summary>Initializes a test double, which overrides the methods that a test calls.</summary>
                protected {{name}}()
                {
                    _pipeline = {{KnownType.ClientPipeline:x}}.None;
                }

                internal {{name}}({{KnownType.ClientPipeline}} pipeline)
                {
                    _pipeline = pipeline;
                }
                {{() => EmitOperations(writer, unit, group)}}
            }
            """
        );
        return unit.Scope.File(group.ClassName, writer);
    }

    private static void EmitMethods(SourceWriter writer, OperationDeclaration operation)
    {
        var request = ClientSignature.RequestCall(operation);
        var definition = $"{operation.ClassName}.Definition";
        string[] headers = operation.Headers is { } declared
            ? [$"static headers => new {CSharpText.Identifier(declared.Name)}(headers)"]
            : [];
        string[] arguments = [request, definition, .. headers, "cancellationToken"];
        writer.Separate();
        writer.Line(
            $$"""
            {{() => ClientDocs.EmitImplementation(writer, operation)}}
            public virtual {{ClientSignature.Plain(writer, operation)}} =>
                {{ClientSignature.List("_pipeline.SendAsync", [request, definition, "cancellationToken"])}};

            {{() => ClientDocs.EmitImplementation(writer, operation)}}
            public virtual {{ClientSignature.WithResponse(writer, operation)}} =>
                {{ClientSignature.List("_pipeline.SendWithResponseAsync", arguments)}};
            """
        );
    }
}
