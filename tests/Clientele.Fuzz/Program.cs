using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Clientele.Fuzz;
using SharpFuzz;

var targets = new Dictionary<string, Func<FuzzTarget>>(StringComparer.Ordinal)
{
    ["json"] = static () => new JsonTarget(),
    ["xml"] = static () => new XmlTarget(),
};
var wanted = targets.Keys.Where(args.Contains).ToList();

// For a while, in this process: --seconds 60 [--seed 1] [json] [xml]
if (Value("--seconds") is { } seconds)
{
    var seed = Value("--seed") is { } number ? int.Parse(number, CultureInfo.InvariantCulture) : 1;
    var artifacts = Path.Combine(Environment.CurrentDirectory, "artifacts", "fuzz");
    var names = wanted.Count == 0 ? targets.Keys.ToList() : wanted;
    var each = double.Parse(seconds, CultureInfo.InvariantCulture) / names.Count;
    var isClean = true;
    foreach (var name in names)
    {
        isClean &= MutationRun.Run(name, targets[name](), each, seed, artifacts, Console.Out);
    }

    return isClean ? 0 : 1;
}

// One input again: --input FILE json
if (Value("--input") is { } file && wanted is [var single])
{
    Console.WriteLine(targets[single]().Run(File.ReadAllBytes(file)));
    return 0;
}

// Under afl-fuzz, after `sharpfuzz Clientele.Contracts.dll`: json or xml
if (wanted is [var chosen])
{
    var target = targets[chosen]();
    Fuzzer.OutOfProcess.Run(stream =>
    {
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        target.Run(memory.ToArray());
    });
    return 0;
}

Console.Error.WriteLine(
    "Clientele.Fuzz --seconds N [--seed N] [json] [xml] | --input FILE json|xml | json|xml (under afl-fuzz)"
);
return 2;

string? Value(string option) =>
    Array.IndexOf(args, option) is >= 0 and var index && index + 1 < args.Length ? args[index + 1] : null;
