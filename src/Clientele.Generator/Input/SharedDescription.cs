using System;

namespace Clientele.Generator.Input;

/// <summary>
/// How the items that share a description stand in the one set of metadata that the compiler knows of a file: each value
/// is the list of theirs.
/// </summary>
internal static class SharedDescription
{
    /// <summary>The metadata that says how many they are, where there are several.</summary>
    public const string Count = "Count";

    // Also in Clientele.Generator.targets; a sign that nobody writes.
    private const string Separator = "\u241E";

    /// <summary>Writes the values of several items as one.</summary>
    public static string Join(params string[] values) => string.Join(Separator, values);

    /// <summary>The value of one of <paramref name="count"/> items.</summary>
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
