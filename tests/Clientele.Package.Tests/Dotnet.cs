using System;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Shouldly;

namespace Clientele.Package.Tests;

/// <summary>Runs the dotnet command and other programs.</summary>
internal static class Dotnet
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Runs dotnet, which has to succeed.</summary>
    /// <param name="directory">Where.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <returns>What it printed.</returns>
    public static async Task<string> RunAsync(string directory, params string[] arguments)
    {
        var (code, output) = await TryRunAsync(directory, arguments);
        code.ShouldBe(0, $"dotnet {string.Join(' ', arguments)}\n{output}");
        return output;
    }

    /// <summary>Runs dotnet.</summary>
    /// <param name="directory">Where.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <returns>Its exit code and what it printed.</returns>
    public static Task<(int Code, string Output)> TryRunAsync(string directory, params string[] arguments) =>
        StartAsync("dotnet", directory, arguments);

    /// <summary>Runs a program.</summary>
    /// <param name="program">Its name.</param>
    /// <param name="directory">Where.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <returns>Its exit code and what it printed.</returns>
    public static async Task<(int Code, string Output)> StartAsync(string program, string directory, string[] arguments)
    {
        using var process = Process.Start(Started(program, directory, arguments))!;
        using var patience = new CancellationTokenSource(Patience);
        var output = process.StandardOutput.ReadToEndAsync(patience.Token);
        var errors = process.StandardError.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);
        return (process.ExitCode, await output + await errors);
    }

    /// <summary>How a program is started: with what it prints redirected.</summary>
    /// <param name="program">The program.</param>
    /// <param name="directory">Where.</param>
    /// <param name="arguments">Its arguments.</param>
    public static ProcessStartInfo Started(string program, string directory, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // The test run's own MSBuild settings are not the consumer's.
        foreach (
            var name in start
                .Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase))
                .ToArray()
        )
        {
            start.Environment.Remove(name);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        return start;
    }
}
