using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.CSharp.Model;
using Clientele.Generator.Emit.Files;
using Clientele.Generator.Emit.Text;
using Clientele.Generator.Emit.Writing;

namespace Clientele.Generator.Emit.Client;

/// <summary>Prints the servers that callers can choose from.</summary>
internal static class ClientServersEmitter
{
    /// <summary>Emits the file of a client whose service has several.</summary>
    public static SourceFile Emit(ClientUnit unit)
    {
        var writer = unit.Scope.Writer();
        writer.AddMemberNames(unit.Client.Servers.Select(static server => server.Name));
        var name = CSharpText.Identifier(unit.Client.ServersName);
        writer.Line(
            $$"""
            /// <summary>Provides the servers of the description, for use as {{unit.Client.OptionsName}}.BaseAddress.</summary>
            {{writer.GeneratedCode}}
            {{unit.Scope.Accessibility}} static partial class {{name}}
            {
                {{() => EmitServers(writer, unit.Client.Servers)}}
            }
            """
        );
        return unit.Scope.File(unit.Client.ServersName, writer);
    }

    private static void EmitServers(SourceWriter writer, IEnumerable<ServerDeclaration> servers)
    {
        foreach (var server in servers)
        {
            writer.Separate();
            writer.Doc("summary", server.Summary);
            if (server.Variables.IsEmpty)
            {
                EmitAddress(writer, server);
            }
            else
            {
                EmitTemplate(writer, server);
            }
        }
    }

    private static void EmitAddress(SourceWriter writer, ServerDeclaration server) =>
        writer.Line(
            $"public static {KnownType.Uri} {CSharpText.Identifier(server.Name)} => new({CSharpText.Literal(server.Url)});"
        );

    private static void EmitTemplate(SourceWriter writer, ServerDeclaration server)
    {
        var name = CSharpText.Identifier(server.Name);
        var parameters = string.Join(
            ", ",
            server.Variables.Select(static variable =>
                $"string {variable.Name} = {CSharpText.Literal(variable.Default)}"
            )
        );
        var values = server.Variables.Select(static variable =>
            $"({CSharpText.Literal(variable.WireName)}, {variable.Name}, [{Literals(variable.Values)}])"
        );
        foreach (var variable in server.Variables)
        {
            writer.Doc($"param name=\"{variable.Name.TrimStart('@')}\"", variable.Summary);
        }

        writer.Line(
            $$"""
            /// <returns>The server's address.</returns>
            public static {{KnownType.Uri}} {{name}}({{parameters}}) => {{KnownType.ServerAddress:x}}.Expand(
                {{CSharpText.Literal(server.Url)}},
                {{string.Join(",\n", values)}});
            """
        );
    }

    private static string Literals(IEnumerable<string> values) => string.Join(", ", values.Select(CSharpText.Literal));
}
