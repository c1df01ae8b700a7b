using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Net.Http;
using Clientele.Shared;

namespace Clientele.Runtime.Http;

/// <summary>
/// Represents a link that describes a request, such as Partner Center's <c>{ uri, method, headers }</c>.
/// </summary>
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

    /// <summary>Creates a link whose headers are a list.</summary>
    /// <param name="uri">The target of the link.</param>
    /// <param name="method">The method of the request, or <see langword="null"/> for GET.</param>
    /// <param name="headers">The headers to send with the request.</param>
    /// <param name="name">A function that returns the name of a header.</param>
    /// <param name="value">A function that returns the value of a header.</param>
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

    /// <summary>Creates a link whose headers are a map.</summary>
    /// <param name="uri">The target of the link.</param>
    /// <param name="method">The method of the request, or <see langword="null"/> for GET.</param>
    /// <param name="headers">The headers to send with the request.</param>
    public static RequestLink Create(string? uri, string? method, IReadOnlyDictionary<string, string>? headers) =>
        new(uri, method, [.. headers ?? new Dictionary<string, string>()]);

    /// <summary>Returns the address of the link, or <see langword="null"/> if it has none.</summary>
    /// <param name="service">
    /// The root of the service. A link without an origin is relative to it, whether or not it repeats the root's path.
    /// </param>
    /// <param name="version">
    /// The version segment at the beginning of all operations' paths, which a link may omit, or an empty string if
    /// there is none.
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
    /// Adds a header that a link specifies, unless HTTP does not allow it or it belongs to the content.
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
