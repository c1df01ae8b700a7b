using System.Globalization;
using System.Text;

namespace Clientele.Generator.CSharp.Naming;

/// <summary>
/// Local names as documents have them: what no name of XML 1.0 (fifth edition) may hold as <c>_xHHHH_</c>, exactly as
/// the contract package encodes names.
/// </summary>
internal static class XmlNameText
{
    /// <summary>The name as it stands in a document.</summary>
    public static string Encode(string name)
    {
        if (name.Length == 0)
        {
            return "_";
        }

        var text = new StringBuilder(name.Length);
        for (int i = 0, length; i < name.Length; i += length)
        {
            length = char.IsSurrogatePair(name, i) ? 2 : 1;
            var code = length == 2 ? char.ConvertToUtf32(name, i) : name[i];
            var mayStand = (IsStart(code) || (i > 0 && IsPart(code))) && !(code == '_' && IsEncoded(name, i));
            _ = mayStand
                ? text.Append(name, i, length)
                : text.Append("_x")
                    .Append(code.ToString(length == 1 ? "X4" : "X8", CultureInfo.InvariantCulture))
                    .Append('_');
        }

        return text.ToString();
    }

    private static bool IsEncoded(string name, int start)
    {
        const int shortCode = 4;
        const int longCode = 8;
        return IsEncoded(name, start, shortCode) || IsEncoded(name, start, longCode);
    }

    private static bool IsEncoded(string name, int start, int digits)
    {
        var end = start + 2 + digits;
        if (end >= name.Length || name[start + 1] is not ('x' or 'X') || name[end] != '_')
        {
            return false;
        }

        for (var i = start + 2; i < end; i++)
        {
            if (name[i] is not ((>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F')))
            {
                return false;
            }
        }

        return true;
    }

    // Behind the Hangul syllables only the fifth edition has letters: the framework's reader refuses them.
    private static bool IsStart(int code) =>
        code
            is (>= 'A' and <= 'Z')
                or '_'
                or (>= 'a' and <= 'z')
                or (>= 0xC0 and <= 0x2FF and not (0xD7 or 0xF7))
                or (>= 0x370 and <= 0x1FFF and not 0x37E)
                or 0x200C
                or 0x200D
                or (>= 0x2070 and <= 0x218F)
                or (>= 0x2C00 and <= 0x2FEF)
                or (>= 0x3001 and <= 0xD7A3);

    private static bool IsPart(int code) =>
        code is '-' or '.' or (>= '0' and <= '9') or 0xB7 or (>= 0x300 and <= 0x36F) or 0x203F or 0x2040;
}
