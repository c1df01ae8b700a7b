using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Clientele.Corpus;

/// <summary>Writes rows as documents are done, in their order.</summary>
internal sealed class CorpusReport : IDisposable
{
    private readonly CorpusOptions _options;
    private readonly CorpusResult?[] _results;
    private readonly List<TextWriter> _rows;
    private readonly TextWriter _output;
    private readonly TextWriter? _log;
    private readonly ProgressLine _progress;
    private int _written;

    /// <param name="options">Where the report goes besides the standard output.</param>
    /// <param name="count">How many documents there are.</param>
    /// <param name="output">Gets the rows.</param>
    /// <param name="terminal">Shows how far the run is.</param>
    public CorpusReport(CorpusOptions options, int count, TextWriter output, TextWriter? terminal)
    {
        _options = options;
        _results = new CorpusResult?[count];
        _progress = new ProgressLine(count, terminal);
        _output = output;
        _rows = [output];
        if (options.Out is { } path)
        {
            _rows.Add(Create(path));
        }

        _log = options.Log is { } log ? Create(log) : null;
        WriteLine(CorpusResult.HeaderOf(options));
    }

    /// <summary>The documents that are done.</summary>
    public IReadOnlyList<CorpusResult> Results => [.. _results.OfType<CorpusResult>()];

    /// <summary>Adds the result of the document at <paramref name="index"/>.</summary>
    public void Add(int index, CorpusResult result)
    {
        lock (_results)
        {
            _results[index] = result;
            _progress.Clear();
            for (; _written < _results.Length && _results[_written] is { } next; _written++)
            {
                Write(next);
            }

            _progress.Advance(result);
        }
    }

    /// <summary>Writes the last line.</summary>
    /// <returns>How many documents failed.</returns>
    public int Finish()
    {
        _progress.Clear();
        var failed = Results.Count(static result => result.IsFailed);
        WriteLine(FormattableString.Invariant($"{_results.Length - failed} passed, {failed} failed"));
        if (_options.Html is { } page)
        {
            HtmlReport.Write(page, Results, _options);
        }

        return failed;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (var writer in _rows.Where(writer => writer != _output))
        {
            writer.Dispose();
        }

        _log?.Dispose();
    }

    private void Write(CorpusResult result)
    {
        WriteLine(result.ToRow(_options));
        foreach (
            var finding in result
                .Errors.Concat(result.Warnings)
                .Concat(result.Diagnostics)
                .Concat(result.Disagreements)
                .Concat(result.Examples?.Findings ?? [])
                .Concat(result.Calls?.Findings ?? [])
        )
        {
            _log?.Write(result.Path + "\t" + finding.ToRow() + "\n");
        }
    }

    private void WriteLine(string line)
    {
        foreach (var writer in _rows)
        {
            writer.Write(line + "\n");
            writer.Flush();
        }
    }

    private static StreamWriter Create(string path)
    {
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }

        return File.CreateText(path);
    }
}
