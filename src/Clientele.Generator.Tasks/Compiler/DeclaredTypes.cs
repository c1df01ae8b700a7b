using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Clientele.Generator.Emit.Writing;

namespace Clientele.Generator.Tasks.Compiler;

/// <summary>
/// Tells which of the project's files may declare a type or namespace that is called as one that emitted code mentions.
/// Only those have to be read as C#.
/// </summary>
internal static class DeclaredTypes
{
    // More than is declared: what stands in comments and texts, too.
    private static readonly Regex Declaration = new(
        @"\b(class|struct|record|interface|enum|delegate|namespace)\b[^;{}]*?\b("
            + string.Join("|", KnownType.Names.Select(Regex.Escape))
            + @")\b",
        RegexOptions.CultureInvariant
    );

    /// <summary>The text of a file that may; <see langword="null"/> of every other.</summary>
    public static string? Read(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        var text = File.ReadAllText(path);
        return Declaration.IsMatch(text) ? text : null;
    }
}
