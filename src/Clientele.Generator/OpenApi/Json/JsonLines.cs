namespace Clientele.Generator.OpenApi.Json;

/// <summary>Tells how the lines of a JSON text are laid out, which shows what was meant where a bracket is missing.</summary>
/// <param name="text">The text.</param>
internal sealed class JsonLines(string text)
{
    /// <summary>Gets the number of spaces and tabs that the line of a position begins with.</summary>
    /// <param name="offset">The position.</param>
    public int IndentationAt(int offset)
    {
        var start = offset == 0 ? 0 : text.LastIndexOf('\n', offset - 1) + 1;
        var at = start;
        while (at < text.Length && text[at] is ' ' or '\t')
        {
            at++;
        }

        return at - start;
    }

    /// <summary>Gets whether nothing but spaces and tabs stands before a position on its line.</summary>
    /// <param name="offset">The position.</param>
    public bool IsFirst(int offset)
    {
        var at = offset - 1;
        while (at >= 0 && text[at] is ' ' or '\t')
        {
            at--;
        }

        return at < 0 || text[at] == '\n';
    }

    /// <summary>Gets whether a text, as the name of a member is one, follows the white space at a position.</summary>
    /// <param name="offset">The position.</param>
    public bool IsTextNext(int offset)
    {
        var at = offset;
        while (at < text.Length && text[at] is ' ' or '\t' or '\r' or '\n')
        {
            at++;
        }

        return at < text.Length && text[at] == '"';
    }
}
