using System;
using System.Globalization;
using System.IO;
using System.Linq;
using BenchmarkDotNet.Running;
using Clientele.Benchmarks;
using Clientele.Benchmarks.Calls;
using Clientele.Benchmarks.FirstCall;
using Clientele.Benchmarks.Generation;
using Clientele.Benchmarks.Reports;
using Clientele.Benchmarks.Workloads;

var artifacts = Path.Combine(Environment.CurrentDirectory, "artifacts", "benchmarks");
switch (args)
{
    case ["report", ..]:
        return Report.Print(artifacts, Console.Out);
    case ["compare", .. var filters]:
        Comparison.Run(filters, Console.Out);
        return 0;
    case ["repeat", var suite, var size, var seconds]:
        Comparison.Repeat(suite, size, double.Parse(seconds, CultureInfo.InvariantCulture));
        return 0;
    case ["generate", var description]:
        GenerationFigures.Print(DescriptionCatalog.Find(description), Console.Out);
        return 0;
    case ["build", var description]:
        await BuildFigures.PrintAsync(DescriptionCatalog.Find(description), Console.Out);
        return 0;
    case ["first"]:
        FirstCallFigures.Print(Console.Out);
        return 0;
    case ["measure", var command, .. var arguments]:
        return ProcessUsage.Run(command, arguments);
    case ["check"]:
        var differences =
            string.Concat(Catalog.All().Select(static workload => workload.Check())) + new ClientCalls().Check();
        Console.WriteLine(differences.Length == 0 ? "Everyone reads and writes the same." : differences);
        return differences.Length == 0 ? 0 : 1;
    default:
        var isQuick = args.Contains("--quick");
        if (isQuick)
        {
            WarmUp.Run();
        }

        BenchmarkSwitcher
            .FromAssembly(typeof(Catalog).Assembly)
            .Run(
                [.. args.Where(static argument => argument != "--quick")],
                BenchmarkSettings.Create(artifacts, isQuick)
            );
        return 0;
}
