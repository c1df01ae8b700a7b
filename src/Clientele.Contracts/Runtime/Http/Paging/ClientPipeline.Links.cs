using System;
using System.Collections.Frozen;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Clientele.Runtime.Http;

public sealed partial class ClientPipeline
{
    // They say who calls and how the message is framed, which is no link's to say.
    private static readonly FrozenSet<string> OwnHeaders = FrozenSet.ToFrozenSet(
        [
            "Authorization",
            "Proxy-Authorization",
            "Cookie",
            "Host",
            "Connection",
            "Transfer-Encoding",
            "Content-Length",
            "Upgrade",
            "TE",
            "Trailer",
            "Expect",
            "Keep-Alive",
        ],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Makes the request that a link says, and reads its response's value.</summary>
    /// <param name="link">The link.</param>
    /// <param name="operation">How answers to links are asked for and read.</param>
    /// <param name="options">What the caller wants differently in this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ArgumentException">
    /// The link has no address, leads to another origin, or asks for another method than GET.
    /// </exception>
    public Task<T> FollowAsync<T>(
        RequestLink link,
        ApiOperation<T> operation,
        CallOptions? options,
        CancellationToken cancellationToken
    ) => SendAsync(Request(link, operation, options), operation, cancellationToken);

    /// <summary>Makes the request that a link says, and reads its response.</summary>
    /// <param name="link">The link.</param>
    /// <param name="operation">How answers to links are asked for and read.</param>
    /// <param name="options">What the caller wants differently in this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ArgumentException">
    /// The link has no address, leads to another origin, or asks for another method than GET.
    /// </exception>
    public Task<ApiResponse<T>> FollowWithResponseAsync<T>(
        RequestLink link,
        ApiOperation<T> operation,
        CallOptions? options,
        CancellationToken cancellationToken
    ) => SendWithResponseAsync(Request(link, operation, options), operation, cancellationToken);

    /// <summary>Whether a link may set a header.</summary>
    internal bool MayFollowWith(ApiOperation operation, string header) =>
        !OwnHeaders.Contains(header) && !IsCredential(operation, header);

    private HttpRequestMessage Request(RequestLink link, ApiOperation operation, CallOptions? options)
    {
        ArgumentNullException.ThrowIfNull(link);
        ArgumentNullException.ThrowIfNull(operation);
        var address = AddressFor(operation, options);
        if (!link.IsGet)
        {
            throw new ArgumentException("The link asks for another method than GET.", nameof(link));
        }

        if (link.Resolve(address, LinkVersion.Find(operation.Template, operation.Template)) is not { } target)
        {
            throw new ArgumentException("The link has no URI, or one that is no URL.", nameof(link));
        }

        if (!Origin.IsSame(new Uri(address), target))
        {
            throw new ArgumentException(
                "The link leads to another origin than the client's, to which neither credentials nor anything else was sent.",
                nameof(link)
            );
        }

        var builder = NewRequest(operation, options, target.GetLeftPart(UriPartial.Authority));
        builder.Link(target.PathAndQuery, link.Headers);
        return builder.Build();
    }
}
