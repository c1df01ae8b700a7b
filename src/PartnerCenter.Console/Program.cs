using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Clientele;

namespace PartnerCenter.MainJob;

/// <summary>Fetches a customer in every media type the service has: from an embedded server, or from the one named on the command line.</summary>
internal static class Program
{
    /// <summary>Runs the job.</summary>
    /// <param name="args">See <see cref="Arguments.Usage"/>.</param>
    /// <returns>0 when everything was fetched and understood, else 1.</returns>
    public static async Task<int> Main(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, pressed) =>
        {
            pressed.Cancel = true;
            stop.Cancel();
        };

        try
        {
            var arguments = Arguments.Parse(args);
            if (arguments.ShowHelp)
            {
                Console.WriteLine(Arguments.Usage);
                return 0;
            }

            await RunAsync(arguments, stop.Token).ConfigureAwait(false);
            return 0;
        }
        catch (Exception failure) when (Explain(failure) is { } line)
        {
            await Console.Error.WriteLineAsync("Failed: " + line).ConfigureAwait(false);
            return 1;
        }
    }

    private static async Task RunAsync(Arguments arguments, CancellationToken cancellationToken)
    {
        var report = new Report(Console.Out);
        if (arguments.BaseAddress is { } address)
        {
            await new CustomerJob(report, address, arguments.Token!, arguments.CustomerId).RunAsync(cancellationToken).ConfigureAwait(false);
            return;
        }

        await using var service = EmbeddedService.Start();
        await new CustomerJob(report, service.Address, EmbeddedService.Token, arguments.CustomerId) { ExpectErrors = true }.RunAsync(cancellationToken).ConfigureAwait(false);
    }

    private static string? Explain(Exception failure) => failure switch
    {
        ArgumentException => OneLine(failure.Message) + " " + Arguments.Hint,
        ApiException or HttpRequestException or JobException => OneLine(failure.Message),
        OperationCanceledException => "the job was cancelled or the service did not answer in time.",
        _ => null,
    };

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
