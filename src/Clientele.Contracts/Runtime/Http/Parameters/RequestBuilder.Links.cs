using System;
using System.Collections.Generic;

namespace Clientele.Runtime.Http;

public ref partial struct RequestBuilder
{
    /// <summary>Requests the target of a link, with the headers that the link specifies.</summary>
    /// <param name="pathAndQuery">The path and query, exactly as they are sent.</param>
    /// <param name="headers">
    /// The headers of the link. Those that identify the caller or frame the message are omitted.
    /// </param>
    internal void Link(string pathAndQuery, IReadOnlyList<KeyValuePair<string, string>> headers)
    {
        _uri.Literal(pathAndQuery);
        _isLink = true;
        foreach (var (name, value) in headers)
        {
            if (_pipeline.MayFollowWith(_operation, name))
            {
                RequestLink.TryAddHeader(_message, name, value);
            }
        }
    }

    private readonly bool HasQuery(string name)
    {
        var sent = _uri.Written;
        var escaped = Uri.EscapeDataString(name);
        return sent.Contains($"?{escaped}=", StringComparison.Ordinal)
            || sent.Contains($"&{escaped}=", StringComparison.Ordinal);
    }
}
