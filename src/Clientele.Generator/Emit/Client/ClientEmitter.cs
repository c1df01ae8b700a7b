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
    /// <summary>The files of a unit.</summary>
    public static IEnumerable<SourceFile> Emit(ClientUnit unit) =>
        unit.Group is not null ? ClientGroupEmitter.Emit(unit) : EmitClient(unit);

    private static IEnumerable<SourceFile> EmitClient(ClientUnit unit)
    {
        yield return ClientGroupEmitter.EmitInterface(unit);
        yield return EmitClass(unit);
        yield return ClientOptionsEmitter.Emit(unit);
        if (ClientServersEmitter.Emit(unit) is { } servers)
        {
            yield return servers;
        }

        foreach (var file in ClientWebhooksEmitter.Emit(unit))
        {
            yield return file;
        }

        if (unit.Client.RegistrationName is not null)
        {
            yield return ServicesEmitter.Emit(unit);
        }

        foreach (
            var file in unit
                .Client.Groups.Where(static group => group.PropertyName is null)
                .SelectMany(group =>
                    ClientHeadersEmitter.Emit(unit, group).Concat(ClientResultEmitter.Emit(unit, group))
                )
        )
        {
            yield return file;
        }
    }

    private static SourceFile EmitClass(ClientUnit unit)
    {
        var writer = unit.Scope.Writer();
        var client = unit.Client;
        var groups = client.Groups.Where(static group => group.PropertyName is not null).ToList();
        var own = client.Groups.FirstOrDefault(static group => group.PropertyName is null);
        writer.AddMemberNames(groups.Select(static group => group.PropertyName!));
        writer.Docs(client.Documentation);
        writer.GeneratedCode();
        using (
            writer.Block(
                $"{unit.Scope.Accessibility} partial class {CSharpText.Identifier(client.Name)} : {CSharpText.Identifier(client.InterfaceName)}"
            )
        )
        {
            var fullName = CSharpText.Literal($"{unit.Scope.Namespace}.{client.Name}");
            writer.Line(
                $"private static readonly {KnownType.ClientDescription} _description = new({fullName}, {CSharpText.Literal(client.Version)}, {CSharpText.Literal(client.ServerUrl)}){ClientCredentialCode.Undeclared(writer, client)};"
            );
            if (own is not null)
            {
                writer.Separate();
                writer.Line($"private readonly {KnownType.ClientPipeline} _pipeline;");
            }

            EmitConstructors(writer, client, groups, own is not null);
            foreach (var group in groups)
            {
                writer.Separate();
                writer.Line("/// <inheritdoc />");
                writer.Line(
                    $"public virtual {CSharpText.Identifier(group.InterfaceName!)} {CSharpText.Identifier(group.PropertyName!)} {{ get; }}"
                );
            }

            if (own is not null)
            {
                ClientGroupEmitter.EmitOperations(writer, unit, own);
            }
        }

        return unit.Scope.File(client.Name, writer);
    }

    private static void EmitConstructors(
        SourceWriter writer,
        ClientDeclaration client,
        List<OperationGroup> groups,
        bool hasOwn
    )
    {
        var name = CSharpText.Identifier(client.Name);
        writer.Separate();
        writer.Doc("summary", "Makes a client; it is thread-safe and can live as long as the program.");
        writer.Doc("param name=\"httpClient\"", "Sends the requests; it stays the caller's to dispose of.");
        writer.Doc("param name=\"options\"", "How the service is called; read once.");
        writer.Line(
            $"public {name}({KnownType.HttpClient} httpClient, {CSharpText.Identifier(client.OptionsName)}? options = null)"
        );
        using (writer.Indent())
        {
            writer.Line(
                $": this(new {KnownType.ClientPipeline}(httpClient, options ?? new {CSharpText.Identifier(client.OptionsName)}(), _description))"
            );
        }

        writer.Line("{");
        writer.Line("}");
        writer.Separate();
        writer.Doc("summary", "Makes a stand-in for tests, whose members they override.");
        writer.Line($"protected {name}()");
        using (writer.Indent())
        {
            writer.Line($": this({KnownType.ClientPipeline:x}.None)");
        }

        writer.Line("{");
        writer.Line("}");
        writer.Separate();
        using (writer.Block($"private {name}({KnownType.ClientPipeline} pipeline)"))
        {
            if (hasOwn)
            {
                writer.Line("_pipeline = pipeline;");
            }

            foreach (var group in groups)
            {
                writer.Line(
                    $"{CSharpText.Identifier(group.PropertyName!)} = new {CSharpText.Identifier(group.ClassName)}(pipeline);"
                );
            }
        }
    }
}
