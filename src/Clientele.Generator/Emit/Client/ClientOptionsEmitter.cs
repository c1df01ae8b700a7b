using Clientele.Generator.Emit.Files;
using Clientele.Generator.Emit.Text;
using Clientele.Generator.Emit.Writing;
using Clientele.Shared;

namespace Clientele.Generator.Emit.Client;

/// <summary>Prints a client's options.</summary>
internal static class ClientOptionsEmitter
{
    public static SourceFile Emit(ClientUnit unit)
    {
        var writer = unit.Scope.Writer();
        writer.Doc("summary", $"How {unit.Client.Name} calls its service.");
        writer.GeneratedCode();
        using (
            writer.Block(
                $"{unit.Scope.Accessibility} partial class {CSharpText.Identifier(unit.Client.OptionsName)} : {KnownType.ClientOptions}"
            )
        )
        {
            foreach (var credential in unit.Client.Credentials)
            {
                if (credential.Kind is CredentialKind.Bearer or CredentialKind.Basic)
                {
                    continue;
                }

                var key = CSharpText.Literal(credential.Name);
                writer.Separate();
                writer.Doc("summary", credential.Summary);
                using (writer.Block($"public string? {CSharpText.Identifier(credential.Name)}"))
                {
                    writer.Line($"get => GetSecret({key});");
                    writer.Line($"set => SetSecret({key}, value);");
                }
            }
        }

        return unit.Scope.File(unit.Client.OptionsName, writer);
    }
}
