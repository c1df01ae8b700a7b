using System;
using System.Buffers;

namespace Clientele.Runtime.Http;

/// <summary>Checks values of cookies (RFC 6265, section 4.1.1).</summary>
internal static class CookieOctets
{
    private static readonly SearchValues<char> Octets = SearchValues.Create(
        "!#$%&'()*+-./0123456789:<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~"
    );

    /// <summary>
    /// Determines whether a value can be written to a cookie unencoded. This is the case for values that a service has
    /// set; any other value has to be encoded.
    /// </summary>
    public static bool IsLegal(string value) => !value.AsSpan().ContainsAnyExcept(Octets);
}
