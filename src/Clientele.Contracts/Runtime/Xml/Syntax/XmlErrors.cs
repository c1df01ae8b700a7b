using System;
using System.Text;
using System.Xml;

namespace Clientele.Runtime.Xml;

/// <summary>
/// Creates errors with line and column, which are counted from the start, so that only errors pay for them.
/// </summary>
internal static class XmlErrors
{
    /// <summary>Creates an error at the end of <paramref name="before"/>.</summary>
    /// <param name="before">The document up to the error, in UTF-8.</param>
    /// <param name="reason">A description of the error.</param>
    /// <param name="cause">The exception that caused it.</param>
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
