using System.Buffers;

namespace Clientele.Runtime.Http;

/// <summary>Which characters a value keeps.</summary>
internal static class PercentEncoding
{
    private const string UnreservedCharacters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    /// <summary>RFC 3986, section 2.3.</summary>
    public static SearchValues<char> Unreserved { get; } = SearchValues.Create(UnreservedCharacters);

    /// <summary>RFC 3986, sections 2.2 and 2.3, without what would end a query.</summary>
    public static SearchValues<char> Reserved { get; } =
        SearchValues.Create(UnreservedCharacters + ":/?[]@!$&'()*+,;=");
}
