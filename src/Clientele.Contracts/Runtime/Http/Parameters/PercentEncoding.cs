using System.Buffers;

namespace Clientele.Runtime.Http;

/// <summary>Defines which characters are not percent-encoded.</summary>
internal static class PercentEncoding
{
    private const string UnreservedCharacters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    /// <summary>Gets the unreserved characters (RFC 3986, section 2.3).</summary>
    public static SearchValues<char> Unreserved { get; } = SearchValues.Create(UnreservedCharacters);

    /// <summary>
    /// Gets the reserved and unreserved characters (RFC 3986, sections 2.2 and 2.3), except for those that would end a
    /// query.
    /// </summary>
    public static SearchValues<char> Reserved { get; } =
        SearchValues.Create(UnreservedCharacters + ":/?[]@!$&'()*+,;=");
}
