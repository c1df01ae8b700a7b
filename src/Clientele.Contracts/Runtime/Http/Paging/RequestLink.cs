using System;
using System.Collections.Generic;
using System.ComponentModel;

namespace Clientele.Runtime.Http;

/// <summary>A link that says what request to make: Partner Center's <c>{ uri, method, headers }</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RequestLink
{
    private RequestLink(string? uri, string? method, IReadOnlyList<KeyValuePair<string, string>> headers)
    {
        Uri = uri;
        Method = method;
        Headers = headers;
    }

    internal string? Uri { get; }

    internal string? Method { get; }

    internal IReadOnlyList<KeyValuePair<string, string>> Headers { get; }

    /// <summary>A link whose headers are a list.</summary>
    /// <param name="uri">Where to.</param>
    /// <param name="method">With which method; <see langword="null"/> for GET.</param>
    /// <param name="headers">The headers to send along.</param>
    /// <param name="name">A header's name.</param>
    /// <param name="value">A header's value.</param>
    public static RequestLink Create<T>(
        string? uri,
        string? method,
        IReadOnlyList<T>? headers,
        Func<T, string?> name,
        Func<T, string?> value
    )
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(value);
        var pairs = new List<KeyValuePair<string, string>>();
        foreach (var header in headers ?? [])
        {
            if (name(header) is { } key && value(header) is { } text)
            {
                pairs.Add(new(key, text));
            }
        }

        return new RequestLink(uri, method, pairs);
    }

    /// <summary>A link whose headers are a map.</summary>
    /// <param name="uri">Where to.</param>
    /// <param name="method">With which method; <see langword="null"/> for GET.</param>
    /// <param name="headers">The headers to send along.</param>
    public static RequestLink Create(string? uri, string? method, IReadOnlyDictionary<string, string>? headers) =>
        new(uri, method, [.. headers ?? new Dictionary<string, string>()]);
}
