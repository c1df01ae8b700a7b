using System;
using System.Globalization;
using System.Text.Json;
using System.Xml;

namespace Clientele.Runtime.Http;

/// <summary>Formats scalars outside JSON and XML: in URLs, headers and forms.</summary>
internal static class ScalarText
{
    /// <summary>The number of characters that are enough for any scalar of fixed size.</summary>
    public const int MaxFixed = 64;

    /// <summary>Returns the text of <paramref name="value"/>.</summary>
    /// <param name="value">A scalar, or a value whose <c>ToString</c> is its wire text.</param>
    /// <param name="scratch">A buffer for values that are not strings, of <see cref="MaxFixed"/> characters.</param>
    public static ReadOnlySpan<char> Format<T>(T value, Span<char> scratch) =>
        value switch
        {
            null => "",
            string text => text,
            bool flag => flag ? "true" : "false",
            ISpanFormattable => Formattable(value, scratch),
            byte[] bytes => Convert.ToBase64String(bytes),
            JsonElement element => Text(element),
            _ => value.ToString(),
        };

    private static ReadOnlySpan<char> Formattable<T>(T value, Span<char> scratch)
    {
        switch (value)
        {
            case DateTimeOffset dateTime:
                return DateTime(dateTime, scratch);
            case DateOnly date:
                return Date(date, scratch);
            case TimeOnly time:
                return Time(time, scratch);
            case TimeSpan span:
                return Duration(span);
            case Uri uri:
                return uri.OriginalString;
            default:
                var formattable = (ISpanFormattable)value!;
                return formattable.TryFormat(scratch, out var written, default, CultureInfo.InvariantCulture)
                    ? scratch[..written]
                    : formattable.ToString(null, CultureInfo.InvariantCulture);
        }
    }

    private static ReadOnlySpan<char> Date(DateOnly date, Span<char> scratch)
    {
        date.TryFormat(scratch, out var written, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return scratch[..written];
    }

    private static ReadOnlySpan<char> Time(TimeOnly time, Span<char> scratch)
    {
        time.TryFormat(scratch, out var written, "HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
        return scratch[..written];
    }

    // A method of its own, since the JIT loads what a method mentions: here, the assembly of XML.
    private static string Duration(TimeSpan span) => XmlConvert.ToString(span);

    private static string? Text(JsonElement element) =>
        element.ValueKind == JsonValueKind.String ? element.GetString() : element.GetRawText();

    private static ReadOnlySpan<char> DateTime(DateTimeOffset time, Span<char> scratch)
    {
        time.TryFormat(scratch, out var written, "yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);
        if (time.Offset == TimeSpan.Zero)
        {
            written -= "+00:00".Length;
            scratch[written++] = 'Z';
        }

        return scratch[..written];
    }
}
