using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Clientele.Generator;

namespace Clientele.Corpus;

/// <summary>
/// Reads what was recorded of GitHub, which npm's <c>@octokit/webhooks-examples</c> and <c>@octokit/fixtures</c> have,
/// with the client of GitHub's description, <c>@octokit/openapi</c>.
/// </summary>
internal static class OctokitRun
{
    /// <summary>The command's name.</summary>
    public const string Verb = "octokit";

    /// <summary>Fetches, generates, compiles, reads and counts.</summary>
    /// <param name="folder">Gets the packages.</param>
    /// <param name="output">Gets the counts.</param>
    public static async Task RunAsync(string folder, TextWriter output)
    {
        var packages = new NpmPackages(folder);
        var api = await packages.FetchAsync("@octokit/openapi");
        var document = DocumentDiscovery.Load(Path.Combine(api, "generated", "api.github.com.json"));
        var generation = Generation.Run(document, new ClientGenerator(), CancellationToken.None);
        using var assembly = new MemoryStream();
        var sources = generation.Sources.Select(static source => source.SyntaxTree);
        if (!Consumer.Compile(Consumer.Compilation.AddSyntaxTrees(sources), assembly, CancellationToken.None).Success)
        {
            throw new InvalidOperationException("The emitted client does not compile.");
        }

        var answers = RecordedFiles.Answers(await packages.FetchAsync("@octokit/fixtures"));
        var replayed = new RecordedCounts("@octokit/fixtures");
        await CallRun.ReplayAsync(document, generation.Description!, assembly, answers, replayed);
        replayed.Print(output);

        assembly.Position = 0;
        var emitted = new AssemblyLoadContext(Verb).LoadFromStream(assembly);
        var webhooks = emitted
            .GetTypes()
            .Single(static type =>
                type is { IsPublic: true, IsAbstract: true, IsSealed: true }
                && type.Name.EndsWith("Webhooks", StringComparison.Ordinal)
            );
        var sent = new RecordedCounts("@octokit/webhooks-examples");
        foreach (var (name, body) in RecordedFiles.Webhooks(await packages.FetchAsync("@octokit/webhooks-examples")))
        {
            await ReadAsync(webhooks, name, Encoding.UTF8.GetBytes(body.ToJsonString()), sent);
        }

        sent.Print(output);
    }

    private static async Task ReadAsync(Type webhooks, string name, byte[] body, RecordedCounts counts)
    {
        if (Find(webhooks, name) is not { } method)
        {
            counts.Unmatched(name);
            return;
        }

        using var activity = new Activity(name) { IsAllDataRequested = true };
        activity.Start();
        try
        {
            var task = (Task)
                method.Invoke(
                    null,
                    [new MemoryStream(body), "application/json", Reading.Tolerant, CancellationToken.None]
                )!;
            await task;
            counts.Read(name, [.. activity.Events.Select(Deviation)]);
        }
        catch (InvalidDataException error)
        {
            counts.Refused(name, error.InnerException?.Message ?? error.Message);
        }
    }

    private static Deviation Deviation(ActivityEvent told)
    {
        var tags = told.Tags.ToDictionary(static tag => tag.Key, static tag => tag.Value?.ToString() ?? "");
        return new Deviation(
            tags["clientele.deviation.path"],
            tags["clientele.deviation.expected"],
            tags["clientele.deviation.found"]
        );
    }

    // An event whose action is the caller's own has one method, whatever its action is.
    private static MethodInfo? Find(Type webhooks, string name)
    {
        var methods = webhooks.GetMethods(BindingFlags.Public | BindingFlags.Static);
        var wanted = Letters($"Read{name}Async");
        return methods.FirstOrDefault(method => Letters(method.Name) == wanted)
            ?? methods.FirstOrDefault(method =>
                method.Name.EndsWith("Async", StringComparison.Ordinal)
                && Letters(method.Name).StartsWith(Letters($"Read{name.Split('/')[0]}"), StringComparison.Ordinal)
            );
    }

    private static string Letters(string text) =>
        string.Concat(text.Where(char.IsAsciiLetterOrDigit).Select(char.ToLowerInvariant));
}
