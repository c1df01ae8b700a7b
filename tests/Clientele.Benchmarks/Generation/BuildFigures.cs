using System;
using System.IO;
using System.Threading.Tasks;

namespace Clientele.Benchmarks.Generation;

/// <summary>
/// Measures what a build of a class library with a client costs, tools that run before it included, in fresh processes.
/// </summary>
internal static class BuildFigures
{
    private static readonly string[] Build =
    [
        "build",
        "--no-restore",
        "--configuration",
        "Release",
        "--verbosity",
        "minimal",
        "-maxCpuCount:1",
        "-nodeReuse:false",
        "-property:UseSharedCompilation=false",
    ];

    /// <param name="description">What clients are made from.</param>
    /// <param name="output">Takes a Markdown table.</param>
    public static async Task PrintAsync(DescriptionText description, TextWriter output)
    {
        var root = Path.Combine(Path.GetTempPath(), $"clientele-build-{description.Name}");
        await output.WriteLineAsync($"| {description.Name} | wall | processor | memory | assembly |");
        await output.WriteLineAsync("|---|---|---|---|---|");
        await RowAsync(BuildContender.Empty, root, output);
        await RowAsync(BuildContender.Clientele(description.Path), root, output);
        await RowAsync(BuildContender.Files(Path.Combine(root, "Clientele", "obj", "emitted")), root, output);
        await RowAsync(BuildContender.Kiota(description.Path), root, output);
        await RowAsync(BuildContender.NSwag(description.Path), root, output);
    }

    private static async Task RowAsync(BuildContender contender, string root, TextWriter output)
    {
        var folder = Path.Combine(root, contender.Name.Replace(' ', '-'));
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(folder);
        contender.Write(folder, DescriptionCatalog.Repository());
        await ProcessUsage.MeasureAsync(folder, "dotnet", "restore");
        var tool = default(ProcessUsage);
        if (contender.Tool is [var command, .. var arguments])
        {
            tool = await ProcessUsage.MeasureAsync(folder, command, arguments);
        }

        var build = await ProcessUsage.MeasureAsync(folder, "dotnet", Build);
        await output.WriteLineAsync(
            $"| {contender.Name} | {tool.Wall + build.Wall:0.0} s | {tool.Processor + build.Processor:0.0} s "
                + $"| {Math.Max(tool.Memory, build.Memory) / 1e6:0} MB | {Assembly(folder, tool, build)} |"
        );
    }

    private static string Assembly(string folder, ProcessUsage tool, ProcessUsage build)
    {
        if (tool.ExitCode != 0)
        {
            return "its tool fails";
        }

        var assembly = new FileInfo(Path.Combine(folder, "bin", "Release", "net10.0", "Measured.dll"));
        return build.ExitCode == 0 && assembly.Exists ? $"{assembly.Length / 1e6:0.00} MB" : "does not compile";
    }
}
