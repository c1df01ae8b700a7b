using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Clientele.Corpus;

/// <summary>A row of the report, and what it rests on.</summary>
internal sealed record CorpusResult
{
    private const string Header =
        "path\tbytes\topenapi\toutcome\tgenerate_ms\tcompile_ms\tfiles\tlines\tschemas\toperations\terrors\twarnings\tdiagnostics";

    /// <summary>As the command line names it.</summary>
    public required string Path { get; init; }

    /// <summary>The size of the description.</summary>
    public long Bytes { get; init; }

    /// <summary>The version that it gives; empty for none.</summary>
    public string OpenApi { get; init; } = "";

    /// <summary>What became of it.</summary>
    public Outcome Outcome { get; init; }

    /// <summary>How long the generator took.</summary>
    public TimeSpan Generate { get; init; }

    /// <summary>How long the compiler took for what was emitted.</summary>
    public TimeSpan Compile { get; init; }

    /// <summary>How many files were emitted.</summary>
    public int Files { get; init; }

    /// <summary>How many lines those have.</summary>
    public int Lines { get; init; }

    /// <summary>How many schemas something can refer to.</summary>
    public int Schemas { get; init; }

    /// <summary>How many operations there are.</summary>
    public int Operations { get; init; }

    /// <summary>The compiler's errors.</summary>
    public IReadOnlyList<Finding> Errors { get; init; } = [];

    /// <summary>The compiler's warnings.</summary>
    public IReadOnlyList<Finding> Warnings { get; init; } = [];

    /// <summary>The generator's diagnostics.</summary>
    public IReadOnlyList<Finding> Diagnostics { get; init; } = [];

    /// <summary>What became of the examples, where they were run.</summary>
    public ExampleCounts? Examples { get; init; }

    /// <summary>What became of the calls, where they were made.</summary>
    public CallCounts? Calls { get; init; }

    /// <summary>What Microsoft.OpenApi reads otherwise, where it was asked.</summary>
    public IReadOnlyList<Finding> Disagreements { get; init; } = [];

    /// <summary>Whether the generator failed the document.</summary>
    public bool IsFailed => Outcome is Outcome.Broken or Outcome.Crash or Outcome.Timeout;

    /// <summary>The names of the columns, tab-separated.</summary>
    /// <param name="options">Which columns there are.</param>
    public static string HeaderOf(CorpusOptions options) =>
        Header
        + (options.Oracle ? "\tdisagreements" : "")
        + (options.Examples ? "\texamples\texamples_same\texamples_refused\texamples_different" : "")
        + (options.Calls ? "\tcalls\tcalls_same\tcalls_failed\tcalls_different" : "");

    /// <summary>The row, tab-separated.</summary>
    /// <param name="options">Which columns there are.</param>
    public string ToRow(CorpusOptions options) =>
        ToRow()
        + (options.Oracle ? "\t" + DisagreementText() : "")
        + (
            options.Examples
                ? $"\t{Text(Examples?.Total ?? 0)}\t{Text(Examples?.Same ?? 0)}\t{Text(Examples?.Refused ?? 0)}\t{Text(Examples?.Different ?? 0)}"
                : ""
        )
        + (
            options.Calls
                ? $"\t{Text(Calls?.Total ?? 0)}\t{Text(Calls?.Same ?? 0)}\t{Text(Calls?.Failed ?? 0)}\t{Text(Calls?.Different ?? 0)}"
                : ""
        );

    private string ToRow() =>
        string.Join(
            '\t',
            Clean(Path),
            Text(Bytes),
            Clean(OpenApi),
            NameOf(Outcome),
            Text((long)Math.Round(Generate.TotalMilliseconds)),
            Text((long)Math.Round(Compile.TotalMilliseconds)),
            Text(Files),
            Text(Lines),
            Text(Schemas),
            Text(Operations),
            Text(Errors.Count),
            Text(Warnings.Count),
            Text(Diagnostics.Count)
        );

    private string DisagreementText() =>
        Disagreements.Any(static finding => finding.Id == Oracle.Unread)
            ? "unread"
            : Text(Disagreements.Count(static finding => finding.Id != Oracle.Refused));

    /// <summary>An outcome as the report calls it.</summary>
    public static string NameOf(Outcome outcome) => outcome.ToString().ToLowerInvariant();

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Clean(string text) => text.Replace('\t', ' ').Replace('\n', ' ').Replace('\r', ' ');
}
