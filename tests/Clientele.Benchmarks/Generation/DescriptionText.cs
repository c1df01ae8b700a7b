using System;
using System.IO;
using System.Text.RegularExpressions;

namespace Clientele.Benchmarks.Generation;

/// <summary>A description, and the edits that somebody who works on it makes.</summary>
/// <param name="Name">What tables call it.</param>
/// <param name="Path">Where the compiler finds it.</param>
/// <param name="Text">What it says.</param>
public sealed partial record DescriptionText(string Name, string Path, string Text)
{
    /// <summary>Reads a file.</summary>
    public static DescriptionText Read(string name, string path) =>
        new(name, System.IO.Path.GetFullPath(path), File.ReadAllText(path));

    /// <summary>The same with <paramref name="count"/> more empty lines at its head, so that everything moves.</summary>
    public string Moved(int count) => new string('\n', count) + Text;

    /// <summary>The same with one more property in one of its schemas, named after <paramref name="number"/>.</summary>
    /// <exception cref="InvalidOperationException">No schema has properties.</exception>
    public string WithProperty(int number)
    {
        var places = Properties().Matches(Text);
        if (places.Count == 0)
        {
            throw new InvalidOperationException($"{Path} has no schema with properties.");
        }

        var place = places[places.Count / 2];
        var indent = place.Groups["indent"].Value;
        var isJson = place.Value.Contains('{', StringComparison.Ordinal);
        var property = isJson
            ? $"{indent}\"addedProperty{number}\": {{ \"type\": \"string\" }},\n"
            : $"{indent}addedProperty{number}: {{ type: string }}\n";
        return Text.Insert(place.Groups["indent"].Index, property);
    }

    /// <inheritdoc />
    public override string ToString() => Name;

    // The line below "properties", in either notation; the first member's own indentation is that of the new one.
    [GeneratedRegex("""^[ ]*"?properties"?:[ ]?\{?\n(?<indent>[ ]+)(?=["\w$])""", RegexOptions.Multiline)]
    private static partial Regex Properties();
}
