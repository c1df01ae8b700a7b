using System.IO;
using System.Linq;
using System.Text;

namespace Clientele.Corpus;

/// <summary>Writes what is emitted to a folder of its own for each document.</summary>
internal static class EmittedFolder
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes the files of <paramref name="generation"/> below <paramref name="folder"/>.</summary>
    public static void Write(string folder, string path, Generation generation)
    {
        var target = Path.Combine(folder, NameOf(path));
        if (Directory.Exists(target))
        {
            foreach (var old in Directory.GetFiles(target, "*.g.cs"))
            {
                File.Delete(old);
            }
        }

        Directory.CreateDirectory(target);
        foreach (var source in generation.Sources)
        {
            File.WriteAllText(Path.Combine(target, source.HintName), source.SourceText.ToString(), Utf8);
        }
    }

    private static string NameOf(string path) =>
        string.Concat(
            DocumentReferences
                .Normalize(path)
                .TrimStart('/', '.')
                .Select(static c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' ? c : '_')
        );
}
