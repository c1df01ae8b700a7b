using System;
using System.IO;
using System.Net.Http;
using System.Runtime.InteropServices;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Clientele;

namespace PartnerCenter.MainJob;

/// <summary>
/// Fetches a customer in every media type that the service supports, from an embedded server or from the one named on
/// the command line.
/// </summary>
internal static class Program
{
    /// <summary>Runs the job.</summary>
    /// <param name="args">See <see cref="Arguments.Usage"/>.</param>
    /// <returns>0 if everything was fetched and decoded; otherwise, 1.</returns>
    public static async Task<int> Main(string[] args)
    {
        using var output = Utf8(Console.OpenStandardOutput());
        using var stop = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
        {
            signal.Cancel = true;
            stop.Cancel();
        });

        try
        {
            var arguments = Arguments.Parse(args);
            if (arguments.ShowHelp)
            {
                output.WriteLine(Arguments.Usage);
                return 0;
            }

            await RunAsync(arguments, output, stop.Token).ConfigureAwait(false);
            return 0;
        }
        catch (Exception failure) when (Explain(failure) is { } line)
        {
            using var errors = Utf8(Console.OpenStandardError());
            errors.WriteLine("Failed: " + line);
            return 1;
        }
    }

    private static async Task RunAsync(Arguments arguments, TextWriter output, CancellationToken cancellationToken)
    {
        var report = new Report(output);
        if (arguments.BaseAddress is { } address)
        {
            await new CustomerJob(report, address, arguments.Token!, arguments.CustomerId)
                .RunAsync(cancellationToken)
                .ConfigureAwait(false);
            return;
        }

        await using var service = EmbeddedService.Start();
        await new CustomerJob(report, service.Address, EmbeddedService.Token, arguments.CustomerId)
        {
            ExpectErrors = true,
        }
            .RunAsync(cancellationToken)
            .ConfigureAwait(false);
    }

    // Uses the console's streams because its writers would pull the terminal database into the native program.
    private static StreamWriter Utf8(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true };

    private static string? Explain(Exception failure) =>
        failure switch
        {
            ArgumentException => OneLine(failure.Message) + " " + Arguments.Hint,
            ApiException or HttpRequestException or JobException => OneLine(failure.Message),
            OperationCanceledException => "the job was cancelled or the service did not answer in time.",
            _ => null,
        };

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
