using System.Collections.Generic;
using Clientele.Generator.Api;

namespace Clientele.Generator.CSharp.Mapping;

/// <summary>Servers of a description.</summary>
internal static class Servers
{
    /// <summary>The first server with its variables' defaults, without trailing slash; empty for none.</summary>
    public static string Url(IReadOnlyList<ApiServer> servers)
    {
        if (servers.Count == 0)
        {
            return "";
        }

        var url = servers[0].Url;
        foreach (var variable in servers[0].Variables)
        {
            url = url.Replace("{" + variable.Name + "}", variable.Default);
        }

        return url.TrimEnd('/');
    }
}
