using System;
using System.Collections.Generic;
using System.Globalization;

namespace Clientele.Corpus;

/// <summary>What the command line asks for.</summary>
internal sealed record CorpusOptions
{
    /// <summary>How the program is called.</summary>
    public const string Usage =
        "usage: Clientele.Corpus [--out report.tsv] [--html report.html] [--log diagnostics.tsv] [--emit DIR] [--timeout SECONDS] [--jobs N] [--entries FILE] [--examples] [--call] [--server URL] [--oracle] PATH...\n"
        + "       Clientele.Corpus octokit FOLDER";

    /// <summary>Files and folders.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];

    /// <summary>The file that gets the rows too.</summary>
    public string? Out { get; init; }

    /// <summary>The page that is written in the end.</summary>
    public string? Html { get; init; }

    /// <summary>Whether examples are decoded and encoded again.</summary>
    public bool Examples { get; init; }

    /// <summary>Whether every operation is called.</summary>
    public bool Calls { get; init; }

    /// <summary>
    /// The server that is called; <see langword="null"/>: one in the process, which answers as the description says.
    /// </summary>
    public Uri? Server { get; init; }

    /// <summary>Whether each document is read with Microsoft.OpenApi as well.</summary>
    public bool Oracle { get; init; }

    /// <summary>The file that gets every diagnostic.</summary>
    public string? Log { get; init; }

    /// <summary>The folder that gets what is emitted.</summary>
    public string? Emit { get; init; }

    /// <summary>How long one document may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(120);

    /// <summary>How many documents at once.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>The file that names entry documents, one a line; what follows a tab is a comment.</summary>
    public string? Entries { get; init; }

    /// <summary>Reads a command line.</summary>
    /// <exception cref="FormatException">It is wrong.</exception>
    public static CorpusOptions Parse(IReadOnlyList<string> arguments)
    {
        var options = new CorpusOptions();
        var paths = new List<string>();
        for (var i = 0; i < arguments.Count; i++)
        {
            if (!arguments[i].StartsWith("--", StringComparison.Ordinal))
            {
                paths.Add(arguments[i]);
                continue;
            }

            options = options.WithSwitch(arguments[i])
                ?? (
                    i + 1 < arguments.Count
                        ? options.With(arguments[i], arguments[++i])
                        : throw new FormatException($"{arguments[i]} needs a value")
                );
        }

        return paths.Count > 0 ? options with { Paths = paths } : throw new FormatException("no PATH is given");
    }

    private CorpusOptions? WithSwitch(string name) =>
        name switch
        {
            "--examples" => this with { Examples = true },
            "--call" => this with { Calls = true },
            "--oracle" => this with { Oracle = true },
            _ => null,
        };

    private CorpusOptions With(string name, string value) =>
        name switch
        {
            "--out" => this with { Out = value },
            "--html" => this with { Html = value },
            "--log" => this with { Log = value },
            "--emit" => this with { Emit = value },
            "--server" => this with
            {
                Calls = true,
                Server = Uri.TryCreate(value, UriKind.Absolute, out var server)
                    ? server
                    : throw new FormatException($"{name} has to be an absolute URL"),
            },
            "--entries" => this with { Entries = value },
            "--timeout" => this with { Timeout = TimeSpan.FromSeconds(Number(name, value)) },
            "--jobs" => this with { Jobs = Math.Max(1, (int)Number(name, value)) },
            _ => throw new FormatException($"{name} is not an option"),
        };

    private static double Number(string name, string value) =>
        double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && number is > 0 and < 1e6
            ? number
            : throw new FormatException($"{name} has to be a positive number");
}
