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

    private static readonly string[] Callers = ["call-clientele", "call-hand", "call-nswag", "call-kiota"];
    private static readonly string[] Finders = ["find-clientele", "find-hand"];
    private static readonly string[] Growing = ["call-few", "call-many", "find-few", "find-clientele"];

    /// <param name="output">Takes three Markdown tables: ours in milliseconds, the others as ratios to it.</param>
    public static void Print(TextWriter output)
    {
        var root = Path.Combine(Path.GetTempPath(), "clientele-first");
        var programs = new (string Name, string? Path, bool HasPeers)[]
        {
            ("JIT", Publish(root, "jit", withPeers: true), true),
            ("ReadyToRun", Publish(root, "ready", withPeers: true, "-p:PublishReadyToRun=true"), true),
            ("native AOT", Publish(root, "native", withPeers: false, "-p:PublishAot=true"), false),
        };
        var medians = new Dictionary<(string Program, string Thing), double>();
        foreach (var (name, path, hasPeers) in programs)
        {
            Measure(name, path, hasPeers, medians);
        }

        var names = programs.Select(static program => program.Name).ToArray();
        Table("first call", ["Clientele", "by hand", "NSwag", "Kiota"], Callers, names, medians, output);
        Table("first look-up", ["Clientele", "System.Text.Json generator"], Finders, names, medians, output);
        string[] sizes =
        [
            $"call of {FirstCallProject.Few} operations",
            $"of {FirstCallProject.Many}",
            $"look-up in {FirstCallProject.Few} types",
            $"in {FirstCallProject.Many}",
        ];
        Table("growth", sizes, Growing, names, medians, output, basis: 2);
    }

    private static void Measure(
        string name,
        string? program,
        bool hasPeers,
        Dictionary<(string Program, string Thing), double> medians
    )
    {
        if (program is null)
        {
            return;
        }

        var things = Callers
            .Concat(Finders)
            .Concat(Growing)
            .Distinct()
            .Where(thing => hasPeers || thing is not ("call-nswag" or "call-kiota"))
            .ToArray();
        var taken = things.ToDictionary(static thing => thing, static _ => new List<double>());
        for (var run = 0; run < Runs; run++)
        {
            foreach (var thing in things)
            {
                taken[thing].Add(Run(program, thing));
            }
        }

        foreach (var thing in things)
        {
            medians[(name, thing)] = taken[thing].Order().ElementAt(Runs / 2);
        }
    }

    // The first of every `basis` columns is in milliseconds, those behind it are ratios to it.
    private static void Table(
        string title,
        string[] columns,
        string[] things,
        string[] programs,
        Dictionary<(string Program, string Thing), double> medians,
        TextWriter output,
        int basis = int.MaxValue
    )
    {
        output.WriteLine($"| {title} | {string.Join(" | ", columns)} |");
        output.WriteLine($"|---{string.Concat(Enumerable.Repeat("|---", columns.Length))}|");
        foreach (var program in programs)
        {
            var cells = things.Select((thing, index) => Cell(thing, things[index - (index % basis)]));
            output.WriteLine($"| {program} | {string.Join(" | ", cells)} |");

            string Cell(string thing, string other)
            {
                if (!medians.TryGetValue((program, thing), out var taken))
                {
                    return "–";
                }

                return thing == other
                    ? string.Create(CultureInfo.InvariantCulture, $"{taken:0.0} ms")
                    : string.Create(CultureInfo.InvariantCulture, $"{taken / medians[(program, other)]:0.00} ×");
            }
        }

        output.WriteLine();
    }

    private static double Run(string program, string thing)
    {
        using var process = Process.Start(new ProcessStartInfo(program, [thing]) { RedirectStandardOutput = true })!;
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return double.Parse(printed, CultureInfo.InvariantCulture);
    }

    // Null where the machine lacks what it takes, a linker say.
    private static string? Publish(string root, string kind, bool withPeers, params string[] options)
    {
        var folder = Path.Combine(root, kind);
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(folder);
        FirstCallProject.Write(folder, withPeers);
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
