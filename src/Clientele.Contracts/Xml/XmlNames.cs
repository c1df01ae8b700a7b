using System;
using System.Globalization;
using System.Text;

namespace Clientele.Xml;

/// <summary>Makes any text an XML name.</summary>
internal static class XmlNames
{
    /// <summary>The name; characters that no name may hold as <c>_xHHHH_</c>, as the framework's serializers write them.</summary>
    public static string Encode(string name)
    {
        if (name.Length == 0)
        {
            return "_";
        }

        var text = new StringBuilder(name.Length);
        for (var i = 0; i < name.Length; i++)
        {
            var character = name[i];
            if (char.IsLetter(character) || character == '_' || (i > 0 && (char.IsDigit(character) || character is '-' or '.')))
            {
                text.Append(character);
            }
            else
            {
                text.Append(CultureInfo.InvariantCulture, $"_x{(int)character:X4}_");
            }
        }

        return text.ToString();
    }

    /// <summary>Text for an attribute in double quotes.</summary>
    public static string EscapeAttribute(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);
}
