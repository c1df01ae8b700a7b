using System;
using System.Globalization;
using System.Text.Json;
using System.Xml;

namespace Clientele.Runtime.Http;

/// <summary>Formats scalars outside JSON and XML: in URLs, headers and forms.</summary>
internal static class ScalarText
{
    /// <summary>Returns the text of <paramref name="value"/>.</summary>
    /// <param name="value">A scalar, or a value whose <c>ToString</c> is its wire text.</param>
    /// <param name="scratch">
    /// A buffer for values that are not strings; 64 characters are enough for any scalar of fixed size.
    /// </param>
    public static ReadOnlySpan<char> Format<T>(T value, Span<char> scratch)
    {
        switch (value)
        {
            case null:
                return "";
            case string text:
                return text;
            case bool flag:
                return flag ? "true" : "false";
            case DateTimeOffset time:
                return Date(time, scratch);
            case TimeSpan span:
                return XmlConvert.ToString(span);
            case Uri uri:
                return uri.OriginalString;
            case byte[] bytes:
                return Convert.ToBase64String(bytes);
            case JsonElement element:
                return element.ValueKind == JsonValueKind.String ? element.GetString() : element.GetRawText();
            case ISpanFormattable formattable:
                return formattable.TryFormat(scratch, out var written, Format<T>(value), CultureInfo.InvariantCulture)
                    ? scratch[..written]
                    : formattable.ToString(null, CultureInfo.InvariantCulture);
            default:
                return value.ToString();
        }
    }

    private static ReadOnlySpan<char> Format<T>(T value) =>
        value switch
        {
            DateOnly => "yyyy-MM-dd",
            TimeOnly => "HH:mm:ss.FFFFFFF",
            _ => "",
        };

    private static ReadOnlySpan<char> Date(DateTimeOffset time, Span<char> scratch)
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
