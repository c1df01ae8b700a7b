using System.Collections.Generic;

namespace Clientele.Generator.Emit;

/// <summary>Prints a static field whose value is made of texts.</summary>
internal static class TextsField
{
    /// <summary>The field, a line for each text.</summary>
    /// <param name="writer">Takes it.</param>
    /// <param name="type">Its type, whose constructor takes the texts.</param>
    /// <param name="name">Its name.</param>
    /// <param name="texts">The texts.</param>
    public static void Emit(SourceWriter writer, KnownType type, string name, IReadOnlyList<string> texts)
    {
        if (texts.Count == 0)
        {
            writer.Line($"private static readonly {type} {name} = new();");
            return;
        }

        writer.Line($"private static readonly {type} {name} = new(");
        using (writer.Indent())
        {
            for (var i = 0; i < texts.Count; i++)
            {
                writer.Line($"{CSharpText.Literal(texts[i])}{(i == texts.Count - 1 ? ");" : ",")}");
            }
        }
    }
}
