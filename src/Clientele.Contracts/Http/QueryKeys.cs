using System;
using System.Linq;
using System.Net.Http;

namespace Clientele.Http;

/// <summary>The API keys that a request has in its query.</summary>
internal static class QueryKeys
{
    /// <summary>Tells handlers which parameters of the query are keys: their names, encoded.</summary>
    public static readonly HttpRequestOptionsKey<string[]> Option = new("Clientele.QueryKeys");

    /// <summary>The names of the keys among <paramref name="credentials"/>; <see langword="null"/>: there are none.</summary>
    public static string[]? Of(Credential[] credentials)
    {
        if (!Array.Exists(credentials, static credential => credential.Kind == CredentialKind.ApiKeyQuery))
        {
            return null;
        }

        return [.. credentials.Where(static credential => credential.Kind == CredentialKind.ApiKeyQuery).Select(static credential => Uri.EscapeDataString(credential.ParameterName))];
    }

    /// <summary>A target with the keys of the request before it where it is of the same origin, and without where it is not.</summary>
    public static Uri Move(Uri from, Uri target, string[] names, bool isSameOrigin)
    {
        var sent = Pairs(from).Where(pair => Array.IndexOf(names, Name(pair)) >= 0).ToList();
        var values = sent.Select(Value).Where(static value => value.Length > 0).ToHashSet(StringComparer.Ordinal);
        var pairs = isSameOrigin
            ? Pairs(target).Concat(sent.Where(pair => !Pairs(target).Any(other => Name(other) == Name(pair))))
            : Pairs(target).Where(pair => Array.IndexOf(names, Name(pair)) < 0 && !values.Contains(Value(pair)));
        var query = string.Join('&', pairs);
        return new Uri(target.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped) + (query.Length == 0 ? "" : "?" + query));
    }

    private static string[] Pairs(Uri uri) => uri.AbsoluteUri.Split('#')[0] is var url && url.IndexOf('?', StringComparison.Ordinal) is >= 0 and var start
        ? url[(start + 1)..].Split('&', StringSplitOptions.RemoveEmptyEntries)
        : [];

    private static string Name(string pair) => pair.Split('=')[0];

    private static string Value(string pair) => pair.IndexOf('=', StringComparison.Ordinal) is >= 0 and var equals ? pair[(equals + 1)..] : "";
}
