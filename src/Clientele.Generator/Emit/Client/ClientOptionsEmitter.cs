using Clientele.Generator.CSharp.Model;
using Clientele.Generator.Emit.Files;
using Clientele.Generator.Emit.Text;
using Clientele.Generator.Emit.Writing;

namespace Clientele.Generator.Emit.Client;

/// <summary>Prints a client's options.</summary>
internal static class ClientOptionsEmitter
{
    public static SourceFile Emit(ClientUnit unit)
    {
        var writer = unit.Scope.Writer();
        var client = unit.Client;
        var name = CSharpText.Identifier(client.OptionsName);
        writer.Line(
            $$"""
            /// <summary>Configures how {{client.Name}} calls its service.</summary>
            {{writer.GeneratedCode}}
            {{unit.Scope.Accessibility}} partial class {{name}} : {{KnownType.ClientOptions}}
            {
                {{() => EmitKeys(writer, client)}}
            }
            """
        );
        return unit.Scope.File(client.OptionsName, writer);
    }

    // Tokens and passwords are members of the base class.
    private static void EmitKeys(SourceWriter writer, ClientDeclaration client)
    {
        foreach (var credential in client.Keys)
        {
            var key = CSharpText.Literal(credential.Name);
            writer.Separate();
            writer.Doc("summary", credential.Summary);
            writer.Line(
                $$"""
                public string? {{CSharpText.Identifier(credential.Name)}}
                {
                    get => GetSecret({{key}});
                    set => SetSecret({{key}}, value);
                }
                """
            );
        }
    }
}
