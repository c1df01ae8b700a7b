using System.Linq;
using Clientele.Generator.CSharp.Model;
using Clientele.Generator.Emit.Files;
using Clientele.Generator.Emit.Text;
using Clientele.Generator.Emit.Writing;

namespace Clientele.Generator.Emit.Client;

/// <summary>Prints the servers that callers can choose from.</summary>
internal static class ClientServersEmitter
{
    /// <summary>The file, or <see langword="null"/> where there is no choice.</summary>
    public static SourceFile? Emit(ClientUnit unit)
    {
        if (unit.Client.Servers.IsEmpty)
        {
            return null;
        }

        var writer = unit.Scope.Writer();
        writer.AddMemberNames(unit.Client.Servers.Select(static server => server.Name));
        writer.Doc("summary", $"The servers that the description names, for {unit.Client.OptionsName}.BaseAddress.");
        writer.GeneratedCode();
        using (
            writer.Block(
                $"{unit.Scope.Accessibility} static partial class {CSharpText.Identifier(unit.Client.ServersName)}"
            )
        )
        {
            foreach (var server in unit.Client.Servers)
            {
                EmitServer(writer, server);
            }
        }

        return unit.Scope.File(unit.Client.ServersName, writer);
    }

    private static void EmitServer(SourceWriter writer, ServerDeclaration server)
    {
        writer.Separate();
        writer.Doc("summary", server.Summary);
        var name = CSharpText.Identifier(server.Name);
        if (server.Variables.IsEmpty)
        {
            writer.Line($"public static {KnownType.Uri} {name} => new({CSharpText.Literal(server.Url)});");
            return;
        }

        foreach (var variable in server.Variables)
        {
            writer.Doc($"param name=\"{variable.Name.TrimStart('@')}\"", variable.Summary);
        }

        writer.Doc("returns", "The server's address.");
        var parameters = string.Join(
            ", ",
            server.Variables.Select(static variable =>
                $"string {variable.Name} = {CSharpText.Literal(variable.Default)}"
            )
        );
        writer.Line($"public static {KnownType.Uri} {name}({parameters}) => {KnownType.ServerAddress:x}.Of(");
        using (writer.Indent())
        {
            writer.Line($"{CSharpText.Literal(server.Url)},");
            for (var i = 0; i < server.Variables.Count; i++)
            {
                var variable = server.Variables[i];
                var values = string.Join(", ", variable.Values.Select(CSharpText.Literal));
                writer.Line(
                    $"({CSharpText.Literal(variable.WireName)}, {variable.Name}, [{values}]){(i == server.Variables.Count - 1 ? ");" : ",")}"
                );
            }
        }
    }
}
