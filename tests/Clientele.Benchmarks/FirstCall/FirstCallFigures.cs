using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;

namespace Clientele.Benchmarks.FirstCall;

/// <summary>
/// Measures what a program pays once: its first call with its first body, and the first contract that it looks up by
/// type. Each figure is the median of fresh processes, which take turns.
/// </summary>
internal static class FirstCallFigures
{
    private const int Runs = 15;

    /// <param name="output">Takes a Markdown table.</param>
    public static void Print(TextWriter output)
    {
        var root = Path.Combine(Path.GetTempPath(), "clientele-first");
        output.WriteLine("| ms, fresh processes | first call | by hand | ratio | first look-up | by hand | ratio |");
        output.WriteLine("|---|---|---|---|---|---|---|");
        Row("JIT", Publish(root, "jit"), output);
        Row("ReadyToRun", Publish(root, "ready", "-p:PublishReadyToRun=true"), output);
        Row("native AOT", Publish(root, "native", "-p:PublishAot=true"), output);
    }

    private static void Row(string name, string? program, TextWriter output)
    {
        if (program is null)
        {
            output.WriteLine($"| {name} | can't be published here | | | | | |");
            return;
        }

        string[] things = ["call-clientele", "call-hand", "find-clientele", "find-hand"];
        var taken = things.ToDictionary(static thing => thing, static _ => new List<double>());
        for (var run = 0; run < Runs; run++)
        {
            foreach (var thing in things)
            {
                taken[thing].Add(Run(program, thing));
            }
        }

        var medians = things.Select(thing => taken[thing].Order().ElementAt(Runs / 2)).ToArray();
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {medians[0]:0.00} | {medians[1]:0.00} | {medians[0] / medians[1]:0.00} | {medians[2]:0.00} | {medians[3]:0.00} | {medians[2] / medians[3]:0.00} |"
            )
        );
    }

    private static double Run(string program, string thing)
    {
        using var process = Process.Start(new ProcessStartInfo(program, [thing]) { RedirectStandardOutput = true })!;
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return double.Parse(printed, CultureInfo.InvariantCulture);
    }

    // Null where the machine lacks what it takes, a linker say.
    private static string? Publish(string root, string kind, params string[] options)
    {
        var folder = Path.Combine(root, kind);
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(folder);
        FirstCallProject.Write(folder);
        string[] arguments =
        [
            "publish",
            "--configuration",
            "Release",
            "--runtime",
            RuntimeInformation.RuntimeIdentifier,
            "--output",
            "out",
            .. options.Contains("-p:PublishAot=true") ? [] : new[] { "--self-contained", "false" },
            .. options,
        ];
        using var process = Process.Start(
            new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true }
        )!;
        File.WriteAllText(Path.Combine(folder, "output.txt"), process.StandardOutput.ReadToEnd());
        process.WaitForExit();
        return process.ExitCode == 0 ? Path.Combine(folder, "out", "Measured") : null;
    }
}
