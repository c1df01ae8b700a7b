using System;
using System.Text;
using System.Xml;

namespace Clientele.Runtime.Xml;

/// <summary>
/// Makes errors that tell line and column: both are counted from the start, as only an error pays for them.
/// </summary>
internal static class XmlErrors
{
    /// <summary>An error behind <paramref name="before"/>.</summary>
    /// <param name="before">The document up to there, in UTF-8.</param>
    /// <param name="reason">What is wrong.</param>
    /// <param name="cause">What told it.</param>
    public static XmlException After(ReadOnlySpan<byte> before, string reason, Exception? cause = null)
    {
        before = before.StartsWith("\uFEFF"u8) ? before[3..] : before;
        var line = 1;
        for (
            var end = before.IndexOfAny((byte)'\r', (byte)'\n');
            end >= 0;
            end = before.IndexOfAny((byte)'\r', (byte)'\n')
        )
        {
            before = before[(end + (before[end..].StartsWith("\r\n"u8) ? 2 : 1))..];
            line++;
        }

        return new XmlException(
            $"The XML can't be read: {reason}.",
            cause,
            line,
            Encoding.UTF8.GetCharCount(before) + 1
        );
    }
}
