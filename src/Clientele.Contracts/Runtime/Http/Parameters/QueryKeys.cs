using System;
using System.Net.Http;
using Clientele.Shared;

namespace Clientele.Runtime.Http;

/// <summary>Handles the API keys in the query of a request.</summary>
internal static class QueryKeys
{
    /// <summary>Tells handlers which query parameters are keys, by their encoded names.</summary>
    public static readonly HttpRequestOptionsKey<string[]> Option = new("Clientele.QueryKeys");

    /// <summary>
    /// Returns the names of the query keys among <paramref name="credentials"/>, or <see langword="null"/> if there are
    /// none.
    /// </summary>
    public static string[]? Collect(Credential[] credentials)
    {
        var keys = Array.FindAll(credentials, static credential => credential.Kind == CredentialKind.ApiKeyQuery);
        return keys.Length == 0 ? null : Array.ConvertAll(keys, static key => Uri.EscapeDataString(key.ParameterName));
    }

    /// <summary>
    /// Returns the target of a redirect with the keys of the original request if it is in the same origin, and without
    /// them if it is not.
    /// </summary>
    public static Uri Move(Uri from, Uri target, string[] names, bool isSameOrigin)
    {
        var sent = Array.FindAll(Pairs(from), pair => Array.IndexOf(names, Name(pair)) >= 0);
        var asked = Pairs(target);
        string[] pairs = isSameOrigin
            ? [.. asked, .. Array.FindAll(sent, pair => !Array.Exists(asked, other => Name(other) == Name(pair)))]
            : Array.FindAll(asked, pair => Array.IndexOf(names, Name(pair)) < 0 && !IsValueOf(sent, pair));
        var query = string.Join('&', pairs);
        return new Uri(
            target.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped)
                + (query.Length == 0 ? "" : "?" + query)
        );
    }

    // A service may pass on a key under another name, but its value reveals it.
    private static bool IsValueOf(string[] sent, string pair) =>
        Value(pair) is { Length: > 0 } value && Array.Exists(sent, key => Value(key) == value);

    private static string[] Pairs(Uri uri) =>
        uri.AbsoluteUri.Split('#')[0] is var url && url.IndexOf('?', StringComparison.Ordinal) is >= 0 and var start
            ? url[(start + 1)..].Split('&', StringSplitOptions.RemoveEmptyEntries)
            : [];

    private static string Name(string pair) => pair.Split('=')[0];

    private static string Value(string pair) =>
        pair.IndexOf('=', StringComparison.Ordinal) is >= 0 and var equals ? pair[(equals + 1)..] : "";
}
