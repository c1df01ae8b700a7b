using System;
using Clientele.Generator.OpenApi.Syntax;

namespace Clientele.Generator.OpenApi.Yaml;

/// <summary>
/// Cuts the smallest part that contains the error out of a text that is not YAML: its line from the key on, and the
/// lines indented more. Reading resumes at the next sibling. Only the first error is reported; others may just follow
/// from it.
/// </summary>
/// <param name="text">The text.</param>
internal sealed class YamlRecovery(YamlText text)
{
    // Each costs another parse.
    private const int MaxCuts = 12;

    private int _cuts;

    /// <summary>Gets the first error, or <see langword="null"/>.</summary>
    public DocumentSyntaxException? Error { get; private set; }

    /// <summary>Cuts the faulty part.</summary>
    /// <param name="error">The parser's error.</param>
    /// <returns>Whether another attempt may get further.</returns>
    public bool TryCut(DocumentSyntaxException error)
    {
        var shown = text.Text;
        var at = Math.Max(0, Math.Min(error.Offset, shown.Length - 1));
        var cause = UnclosedToken.Find(shown, at)
            ?? MissingColon(shown, at)
            ?? new DocumentSyntaxException(error.Message, at);
        Error ??= cause;
        if (_cuts++ >= MaxCuts || LastTextLine(shown, cause.Offset) is not { } line)
        {
            return false;
        }

        var start = line + YamlLines.KeyColumn(shown, line);
        text.Blank(start, YamlLines.EndOfBlock(shown, line, start - line));
        return true;
    }

    // A single word, with more deeply indented lines below it.
    private static DocumentSyntaxException? MissingColon(string shown, int at)
    {
        var line = YamlLines.StartOf(shown, at);
        if (line == 0 || LastTextLine(shown, line - 1) is not { } before)
        {
            return null;
        }

        var (column, below) = (YamlLines.KeyColumn(shown, before), YamlLines.Indentation(shown, line));
        var word = shown.Substring(before + column, YamlLines.Next(shown, before) - before - column).TrimEnd();
        var isWord = word.Length > 0 && word.IndexOfAny([':', ' ', '"', '\'', '{', '[', '#', '|', '>']) < 0;
        return isWord && below > column
            ? new DocumentSyntaxException("':' is missing behind this", before + column)
            : null;
    }

    // The parser may report only what follows, or a part that is already cut.
    private static int? LastTextLine(string shown, int at)
    {
        for (
            var line = YamlLines.StartOf(shown, at);
            line >= 0;
            line = line == 0 ? -1 : YamlLines.StartOf(shown, line - 1)
        )
        {
            if (!YamlLines.IsEmpty(shown, line))
            {
                return line;
            }
        }

        return null;
    }
}
