using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Security.Cryptography;

namespace Clientele.Fuzz;

/// <summary>Fuzzing for a while without a fuzzer: what gives a new outcome is changed further.</summary>
internal static class MutationRun
{
    private const int MaxInputs = 5_000;

    /// <param name="name">The target's name.</param>
    /// <param name="target">What is tried.</param>
    /// <param name="seconds">How long.</param>
    /// <param name="seed">The same seed gives the same inputs.</param>
    /// <param name="artifacts">Where an input goes that shows a mistake.</param>
    /// <param name="output">Takes the result.</param>
    /// <returns>Whether no mistake showed.</returns>
    public static bool Run(
        string name,
        FuzzTarget target,
        double seconds,
        int seed,
        string artifacts,
        TextWriter output
    )
    {
        var random = new Random(seed);
        var mutator = new Mutator(random, target.Pieces);
        var inputs = new List<byte[]>(target.Seeds);
        var outcomes = new HashSet<string>(StringComparer.Ordinal);
        var clock = Stopwatch.StartNew();
        var count = 0L;
        for (; clock.Elapsed.TotalSeconds < seconds; count++)
        {
            var input =
                count < target.Seeds.Count
                    ? inputs[(int)count]
                    : mutator.Change(inputs[random.Next(inputs.Count)], inputs[random.Next(inputs.Count)]);
            try
            {
                if (outcomes.Add(target.Run(input)) && inputs.Count < MaxInputs)
                {
                    inputs.Add(input);
                }
            }
            catch (FindingException finding)
            {
                Report(name, input, finding, artifacts, output);
                return false;
            }
        }

        output.WriteLine(
            $"{name}: {count} inputs in {clock.Elapsed.TotalSeconds:0} s, {outcomes.Count} outcomes, no finding (seed {seed})"
        );
        return true;
    }

    private static void Report(string name, byte[] input, FindingException finding, string artifacts, TextWriter output)
    {
        Directory.CreateDirectory(artifacts);
        var path = Path.Combine(artifacts, $"{name}-{Convert.ToHexStringLower(SHA256.HashData(input))[..12]}.bin");
        File.WriteAllBytes(path, input);
        output.WriteLine($"{name}: {finding.Message}");
        output.WriteLine($"Input: {path}");
        output.WriteLine(finding.InnerException);
    }
}
