using System;
using System.Collections.Generic;

namespace Clientele.Runtime.Http;

/// <summary>Finds the header fields with a service's identifier of a request, which users quote to support.</summary>
internal static class RequestIds
{
    private const int MaxCount = 6;
    private const int MaxLength = 128;

    private static readonly string[] Words = ["requestid", "correlationid", "traceid", "correlationrequestid"];

    private static readonly HashSet<string> Names = new(
        ["cf-ray", "traceresponse", "x-amz-id-2", "x-slack-req-id"],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Returns the fields by name, except those whose value is more than a single word.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> In(ApiHeaders headers)
    {
        var result = new List<KeyValuePair<string, string>>();
        foreach (var (name, _) in headers)
        {
            if (
                result.Count < MaxCount
                && IsId(name)
                && headers.GetString(name) is { Length: > 0 and <= MaxLength } value
                && IsWord(value)
            )
            {
                result.Add(new(name, value));
            }
        }

        return result;
    }

    private static bool IsId(string name)
    {
        var plain = name.Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal);
        return Names.Contains(name)
            || Array.Exists(Words, word => plain.EndsWith(word, StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsWord(string value) => !value.AsSpan().ContainsAnyExceptInRange('!', '~');
}
