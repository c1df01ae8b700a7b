namespace Clientele.Generator.OpenApi.Yaml;

/// <summary>The lines of a YAML text, as far as indentation goes.</summary>
internal static class YamlLines
{
    /// <summary>Gets where the line of <paramref name="at"/> starts.</summary>
    public static int StartOf(string text, int at) => at <= 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;

    /// <summary>Gets where the next line starts; the text's length where there is none.</summary>
    public static int Next(string text, int line)
    {
        var end = text.IndexOf('\n', line);
        return end < 0 ? text.Length : end + 1;
    }

    /// <summary>Gets how many spaces a line begins with.</summary>
    public static int Indentation(string text, int line)
    {
        var at = line;
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        return at - line;
    }

    /// <summary>Determines whether a line has nothing but space, a comment or a lone dash.</summary>
    public static bool IsEmpty(string text, int line)
    {
        var at = line;
        while (at < text.Length && text[at] is ' ' or '\t' or '-')
        {
            at++;
        }

        return at >= text.Length || text[at] is '\r' or '\n' or '#';
    }

    /// <summary>Gets the column that a line's key or value begins in, behind the dashes of sequences.</summary>
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
    /// Gets where the first line behind <paramref name="line"/> starts that is indented no more than
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

    /// <summary>Determines whether a line has nothing but space.</summary>
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
