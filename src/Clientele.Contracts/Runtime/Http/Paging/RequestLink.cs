using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Net.Http;
using Clientele.Shared;

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

    internal bool IsGet => string.Equals(Method ?? "GET", "GET", StringComparison.OrdinalIgnoreCase);

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

    /// <summary>The address that the link leads to; <see langword="null"/>: it is none.</summary>
    /// <param name="service">
    /// The service's root, which a link without origin is relative to, whether it repeats the root's path or not.
    /// </param>
    /// <param name="version">
    /// The version segment that the paths of all operations begin with, which a link has or not; empty: there is none.
    /// </param>
    internal Uri? Resolve(string service, string version)
    {
        var link = Uri?.Trim() ?? "";
        if (link.Length == 0)
        {
            return null;
        }

        if (
            System.Uri.TryCreate(link, UriKind.Absolute, out var absolute)
            && (absolute.Scheme == System.Uri.UriSchemeHttp || absolute.Scheme == System.Uri.UriSchemeHttps)
        )
        {
            return absolute;
        }

        var root = new Uri(service + "/");
        if (link.StartsWith("//", StringComparison.Ordinal))
        {
            return System.Uri.TryCreate(root, link, out var other) ? other : null;
        }

        var path = link.TrimStart('/');
        var prefix = root.AbsolutePath.Trim('/');
        if (prefix.Length > 0 && BeginsWith(path, prefix))
        {
            root = new Uri(root.GetLeftPart(UriPartial.Authority) + "/");
            path = Versioned(path[prefix.Length..].TrimStart('/'), version) is { } rest ? $"{prefix}/{rest}" : path;
        }
        else
        {
            path = Versioned(path, version) ?? path;
        }

        return System.Uri.TryCreate(root, path, out var relative) ? relative : null;
    }

    /// <summary>
    /// Sets a header that a link says; what HTTP does not have, and what is the content's, is left out.
    /// </summary>
    internal static bool TryAddHeader(HttpRequestMessage message, string name, string value)
    {
        if (!RequestBuilder.IsHeaderValue(value))
        {
            return false;
        }

        if (message.Headers.NonValidated.Contains(name))
        {
            message.Headers.Remove(name);
        }

        return message.Headers.TryAddWithoutValidation(name, value);
    }

    private static string? Versioned(string path, string version) =>
        version.Length == 0 || PathVersion.IsVersion(path.Split('/', '?')[0]) ? null : $"{version}/{path}";

    private static bool BeginsWith(string path, string prefix) =>
        path.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)
        && (path.Length == prefix.Length || path[prefix.Length] is '/' or '?');
}
