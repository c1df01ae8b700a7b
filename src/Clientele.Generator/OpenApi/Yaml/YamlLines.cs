namespace Clientele.Generator.OpenApi.Yaml;

/// <summary>Handles the lines of a YAML text and their indentation.</summary>
internal static class YamlLines
{
    /// <summary>Gets the start of the line that contains <paramref name="at"/>.</summary>
    public static int StartOf(string text, int at) => at <= 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;

    /// <summary>Gets the start of the next line; the text's length if there is none.</summary>
    public static int Next(string text, int line)
    {
        var end = text.IndexOf('\n', line);
        return end < 0 ? text.Length : end + 1;
    }

    /// <summary>Gets the number of spaces at the start of a line.</summary>
    public static int Indentation(string text, int line)
    {
        var at = line;
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        return at - line;
    }

    /// <summary>Determines whether a line has nothing but white space, a comment or a lone dash.</summary>
    public static bool IsEmpty(string text, int line)
    {
        var at = line;
        while (at < text.Length && text[at] is ' ' or '\t' or '-')
        {
            at++;
        }

        return at >= text.Length || text[at] is '\r' or '\n' or '#';
    }

    /// <summary>Gets the column of a line's key or value, after any sequence dashes.</summary>
    public static int KeyColumn(string text, int line)
    {
        var at = line + Indentation(text, line);
        while (at + 1 < text.Length && text[at] == '-' && text[at + 1] == ' ')
        {
            at++;
            while (at < text.Length && text[at] == ' ')
            {
                at++;
            }
        }

        return at - line;
    }

    /// <summary>
    /// Gets the start of the first line after <paramref name="line"/> that is indented no more than
    /// <paramref name="column"/>.
    /// </summary>
    public static int EndOfBlock(string text, int line, int column)
    {
        var end = Next(text, line);
        while (end < text.Length && (IsBlank(text, end) || Indentation(text, end) > column))
        {
            end = Next(text, end);
        }

        return end;
    }

    /// <summary>Determines whether a line has nothing but white space.</summary>
    public static bool IsBlank(string text, int line)
    {
        var at = line;
        while (at < text.Length && text[at] is ' ' or '\t')
        {
            at++;
        }

        return at >= text.Length || text[at] is '\r' or '\n';
    }
}
