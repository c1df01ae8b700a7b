using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.Api.Resolution.References;
using Clientele.Generator.Collections;

namespace Clientele.Generator.Api.Resolution.Operations;

/// <summary>Reads servers.</summary>
internal static class ServerReader
{
    /// <summary>Gets the servers of a <c>servers</c> array.</summary>
    public static EquatableArray<ApiServer> Read(LocatedNode? servers) =>
        (servers?.Items() ?? [])
            .Where(static server => server.Text("url") is not null)
            .Select(static server => new ApiServer(
                server.Text("url")!,
                server.Text("name"),
                server.Text("description"),
                ReadVariables(server["variables"])
            ))
            .ToEquatableArray();

    /// <summary>Gets the servers of a Swagger 2.0 description: schemes × host × basePath.</summary>
    public static EquatableArray<ApiServer> ReadSwagger(LocatedNode root)
    {
        var host = root.Text("host");
        var path = root.Text("basePath") ?? (host is null ? "" : "/");
        if (host is null)
        {
            return path.Length == 0 ? [] : [new ApiServer(path, null, null, [])];
        }

        return ReadSwagger(host, path, root.Texts("schemes").ToList());
    }

    /// <summary>Gets the servers of a Swagger 2.0 operation that has its own schemes.</summary>
    public static EquatableArray<ApiServer> ReadSwagger(LocatedNode root, LocatedNode operation) =>
        root.Text("host") is { } host && operation.Texts("schemes").ToList() is { Count: > 0 } schemes
            ? ReadSwagger(host, root.Text("basePath") ?? "/", schemes)
            : [];

    private static EquatableArray<ApiServer> ReadSwagger(string host, string path, List<string> schemes)
    {
        return (schemes.Count == 0 ? new List<string> { "https" } : schemes)
            .Select(scheme => new ApiServer(scheme + "://" + host + (path == "/" ? "" : path), null, null, []))
            .ToEquatableArray();
    }

    private static EquatableArray<ServerVariable> ReadVariables(LocatedNode? variables) =>
        (variables?.Members() ?? [])
            .Select(static entry => new ServerVariable(
                entry.Key,
                entry.Value.Text("default") ?? "",
                entry.Value.Texts("enum").ToEquatableArray(),
                entry.Value.Text("description")
            ))
            .ToEquatableArray();
}
