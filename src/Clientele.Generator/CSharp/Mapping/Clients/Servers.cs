using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model;
using Clientele.Generator.CSharp.Naming;

namespace Clientele.Generator.CSharp.Mapping.Clients;

/// <summary>Maps the servers of a description (OpenAPI 3.2, "Server Object").</summary>
internal static class Servers
{
    private const string Secure = "https";
    private const int MaxValues = 16;

    /// <summary>
    /// Gets the default server, with its variables' defaults and without a trailing slash: the first one over
    /// <c>https</c>, so that no key is sent unencrypted if the description offers an alternative, else the first one.
    /// Empty if there is none.
    /// </summary>
    public static string Url(IEnumerable<ApiServer> servers)
    {
        var urls = servers.Select(static server => WithDefaults(Secured(server)).TrimEnd('/')).ToList();
        return
            urls.Count > 0
            && HasScheme(urls[0], "http")
            && urls.Find(static url => HasScheme(url, Secure)) is { } secure
            ? secure
            : urls.FirstOrDefault() ?? "";
    }

    /// <summary>
    /// Gets the client's server: the description's or, if only operations have servers, the one that most of them
    /// share.
    /// </summary>
    public static string ClientUrl(ApiModel model)
    {
        if (
            !model.Servers.IsEmpty
            || model.Operations.IsEmpty
            || model.Operations.Any(static operation => operation.Servers.IsEmpty)
        )
        {
            return Url(model.Servers);
        }

        return model
            .Operations.GroupBy(static operation => Url(operation.Servers), StringComparer.Ordinal)
            .OrderByDescending(static group => group.Count())
            .First()
            .Key;
    }

    /// <summary>Gets an operation's own server; <see langword="null"/> if it has none but the client's.</summary>
    public static string? OperationUrl(ApiModel model, string clientUrl, ApiOperation operation)
    {
        if (operation.Servers.IsEmpty || operation.Servers.SequenceEqual(model.Servers))
        {
            return null;
        }

        var url = Url(operation.Servers);
        return url == clientUrl ? null : url;
    }

    /// <summary>Gets the servers that callers can choose from; empty if there is no choice.</summary>
    /// <param name="model">The description.</param>
    /// <param name="className">The name of the class that contains them.</param>
    public static EquatableArray<ServerDeclaration> Map(ApiModel model, string className)
    {
        var servers = model
            .Servers.Concat(model.Operations.SelectMany(static operation => operation.Servers))
            .Select(Secured)
            .Where(static server =>
                Uri.TryCreate(WithDefaults(server), UriKind.Absolute, out var url) && url.Scheme is "http" or Secure
            )
            .GroupBy(static server => server.Url, StringComparer.Ordinal)
            .Select(static group => group.First())
            .ToList();
        if (servers.Count < 2 && servers.All(static server => server.Variables.IsEmpty))
        {
            return [];
        }

        var scope = new NameScope(ReservedNames.OfRecord);
        scope.Reserve(className);
        var names = new ServerNames(servers);
        var declared = servers
            .Select((server, index) => Map(server, scope.Claim(names.GetName(server, index))))
            .ToList();
        return [.. declared, .. servers.SelectMany(server => MapValues(server, scope))];
    }

    /// <summary>Gets a server's URL with the defaults of its variables.</summary>
    public static string WithDefaults(ApiServer server) =>
        server.Variables.Aggregate(server.Url, static (url, variable) =>
            url.Replace("{" + variable.Name + "}", variable.Default)
        );

    // URLs without a scheme, or with a choice of schemes, use https.
    private static ApiServer Secured(ApiServer server)
    {
        var secured = server.Url.StartsWith("//", StringComparison.Ordinal)
            ? server with
            {
                Url = Secure + ":" + server.Url,
            }
            : server;
        return secured with
        {
            Variables = secured
                .Variables.Select(variable =>
                    IsScheme(secured, variable) ? variable with { Default = Secure } : variable
                )
                .ToEquatableArray(),
        };
    }

    private static bool IsScheme(ApiServer server, ServerVariable variable) =>
        server.Url.StartsWith("{" + variable.Name + "}://", StringComparison.Ordinal)
        && variable.Values.Contains(Secure);

    private static bool HasScheme(string url, string scheme) =>
        url.StartsWith(scheme + "://", StringComparison.OrdinalIgnoreCase);

    private static ServerDeclaration Map(ApiServer server, string name)
    {
        var arguments = new NameScope();
        return new ServerDeclaration(
            name,
            server.Url.TrimEnd('/'),
            string.IsNullOrWhiteSpace(server.Description) ? $"The server {server.Url}." : server.Description!,
            server
                .Variables.Where(variable => server.Url.Contains("{" + variable.Name + "}"))
                .Select(variable => Map(variable, arguments))
                .ToEquatableArray()
        );
    }

    // If a single variable distinguishes the servers, each of its values names one.
    private static IEnumerable<ServerDeclaration> MapValues(ApiServer server, NameScope scope)
    {
        if (
            server.Variables.Count != 1
            || IsScheme(server, server.Variables[0])
            || server.Variables[0].Values.Count is < 2 or > MaxValues
        )
        {
            yield break;
        }

        var variable = server.Variables[0];
        foreach (var value in variable.Values.Where(static value => value.Any(char.IsLetter)))
        {
            var url = WithDefaults(server with { Variables = [variable with { Default = value }] });
            if (
                Uri.TryCreate(url, UriKind.Absolute, out _)
                && Identifiers.Pascal(value) is var name
                && !scope.IsTaken(name)
            )
            {
                yield return new ServerDeclaration(scope.Claim(name), url.TrimEnd('/'), $"The server {url}.", []);
            }
        }
    }

    private static ServerVariableDeclaration Map(ServerVariable variable, NameScope scope)
    {
        var docs = string.IsNullOrWhiteSpace(variable.Description)
            ? $"The variable {variable.Name}."
            : variable.Description!;
        var values = variable.Values.IsEmpty ? "" : $" One of {string.Join(", ", variable.Values)}.";
        var name = Identifiers.Camel(variable.Name);
        return new ServerVariableDeclaration(
            scope.Claim(name, name.TrimStart('@') + "Variable"),
            variable.Name,
            variable.Default,
            variable.Values,
            docs + values
        );
    }
}
