using System;
using System.Net.Http;
using Clientele.Shared;

namespace Clientele.Runtime.Http;

/// <summary>The API keys that a request has in its query.</summary>
internal static class QueryKeys
{
    /// <summary>Tells handlers which parameters of the query are keys: their names, encoded.</summary>
    public static readonly HttpRequestOptionsKey<string[]> Option = new("Clientele.QueryKeys");

    /// <summary>
    /// The names of the keys among <paramref name="credentials"/>; <see langword="null"/>: there are none.
    /// </summary>
    public static string[]? Collect(Credential[] credentials)
    {
        if (credentials.Length == 0)
        {
            return null;
        }

        var keys = Array.FindAll(credentials, static credential => credential.Kind == CredentialKind.ApiKeyQuery);
        return keys.Length == 0 ? null : Array.ConvertAll(keys, static key => Uri.EscapeDataString(key.ParameterName));
    }

    /// <summary>
    /// A target with the keys of the request before it where it is of the same origin, and without where it is not.
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

    // A service may send a key on under another name: its value gives it away.
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
