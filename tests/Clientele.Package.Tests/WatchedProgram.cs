using System;
using System.Diagnostics;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace Clientele.Package.Tests;

/// <summary>A program that <c>dotnet watch</c> runs, until this ends.</summary>
internal sealed class WatchedProgram : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);
    private readonly Process _process;
    private readonly StringBuilder _output = new();

    /// <summary>Starts it.</summary>
    /// <param name="directory">The project's folder.</param>
    /// <param name="arguments">Arguments of <c>dotnet watch</c>.</param>
    public WatchedProgram(string directory, params string[] arguments)
    {
        _process = Process.Start(Dotnet.Started("dotnet", directory, ["watch", .. arguments]))!;
        _process.OutputDataReceived += Take;
        _process.ErrorDataReceived += Take;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Waits until a line begins as given.</summary>
    public async Task ShouldPrintAsync(string start)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!Output.Contains("\n" + start, StringComparison.Ordinal))
        {
            if (patience.IsCancellationRequested || _process.HasExited)
            {
                Assert.Fail($"No line begins with '{start}'.\n{Output}");
            }

            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    private void Take(object sender, DataReceivedEventArgs line)
    {
        lock (_output)
        {
            _output.Append('\n').Append(line.Data);
        }
    }
}
