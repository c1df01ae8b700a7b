using System;

namespace Clientele.Runtime.Http;

/// <summary>Compares origins (RFC 6454, section 4).</summary>
internal static class Origin
{
    /// <summary>Determines whether scheme, host and port of both are equal.</summary>
    public static bool IsSame(Uri left, Uri right) =>
        string.Equals(left.Scheme, right.Scheme, StringComparison.OrdinalIgnoreCase)
        && string.Equals(left.IdnHost, right.IdnHost, StringComparison.OrdinalIgnoreCase)
        && left.Port == right.Port;
}
