using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.CSharp.Model;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.Emit.Files;
using Clientele.Generator.Emit.Text;
using Clientele.Generator.Emit.Writing;

namespace Clientele.Generator.Emit.Client;

/// <summary>Prints the client, its options, its groups and its registration.</summary>
internal static class ClientEmitter
{
    /// <summary>Emits the files of a unit.</summary>
    public static IEnumerable<SourceFile> Emit(ClientUnit unit) =>
        unit.Group is { } group ? ClientGroupEmitter.Emit(unit, group) : EmitClient(unit);

    private static IEnumerable<SourceFile> EmitClient(ClientUnit unit)
    {
        yield return ClientGroupEmitter.EmitInterface(unit);
        yield return EmitClass(unit);
        yield return ClientOptionsEmitter.Emit(unit);
        if (!unit.Client.Servers.IsEmpty)
        {
            yield return ClientServersEmitter.Emit(unit);
        }

        if (ClientWebhooksEmitter.Emit(unit) is { } webhooks)
        {
            yield return webhooks;
        }

        if (unit.Client.RegistrationName is not null)
        {
            yield return ServicesEmitter.Emit(unit);
        }

        if (unit.Client.Own is { } own && ClientResponsesEmitter.Emit(unit, own, unit.Client.Name) is { } responses)
        {
            yield return responses;
        }
    }

    private static SourceFile EmitClass(ClientUnit unit)
    {
        var writer = unit.Scope.Writer();
        var client = unit.Client;
        writer.AddMemberNames(client.Tagged.Select(static group => group.PropertyName!));
        var (name, options) = (CSharpText.Identifier(client.Name), CSharpText.Identifier(client.OptionsName));
        var fullName = CSharpText.Literal($"{unit.Scope.Namespace}.{client.Name}");
        var (version, address) = (CSharpText.Literal(client.Version), CSharpText.Literal(client.ServerUrl));
        var description = $"new({fullName}, {version}, {address})";
        var undeclared = ClientCredentialCode.Undeclared(writer, client);
        writer.Docs(client.Documentation);
        writer.GeneratedCode();
        writer.Line(
            $$"""
            {{unit.Scope.Accessibility}} partial class {{name}} : {{CSharpText.Identifier(client.InterfaceName)}}
            {
                private static readonly {{KnownType.ClientDescription}} _description = {{description}}{{undeclared}};
                {{() => EmitPipeline(writer, client)}}

                /// <summary>Initializes a new client, which is thread-safe and can be used for as long as the program runs.</summary>
                /// <param name="httpClient">The client that sends the requests. The caller remains responsible for disposing of it.</param>
                /// <param name="options">The options of the client, which are read once.</param>
                public {{name}}({{KnownType.HttpClient}} httpClient, {{options}}? options = null)
                    : this(new {{KnownType.ClientPipeline}}(httpClient, options ?? new {{options}}(), _description))
                {
                }

                /// <summary>Initializes a test double, whose members tests override.</summary>
                protected {{name}}()
                    : this({{KnownType.ClientPipeline:x}}.None)
                {
                }

                private {{name}}({{KnownType.ClientPipeline}} pipeline)
                {
                    {{() => EmitAssignments(writer, client)}}
                }
                {{() => EmitProperties(writer, client.Tagged)}}
                {{() => EmitOperations(writer, unit)}}
                {{() => ClientFollowEmitter.EmitMethods(writer, unit)}}
            }
            """
        );
        return unit.Scope.File(client.Name, writer);
    }

    private static void EmitPipeline(SourceWriter writer, ClientDeclaration client)
    {
        if (client.Calls)
        {
            writer.Separate();
            writer.Line($"private readonly {KnownType.ClientPipeline} _pipeline;");
        }
    }

    private static void EmitAssignments(SourceWriter writer, ClientDeclaration client)
    {
        if (client.Calls)
        {
            writer.Line("_pipeline = pipeline;");
        }

        foreach (var group in client.Tagged)
        {
            writer.Line(
                $"{CSharpText.Identifier(group.PropertyName!)} = new {CSharpText.Identifier(group.ClassName)}(pipeline);"
            );
        }
    }

    private static void EmitProperties(SourceWriter writer, IEnumerable<OperationGroup> groups)
    {
        foreach (var group in groups)
        {
            var (type, name) = (
                CSharpText.Identifier(group.InterfaceName!),
                CSharpText.Identifier(group.PropertyName!)
            );
            writer.Separate();
            writer.Line(
                $$"""
                /// <inheritdoc />
                public virtual {{type}} {{name}} { get; }
                """
            );
        }
    }

    private static void EmitOperations(SourceWriter writer, ClientUnit unit)
    {
        if (unit.Client.Own is { } own)
        {
            ClientGroupEmitter.EmitOperations(writer, unit, own);
        }
    }
}
