using System;

namespace Clientele.Runtime.Http;

/// <summary>
/// Determines where calls are sent by combining base addresses of callers and servers of descriptions (OpenAPI 3.2,
/// "Server Object").
/// </summary>
internal static class ServiceAddress
{
    /// <summary>Determines whether an address is a valid base address.</summary>
    public static bool IsLegal(Uri address) =>
        address.IsAbsoluteUri
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
        && address.Query.Length == 0
        && address.Fragment.Length == 0;

    /// <summary>Determines whether the URL of a server is absolute.</summary>
    public static bool IsAbsolute(string url) =>
        url.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || url.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns the address at which the paths of a description begin, without trailing slash.</summary>
    /// <param name="baseAddress">The address that the caller specifies.</param>
    /// <param name="server">
    /// The server of the description. If it is relative, it is appended to the base address, unless that has a path of
    /// its own.
    /// </param>
    /// <exception cref="ArgumentException">The base address is not valid.</exception>
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

    /// <summary>Returns the address of an operation's own relative server, which is in the client's origin.</summary>
    public static string OfOperation(string client, string server)
    {
        if (!IsAbsolute(client))
        {
            return client;
        }

        // A server of the description must not lead to an origin other than the one that the caller specified.
        var origin = new Uri(client).GetLeftPart(UriPartial.Authority);
        return new Uri(origin + "/" + server.TrimStart('/')).AbsoluteUri.TrimEnd('/');
    }

    /// <summary>Determines whether scheme, host and port of both are equal.</summary>
    public static bool IsSameOrigin(string left, string right) =>
        Uri.TryCreate(left, UriKind.Absolute, out var first) && Uri.TryCreate(right, UriKind.Absolute, out var second)
            ? Origin.IsSame(first, second)
            : !IsAbsolute(left);
}
