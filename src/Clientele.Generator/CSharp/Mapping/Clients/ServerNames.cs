using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.CSharp.Naming;

namespace Clientele.Generator.CSharp.Mapping.Clients;

/// <summary>Names servers by what distinguishes them.</summary>
internal sealed class ServerNames
{
    private const int MaxLength = 40;
    private const int MaxParts = 3;

    private static readonly HashSet<string> Filler = new(
        ["server", "servers", "endpoint", "environment", "url", "host", "base"],
        StringComparer.OrdinalIgnoreCase
    );
    private static readonly char[] LabelSeparators = ['.', '-', '_'];

    private readonly IReadOnlyList<ApiServer> _servers;
    private readonly HashSet<string> _common;

    public ServerNames(IReadOnlyList<ApiServer> servers)
    {
        _servers = servers;
        var parts = servers.Select(Parts).ToList();
        _common = new HashSet<string>(parts.Count == 0 ? [] : parts[0], StringComparer.OrdinalIgnoreCase);
        foreach (var other in parts.Skip(1))
        {
            _common.IntersectWith(other);
        }
    }

    /// <summary>Gets possible names for a server, the best first; never empty.</summary>
    public string[] GetName(ApiServer server, int index)
    {
        var number = "Server" + (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        string?[] wishes =
        [
            Words(server.Name),
            Described(server),
            ByVariable(server),
            ByAddress(server),
            ByScheme(server),
            number,
        ];
        return wishes.Where(static wish => wish is not null).Select(static wish => wish!).ToArray();
    }

    // A description shared by several servers distinguishes none of them, and an address is not a description.
    private string? Described(ApiServer server) =>
        _servers.Count(other =>
            string.Equals(other.Description, server.Description, StringComparison.OrdinalIgnoreCase)
        ) == 1
        && server.Description?.Contains("://") != true
            ? Words(server.Description)
            : null;

    private static string? Words(string? text)
    {
        if (text?.Any(char.IsLetter) != true)
        {
            return null;
        }

        var words = text.Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToList();
        while (words.Count > 1 && Filler.Contains(words[words.Count - 1].TrimEnd('.', ':', ',')))
        {
            words.RemoveAt(words.Count - 1);
        }

        var name = Identifiers.Pascal(string.Join(" ", words));
        return name.Length <= MaxLength ? name : null;
    }

    private static string? ByVariable(ApiServer server) =>
        server.Variables.FirstOrDefault(variable => server.Url.Contains("{" + variable.Name + "}")) is { } first
            ? Words("By " + first.Name)
            : null;

    private string? ByAddress(ApiServer server)
    {
        var host = Own(HostParts(server));
        var isEnough = host.Count > 0 && _servers.Count(other => Own(HostParts(other)).SequenceEqual(host)) == 1;
        var own = isEnough ? host : Own(Parts(server));
        return own.Count > 0 && own.Any(static part => part.Any(char.IsLetter)) ? Words(string.Join(" ", own)) : null;
    }

    private string ByScheme(ApiServer server) =>
        _servers.Count(other => Parts(other).SequenceEqual(Parts(server))) > 1
            ? Identifiers.Pascal(server.Url.Split(':')[0])
            : "Default";

    private List<string> Own(IEnumerable<string> parts) =>
        parts.Where(part => !_common.Contains(part)).Take(MaxParts).ToList();

    private static string[] HostParts(ApiServer server) =>
        Uri.TryCreate(Servers.WithDefaults(server), UriKind.Absolute, out var url)
        && url.HostNameType == UriHostNameType.Dns
            ? url.Host.Split(LabelSeparators, StringSplitOptions.RemoveEmptyEntries)
            : [];

    private static List<string> Parts(ApiServer server)
    {
        if (!Uri.TryCreate(Servers.WithDefaults(server), UriKind.Absolute, out var url))
        {
            return [];
        }

        var segments = url.AbsolutePath.Split(['/'], StringSplitOptions.RemoveEmptyEntries);
        return
        [
            .. HostParts(server),
            .. segments,
            .. url.IsDefaultPort
                ? Array.Empty<string>()
                : ["Port" + url.Port.ToString(System.Globalization.CultureInfo.InvariantCulture)],
        ];
    }
}
