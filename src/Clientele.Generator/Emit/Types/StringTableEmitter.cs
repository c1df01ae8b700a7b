using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Emit.Text;
using Clientele.Generator.Emit.Writing;

namespace Clientele.Generator.Emit.Types;

/// <summary>Prints a table of strings.</summary>
internal static class StringTableEmitter
{
    /// <summary>Emits a property whose value is an array of strings, with as many on a line as fit.</summary>
    /// <param name="writer">Receives it.</param>
    /// <param name="head">Modifiers, type and name.</param>
    /// <param name="texts">The strings.</param>
    public static void EmitArray(SourceWriter writer, string head, IReadOnlyList<string> texts)
    {
        var lines = LineFiller
            .Fill(texts.Select((text, i) => CSharpText.Literal(text) + (i == texts.Count - 1 ? "" : ", ")))
            .ToList();
        if (lines.Count <= 1)
        {
            writer.Line($"{head} => [{string.Concat(lines)}];");
            return;
        }

        using (writer.Block($"{head} =>", "];", "["))
        {
            foreach (var line in lines)
            {
                writer.Line(line);
            }
        }
    }
}
