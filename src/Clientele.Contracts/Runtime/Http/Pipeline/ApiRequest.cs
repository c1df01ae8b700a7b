using System.Net.Http;

namespace Clientele.Runtime.Http;

/// <summary>Represents the request of a call, with data that is not sent.</summary>
internal sealed class ApiRequest : HttpRequestMessage
{
    /// <summary>Gets the options of this call.</summary>
    public CallOptions? Call { get; init; }

    /// <summary>Gets or sets a value that indicates whether a token is requested before sending.</summary>
    public bool NeedsToken { get; set; }

    /// <summary>
    /// Returns method and address without user, query, headers and content, which may contain secrets.
    /// </summary>
    public override string ToString() =>
        RequestUri is { IsAbsoluteUri: true } uri
            ? $"{Method} {uri.Scheme}://{uri.Authority}{uri.AbsolutePath}"
            : Method.ToString();
}
