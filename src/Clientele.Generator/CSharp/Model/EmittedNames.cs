using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.CSharp.Model.Operations;

namespace Clientele.Generator.CSharp.Model;

/// <summary>Lists the types that emitted code adds to its namespace.</summary>
internal static class EmittedNames
{
    /// <summary>Gets their simple names, each once.</summary>
    public static IEnumerable<string> Enumerate(CodeModel model)
    {
        var client = model.Client is null ? [] : Enumerate(model.Client);
        return Existing(model.ClientName, model.JsonContextName, model.XmlContextName)
            .Concat(model.DeclaredNames)
            .Concat(client)
            .Distinct();
    }

    private static IEnumerable<string> Enumerate(ClientDeclaration client)
    {
        var servers = client.Servers.IsEmpty ? null : client.ServersName;
        var webhooks = client.Webhooks.IsEmpty ? null : client.WebhooksName;
        return Existing(
                client.Name,
                client.InterfaceName,
                client.OptionsName,
                client.RegistrationName,
                servers,
                webhooks
            )
            .Concat(client.Headers.Select(static headers => headers.Name))
            .Concat(client.Groups.SelectMany(Enumerate))
            .Concat(client.Webhooks.SelectMany(static webhook => Existing(webhook.Headers?.Name)));
    }

    private static IEnumerable<string> Enumerate(OperationGroup group) =>
        Existing(group.ClassName, group.InterfaceName)
            .Concat(group.Headers.Select(static headers => headers.Name))
            .Concat(group.Results.Select(static result => result.Name));

    private static IEnumerable<string> Existing(params string?[] names) =>
        names.OfType<string>().Where(static name => name.Length > 0);
}
