using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Clientele.Corpus;

/// <summary>Reads what npm's packages of GitHub have recorded.</summary>
internal static class RecordedFiles
{
    /// <summary>The bodies of <c>@octokit/webhooks-examples</c>: the event's name with its action, and the body.</summary>
    public static IEnumerable<(string Event, JsonNode Body)> Webhooks(string folder)
    {
        var events = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "api.github.com", "index.json")))!.AsArray();
        foreach (var item in events)
        {
            foreach (var example in item!["examples"]!.AsArray())
            {
                yield return ($"{item["name"]}/{example!["action"]}", example);
            }
        }
    }

    /// <summary>The answers of <c>@octokit/fixtures</c> that are JSON.</summary>
    public static IEnumerable<Recording> Answers(string folder)
    {
        var files = Directory.EnumerateFiles(Path.Combine(folder, "scenarios"), "*.json", SearchOption.AllDirectories);
        return files
            .Order(StringComparer.Ordinal)
            .SelectMany(
                file => JsonNode.Parse(File.ReadAllText(file))!.AsArray(),
                static (file, item) => Read(file, item!)
            )
            .OfType<Recording>();
    }

    private static Recording? Read(string file, JsonNode item)
    {
        if (item["response"] is not { } body || body.GetValueKind() is JsonValueKind.String)
        {
            return null;
        }

        var source = $"{Path.GetFileName(Path.GetDirectoryName(file))}/{Path.GetFileNameWithoutExtension(file)}";
        return new Recording(
            source,
            item["method"]!.GetValue<string>().ToUpperInvariant(),
            Address(item["path"]!.GetValue<string>()),
            new StubAnswer(item["status"]!.GetValue<int>(), "application/json", body.ToJsonString(), body)
        );
    }

    // Where a repository that was renamed redirects to.
    private static string Address(string path)
    {
        var segments = path.Split('?')[0].Split('/');
        return segments is ["", "repositories", _, .. var rest]
            ? $"/repos/o/r{string.Concat(rest.Select(static part => "/" + part))}"
            : string.Join('/', segments);
    }
}
