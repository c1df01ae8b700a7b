using System;
using System.Collections.Generic;

namespace Clientele.Runtime.Http;

public ref partial struct RequestBuilder
{
    /// <summary>Asks for what a link leads to, with the headers that it says.</summary>
    /// <param name="pathAndQuery">Its path and query, as they are sent.</param>
    /// <param name="headers">Its headers; what says who calls or frames the message is left out.</param>
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
