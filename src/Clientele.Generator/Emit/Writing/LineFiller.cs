using System.Collections.Generic;
using System.Text;

namespace Clientele.Generator.Emit.Writing;

/// <summary>Fills lines with as many short parts as fit.</summary>
internal static class LineFiller
{
    private const int Width = 110;

    /// <summary>Gets lines made of unbroken <paramref name="parts"/>, each of which includes its separator.</summary>
    public static IEnumerable<string> Fill(IEnumerable<string> parts)
    {
        var line = new StringBuilder(Width + 30);
        foreach (var part in parts)
        {
            if (line.Length > 0 && line.Length + part.Length > Width)
            {
                yield return line.ToString().TrimEnd();
                line.Clear();
            }

            line.Append(part);
        }

        if (line.Length > 0)
        {
            yield return line.ToString().TrimEnd();
        }
    }
}
