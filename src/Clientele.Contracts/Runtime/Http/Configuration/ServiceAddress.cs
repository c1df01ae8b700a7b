using System;

namespace Clientele.Runtime.Http;

/// <summary>
/// Where calls go: base addresses of callers and servers of descriptions (OpenAPI 3.2, "Server Object"), put together.
/// </summary>
internal static class ServiceAddress
{
    /// <summary>Whether an address can be a client's.</summary>
    public static bool IsLegal(Uri address) =>
        address.IsAbsoluteUri
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
        && address.Query.Length == 0
        && address.Fragment.Length == 0;

    /// <summary>Whether a server's URL stands for itself.</summary>
    public static bool IsAbsolute(string url) =>
        url.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || url.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    /// <summary>Where the paths of a description begin, without slash at the end.</summary>
    /// <param name="baseAddress">What the caller says.</param>
    /// <param name="server">
    /// The description's server. One that is relative follows the base address, unless that has a path of its own.
    /// </param>
    /// <exception cref="ArgumentException">The base address is no address.</exception>
    public static string OfClient(Uri baseAddress, string server)
    {
        if (!IsLegal(baseAddress))
        {
            throw new ArgumentException(OptionsCheck.AddressRequirement);
        }

        var isOrigin = baseAddress.AbsolutePath == "/";
        return isOrigin && server.Length > 0 && !IsAbsolute(server)
            ? OfOperation(baseAddress.AbsoluteUri, server)
            : baseAddress.AbsoluteUri.TrimEnd('/');
    }

    /// <summary>The address of an operation's own server that is relative: in the client's origin.</summary>
    public static string OfOperation(string client, string server)
    {
        if (!IsAbsolute(client))
        {
            return client;
        }

        // No server of a description leads to another origin than the one that the caller has named.
        var origin = new Uri(client).GetLeftPart(UriPartial.Authority);
        return new Uri(origin + "/" + server.TrimStart('/')).AbsoluteUri.TrimEnd('/');
    }

    /// <summary>Whether both have the same scheme, host and port.</summary>
    public static bool IsSameOrigin(string left, string right) =>
        Uri.TryCreate(left, UriKind.Absolute, out var first) && Uri.TryCreate(right, UriKind.Absolute, out var second)
            ? Origin.IsSame(first, second)
            : !IsAbsolute(left);
}
