using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Naming;

namespace Clientele.Generator.CSharp.Mapping;

/// <summary>Servers of a description (OpenAPI 3.2, "Server Object").</summary>
internal static class Servers
{
    private const int MaxNameLength = 40;

    /// <summary>The first server with its variables' defaults, without trailing slash; empty for none.</summary>
    public static string Url(IReadOnlyList<ApiServer> servers) => servers.Count == 0 ? "" : WithDefaults(servers[0]).TrimEnd('/');

    /// <summary>What callers can choose from; empty where there is no choice.</summary>
    /// <param name="model">The description.</param>
    /// <param name="className">The name of the class that they are members of.</param>
    public static EquatableArray<ServerDeclaration> Map(ApiModel model, string className)
    {
        var servers = model.Servers.Concat(model.Operations.SelectMany(static operation => operation.Servers))
            .Where(static server => Uri.TryCreate(WithDefaults(server), UriKind.Absolute, out var url) && url.Scheme is "http" or "https")
            .GroupBy(static server => server.Url, StringComparer.Ordinal).Select(static group => group.First()).ToList();
        if (servers.Count < 2 && servers.All(static server => server.Variables.IsEmpty))
        {
            return [];
        }

        var scope = new NameScope();
        scope.Reserve(ReservedNames.OfRecord);
        scope.Reserve(className);
        return servers.Select((server, index) => Map(server, index, scope)).ToEquatableArray();
    }

    private static ServerDeclaration Map(ApiServer server, int index, NameScope scope)
    {
        var wish = Identifiers.Pascal(server.Name ?? server.Description ?? "");
        var number = "Server" + (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var isWish = (server.Name ?? server.Description)?.Any(char.IsLetter) == true && wish.Length <= MaxNameLength;
        var arguments = new NameScope();
        return new ServerDeclaration(
            isWish ? scope.Claim(wish, wish + "Server") : scope.Claim(number),
            server.Url.TrimEnd('/'),
            string.IsNullOrWhiteSpace(server.Description) ? $"The server {server.Url}." : server.Description!,
            server.Variables.Where(variable => server.Url.Contains("{" + variable.Name + "}")).Select(variable => Map(variable, arguments)).ToEquatableArray());
    }

    private static ServerVariableDeclaration Map(ServerVariable variable, NameScope scope)
    {
        var docs = string.IsNullOrWhiteSpace(variable.Description) ? $"The variable {variable.Name}." : variable.Description!;
        var values = variable.Values.IsEmpty ? "" : $" One of {string.Join(", ", variable.Values)}.";
        var name = Identifiers.Camel(variable.Name);
        return new ServerVariableDeclaration(scope.Claim(name, name.TrimStart('@') + "Variable"), variable.Name, variable.Default, variable.Values, docs + values);
    }

    private static string WithDefaults(ApiServer server)
    {
        var url = server.Url;
        foreach (var variable in server.Variables)
        {
            url = url.Replace("{" + variable.Name + "}", variable.Default);
        }

        return url;
    }
}
