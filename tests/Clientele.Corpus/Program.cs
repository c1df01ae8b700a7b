using System;
using Clientele.Corpus;
using Clientele.Generator;

if (args is [OctokitRun.Verb, var folder])
{
    await OctokitRun.RunAsync(folder, Console.Out);
    return 0;
}

return await new CorpusProgram(
    Console.Out,
    Console.Error,
    Console.IsErrorRedirected ? null : Console.Error,
    static () => new ClientGenerator()
).RunAsync(args);
