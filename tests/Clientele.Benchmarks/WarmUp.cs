using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using BenchmarkDotNet.Attributes;
using Clientele.Benchmarks.Calls;
using Clientele.Benchmarks.Suites;
using Clientele.Benchmarks.Workloads;

namespace Clientele.Benchmarks;

/// <summary>
/// Runs every benchmark of serializers and calls until the runtime has optimized it: a quick run in this process is too
/// short for that. Generation prepares itself.
/// </summary>
internal static class WarmUp
{
    private const int Passes = 8;
    private const int Calls = 40;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    public static void Run()
    {
        var methods = typeof(WarmUp)
            .Assembly.GetTypes()
            .SelectMany(static type => type.GetMethods())
            .Where(static method => method.IsDefined(typeof(BenchmarkAttribute)))
            .Where(static method => method.DeclaringType == typeof(ClientCall) || TakesWorkload(method))
            .ToList();

        // What is run for many is run for one, too; data contracts can't express all.
        var workloads = Catalog.All().Where(static workload => workload.Size != Size.Many).ToList();
        for (var pass = 0; pass < Passes; pass++)
        {
            foreach (var method in methods)
            {
                Run(method, workloads);
            }

            Thread.Sleep(Pause);
        }
    }

    private static bool TakesWorkload(MethodInfo method) =>
        method.GetParameters() is [{ ParameterType: var type }] && type == typeof(Workload);

    private static void Run(MethodInfo method, List<Workload> workloads)
    {
        if (method.DeclaringType == typeof(ClientCall))
        {
            foreach (var call in Enum.GetValues<CallKind>())
            {
                Repeat(new ClientCall { Call = call }, method, null);
            }

            return;
        }

        var suite = Activator.CreateInstance(method.DeclaringType!)!;
        var isDataContract = method.Name.Contains("DataContract", StringComparison.Ordinal);
        foreach (var workload in workloads.Where(workload => !isDataContract || Catalog.IsDataContract(workload.Size)))
        {
            Repeat(suite, method, [workload]);
        }
    }

    private static void Repeat(object suite, MethodInfo method, object?[]? arguments)
    {
        for (var call = 0; call < Calls; call++)
        {
            (method.Invoke(suite, arguments) as Task)?.Wait();
        }
    }
}
