using System;
using System.Collections.Generic;
using System.Globalization;

namespace Clientele.Generator.OpenApi.Nodes;

/// <summary>JSON pointers (RFC 6901), with or without the <c>#</c> of a URI's fragment.</summary>
internal static class JsonPointer
{
    /// <summary>Gets the pointer's segments, unescaped.</summary>
    public static IEnumerable<string> Segments(string pointer)
    {
        var isFragment = pointer.StartsWith("#", StringComparison.Ordinal);
        var segments = (isFragment ? pointer.Substring(1) : pointer).Split('/');
        for (var i = 1; i < segments.Length; i++)
        {
            yield return Unescape(segments[i], isFragment);
        }
    }

    /// <summary>Gets a segment for <paramref name="key"/>.</summary>
    public static string Escape(string key) => key.Replace("~", "~0").Replace("/", "~1");

    /// <summary>Gets a pointer one step below <paramref name="pointer"/>.</summary>
    public static string Append(string pointer, string key) => pointer + "/" + Escape(key);

    /// <summary>Gets a pointer to an item below <paramref name="pointer"/>.</summary>
    public static string Append(string pointer, int index) =>
        pointer + "/" + index.ToString(CultureInfo.InvariantCulture);

    /// <summary>Gets the node one step below <paramref name="node"/>, or <see langword="null"/>.</summary>
    public static OpenApiNode? Step(OpenApiNode? node, string segment) =>
        node switch
        {
            MappingNode mapping => mapping[segment],
            SequenceNode sequence
                when int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
                    && index < sequence.Items.Count => sequence.Items[index],
            _ => null,
        };

    private static string Unescape(string segment, bool isFragment)
    {
        var text = isFragment && segment.IndexOf('%') >= 0 ? Uri.UnescapeDataString(segment) : segment;
        return text.Replace("~1", "/").Replace("~0", "~");
    }
}
