using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Clientele.Generator.Emit.Writing;

namespace Clientele.Generator.Tasks.Compiler;

/// <summary>
/// Finds the project's files that may declare a type or namespace with the name of one used by emitted code. Only those
/// have to be parsed as C#.
/// </summary>
internal static class DeclaredTypes
{
    // May match too much: comments and strings, too.
    private static readonly Regex Declaration = new(
        @"\b(class|struct|record|interface|enum|delegate|namespace)\b[^;{}]*?\b("
            + string.Join("|", KnownType.Names.Select(Regex.Escape))
            + @")\b",
        RegexOptions.CultureInvariant
    );

    /// <summary>Gets the text of such a file; <see langword="null"/> for any other.</summary>
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
