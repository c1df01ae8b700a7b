using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Clientele.Generator;
using Microsoft.CodeAnalysis;

namespace Clientele.Corpus.Tests;

/// <summary>A folder of descriptions that goes with its test, and the program run over it.</summary>
internal sealed class CorpusFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("corpus-").FullName;

    /// <summary>What the last run wrote.</summary>
    public StringWriter Output { get; } = new();

    /// <summary>What the last run complained of.</summary>
    public StringWriter Error { get; } = new();

    /// <summary>What a terminal would have shown.</summary>
    public StringWriter Terminal { get; } = new();

    /// <summary>The lines of <see cref="Output"/>.</summary>
    public IReadOnlyList<string> Lines => Output.ToString().TrimEnd('\n').Split('\n');

    /// <summary>The row of the document <paramref name="name"/>, by column.</summary>
    public IReadOnlyDictionary<string, string> Row(string name)
    {
        var row = Lines.Single(line => line.Split('\t')[0].EndsWith(name, StringComparison.Ordinal)).Split('\t');
        return Lines[0]
            .Split('\t')
            .Zip(row)
            .ToDictionary(static pair => pair.First, static pair => pair.Second, StringComparer.Ordinal);
    }

    /// <summary>Writes a file.</summary>
    public CorpusFolder With(string name, string text)
    {
        var path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    /// <summary>The path of a file.</summary>
    public string PathOf(string name) => Path.Combine(_path, name);

    /// <summary>Runs the program over the folder.</summary>
    public Task<int> RunAsync(params string[] options) => RunAsync(static () => new ClientGenerator(), options);

    /// <summary>Runs the program over the folder with another generator.</summary>
    public Task<int> RunAsync(Func<IIncrementalGenerator> generator, params string[] options) =>
        new CorpusProgram(Output, Error, Terminal, generator).RunAsync([.. options, _path]);

    /// <inheritdoc />
    public void Dispose() => Directory.Delete(_path, recursive: true);
}
