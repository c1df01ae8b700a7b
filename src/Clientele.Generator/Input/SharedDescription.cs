using System;

namespace Clientele.Generator.Input;

/// <summary>
/// Encodes several items that share a description in the single set of metadata that the compiler has for a file: each
/// value is a list with one part per item.
/// </summary>
internal static class SharedDescription
{
    /// <summary>The metadata that holds the number of items, if there are several.</summary>
    public const string Count = "Count";

    /// <summary>
    /// The metadata that marks a description as shared with items that this run of the generator does not see.
    /// </summary>
    public const string Mark = "Shared";

    // Repeated in Clientele.Generator.targets; a character that nobody would type.
    private const string Separator = "\u241E";

    /// <summary>Joins the values of several items into one.</summary>
    public static string Join(params string[] values) => string.Join(Separator, values);

    /// <summary>Gets the value of one of <paramref name="count"/> items.</summary>
    public static string Part(string value, int index, int count)
    {
        if (count == 1)
        {
            return value;
        }

        var parts = value.Split([Separator], StringSplitOptions.None);
        return index < parts.Length ? parts[index].Trim() : "";
    }
}
