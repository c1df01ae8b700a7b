using System.Linq;
using Clientele.Generator.CSharp.Model;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.Emit.Text;
using Clientele.Generator.Emit.Writing;
using Clientele.Shared;

namespace Clientele.Generator.Emit.Client;

/// <summary>Prints credentials as the contract package represents them.</summary>
internal static class ClientCredentialCode
{
    /// <summary>Gets an expression for a credential.</summary>
    public static string Print(SourceWriter writer, CredentialDeclaration credential)
    {
        var parameter = credential.Kind is CredentialKind.Bearer or CredentialKind.Basic
            ? ""
            : ", " + CSharpText.Literal(credential.ParameterName);
        return $"{writer.NameOf(KnownType.Credential, NameStyle.Expression)}.{credential.Kind}("
            + $"{CSharpText.Literal(credential.Name)}{parameter})";
    }

    /// <summary>
    /// Gets an initializer for the credentials that no operation declares; empty if they are what the contract package
    /// assumes.
    /// </summary>
    public static string Undeclared(SourceWriter writer, ClientDeclaration client)
    {
        var credentials = client.UndeclaredCredentials.Select(credential => Print(writer, credential));
        return client.HasUsualUndeclaredCredentials ? "" : $" {{ Undeclared = [{string.Join(", ", credentials)}] }}";
    }
}
