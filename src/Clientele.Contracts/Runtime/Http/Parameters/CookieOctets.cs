using System;
using System.Buffers;

namespace Clientele.Runtime.Http;

/// <summary>Values of cookies (RFC 6265, section 4.1.1).</summary>
internal static class CookieOctets
{
    private static readonly SearchValues<char> Octets = SearchValues.Create(
        "!#$%&'()*+-./0123456789:<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~"
    );

    /// <summary>
    /// Whether a value can go into a cookie as it is. What a service has set as a cookie can; any other value has to be
    /// encoded.
    /// </summary>
    public static bool IsLegal(string value) => !value.AsSpan().ContainsAnyExcept(Octets);
}
