using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace Clientele.Generator.Tasks.Output;

/// <summary>
/// The folder of emitted files. A file beside them records what they were generated from and the diagnostics, and is
/// the output whose timestamp the build checks.
/// </summary>
internal sealed class EmittedFolder(string path)
{
    private const string FilePart = "file\t";
    private const string DiagnosticPart = "told\t";

    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    private string Memory => Path.Combine(path, "clientele.cache");

    /// <summary>
    /// Gets the diagnostics recorded when the files were written, if they came from <paramref name="key"/> and are all
    /// unchanged.
    /// </summary>
    public List<DiagnosticLine>? Matches(string key)
    {
        if (!File.Exists(Memory))
        {
            return null;
        }

        var lines = File.ReadAllLines(Memory);
        return lines.FirstOrDefault() == key && After(lines, FilePart).All(IsAsWritten)
            ? After(lines, DiagnosticPart).Select(DiagnosticLine.Parse).ToList()
            : null;
    }

    /// <summary>Writes files whose text has changed, and deletes those no longer emitted.</summary>
    public void Write(IReadOnlyCollection<(string Name, string Text)> files)
    {
        Directory.CreateDirectory(path);
        File.Delete(Memory);
        var kept = new HashSet<string>(files.Select(static file => file.Name), StringComparer.OrdinalIgnoreCase);
        foreach (var old in Directory.GetFiles(path, "*.cs").Where(old => !kept.Contains(Path.GetFileName(old))))
        {
            File.Delete(old);
        }

        foreach (var (name, text) in files)
        {
            var file = Path.Combine(path, name);
            if (!File.Exists(file) || File.ReadAllText(file, Utf8) != text)
            {
                File.WriteAllText(file, text, Utf8);
            }
        }
    }

    /// <summary>Marks the files as up to date.</summary>
    public void Touch() => File.SetLastWriteTimeUtc(Memory, DateTime.UtcNow);

    /// <summary>Records what the files were generated from and the diagnostics.</summary>
    public void Remember(string key, IEnumerable<string> names, IEnumerable<DiagnosticLine> diagnostics) =>
        File.WriteAllLines(
            Memory,
            [
                key,
                .. names.Select(static name => FilePart + name),
                .. diagnostics.Select(static line => DiagnosticPart + line),
            ],
            Utf8
        );

    private bool IsAsWritten(string name)
    {
        var file = Path.Combine(path, name);
        return File.Exists(file) && File.GetLastWriteTimeUtc(file) <= File.GetLastWriteTimeUtc(Memory);
    }

    private static IEnumerable<string> After(IEnumerable<string> lines, string start) =>
        lines
            .Where(line => line.StartsWith(start, StringComparison.Ordinal))
            .Select(line => line.Substring(start.Length));
}
