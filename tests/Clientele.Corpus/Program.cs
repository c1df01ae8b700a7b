using System;
using Clientele.Corpus;
using Clientele.Generator;

return await new CorpusProgram(
    Console.Out,
    Console.Error,
    Console.IsErrorRedirected ? null : Console.Error,
    static () => new ClientGenerator()
).RunAsync(args);
