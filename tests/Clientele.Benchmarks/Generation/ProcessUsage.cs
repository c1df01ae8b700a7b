using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Runtime.InteropServices;
using System.Threading.Tasks;

namespace Clientele.Benchmarks.Generation;

/// <summary>What a command and all processes that it started cost, by the operating system's own account.</summary>
/// <param name="Wall">Seconds.</param>
/// <param name="Processor">Seconds, user and system.</param>
/// <param name="Memory">The largest resident size of any one process, in bytes.</param>
/// <param name="ExitCode">The command's own.</param>
internal readonly partial record struct ProcessUsage(double Wall, double Processor, long Memory, int ExitCode)
{
    private const int Children = -1;

    /// <summary>
    /// Runs a command below a process of its own, since the account of finished children only grows.
    /// </summary>
    public static async Task<ProcessUsage> MeasureAsync(string folder, string command, params string[] arguments)
    {
        var start = new ProcessStartInfo(
            Environment.ProcessPath!,
            [typeof(ProcessUsage).Assembly.Location, "measure", command, .. arguments]
        )
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        var figures = output[(output.TrimEnd().LastIndexOf('\n') + 1)..].Split(' ');
        var usage = new ProcessUsage(
            double.Parse(figures[0], CultureInfo.InvariantCulture),
            double.Parse(figures[1], CultureInfo.InvariantCulture),
            long.Parse(figures[2], CultureInfo.InvariantCulture),
            process.ExitCode
        );
        await File.WriteAllTextAsync(Path.Combine(folder, "output.txt"), output);
        return usage;
    }

    /// <summary>The process of its own: runs the command, then prints its figures as the last line.</summary>
    /// <returns>The command's exit code.</returns>
    public static int Run(string command, string[] arguments)
    {
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(command, arguments))!;
        process.WaitForExit();
        clock.Stop();
        if (GetUsage(Children, out var usage) != 0)
        {
            throw new PlatformNotSupportedException("The system does not tell what finished processes cost.");
        }

        // Kilobytes on Linux, bytes on macOS.
        var memory = OperatingSystem.IsMacOS() ? usage.MaximumResident : usage.MaximumResident * 1024;
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"\n{clock.Elapsed.TotalSeconds:0.00} {usage.Processor:0.00} {memory}"
            )
        );
        return process.ExitCode;
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int GetUsage(int who, out Usage usage);

    [StructLayout(LayoutKind.Sequential, Size = 144)]
    private readonly struct Usage
    {
        private readonly long _userSeconds;
        private readonly long _userMicroseconds;
        private readonly long _systemSeconds;
        private readonly long _systemMicroseconds;

        public readonly long MaximumResident;

        public double Processor => _userSeconds + _systemSeconds + (_userMicroseconds + _systemMicroseconds) / 1e6;
    }
}
