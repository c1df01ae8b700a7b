using System;
using System.Net.Http;

namespace Clientele.Runtime.Http;

/// <summary>The request of a call, with what is not for the wire.</summary>
internal sealed class ApiRequest : HttpRequestMessage
{
    /// <summary>What the caller wants differently in this call.</summary>
    public CallOptions? Call { get; init; }

    /// <summary>Whether a token is asked for when it is sent.</summary>
    public bool NeedsToken { get; set; }

    /// <summary>Gets method and address without query, headers and content, which may hold secrets.</summary>
    public override string ToString() =>
        $"{Method} {RequestUri?.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped)}";
}
