namespace Clientele.Generator.OpenApi.Nodes;

/// <summary>
/// Shares one string among the occurrences of a short text that a description repeats, such as a keyword.
/// </summary>
/// <param name="text">The text that they are cut from.</param>
internal sealed class TextPool(string text)
{
    private const int MaxLength = 32;
    private const int Size = 4096;

    private readonly string?[] _known = new string?[Size];

    /// <summary>Gets the characters as a string.</summary>
    public string Cut(int start, int length)
    {
        if (length > MaxLength)
        {
            return text.Substring(start, length);
        }

        var hash = (uint)length;
        for (var i = start; i < start + length; i++)
        {
            hash = (hash * 31) + text[i];
        }

        ref var known = ref _known[(hash ^ (hash >> 12)) % Size];
        if (known is null || known.Length != length || string.CompareOrdinal(text, start, known, 0, length) != 0)
        {
            known = text.Substring(start, length);
        }

        return known;
    }
}
