using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Clientele.Corpus;

CorpusOptions options;
IReadOnlyList<string> documents;
try
{
    options = CorpusOptions.Parse(args);
    documents = new DocumentDiscovery(options.Entries).Find(options.Paths);
}
catch (Exception error) when (error is FormatException or IOException)
{
    Console.Error.WriteLine(error.Message);
    Console.Error.WriteLine(CorpusOptions.Usage);
    return 2;
}

using var report = new CorpusReport(options, documents.Count);
var next = -1;
await Task.WhenAll(Enumerable.Range(0, options.Jobs).Select(_ => Task.Run(() =>
{
    for (var i = Interlocked.Increment(ref next); i < documents.Count; i = Interlocked.Increment(ref next))
    {
        report.Add(i, TimedRun.Run(documents[i], options));
    }
})));
return report.Finish() == 0 ? 0 : 1;
