using System;
using System.Collections.Generic;
using System.IO;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using System.Text.Json;
using Clientele.Runtime.Json;
using Shouldly;
using Xunit;

namespace Clientele.Tests.Json;

/// <summary>
/// The switch that keeps the contract package out of the framework's private fields, in the builds for both frameworks.
/// </summary>
public sealed class ReadsAheadSwitchTests
{
    private const string Json = """[{"id":"a","tags":["x"]},{"id":"b","child":{"id":"c"}}]""";

    [Theory]
    [InlineData("net8.0", true)]
    [InlineData("net8.0", false)]
    [InlineData("net10.0", true)]
    [InlineData("net10.0", false)]
    public void Values_are_the_same_whether_it_is_on_or_off(string framework, bool isOn)
    {
        // The one that all other tests use has decided before.
        Utf8JsonReaderPosition.IsKnown.ShouldBeTrue();
        var context = new SideContext(ContractsOf(framework));
        AppContext.SetSwitch(Utf8JsonReaderPosition.SwitchName, isOn);
        try
        {
            var probe = context
                .LoadFromAssemblyPath(typeof(ReadsAheadSwitchTests).Assembly.Location)
                .GetType(typeof(Probe).FullName!)!;
            probe.GetMethod(nameof(Probe.Run))!.Invoke(null, [Json]).ShouldBe($"{isOn} {Json}");
        }
        finally
        {
            AppContext.SetSwitch(Utf8JsonReaderPosition.SwitchName, true);
            context.Unload();
        }
    }

    private static string ContractsOf(string framework, [CallerFilePath] string testFile = "")
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var folder = Path.GetDirectoryName(testFile)!;
        while (!Directory.Exists(Path.Combine(folder, "src")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return Path.Combine(
            folder,
            "src",
            "Clientele.Contracts",
            "bin",
            configuration,
            framework,
            "Clientele.Contracts.dll"
        );
    }

    /// <summary>Runs beside another build of the contract package.</summary>
    public static class Probe
    {
        public static string Run(string json)
        {
            var values = JsonSerializer.Deserialize<List<Sample>>(json, SampleContext.Default.Options)!;
            return $"{Utf8JsonReaderPosition.IsKnown} {JsonSerializer.Serialize(values, SampleContext.Default.Options)}";
        }
    }

    private sealed class SideContext(string contracts) : AssemblyLoadContext(isCollectible: true)
    {
        protected override Assembly? Load(AssemblyName assemblyName) =>
            assemblyName.Name == "Clientele.Contracts" ? LoadFromAssemblyPath(contracts) : null;
    }
}
