namespace Clientele.Generator.OpenApi.Json;

/// <summary>Examines the line layout of a JSON text, which shows what was meant where a bracket is missing.</summary>
/// <param name="text">The text.</param>
internal sealed class JsonLines(string text)
{
    /// <summary>Gets the number of spaces and tabs at the start of the line of a position.</summary>
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

    /// <summary>Determines whether only spaces and tabs precede a position on its line.</summary>
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

    /// <summary>Determines whether a string, such as a member's name, follows the white space at a position.</summary>
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
