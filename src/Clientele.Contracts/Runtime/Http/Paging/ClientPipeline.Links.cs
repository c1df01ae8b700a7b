using System;
using System.Collections.Frozen;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Clientele.Runtime.Http;

public sealed partial class ClientPipeline
{
    // They identify the caller or frame the message, which a link must not decide.
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

    /// <summary>Sends the request that a link describes, and reads the value of its response.</summary>
    /// <param name="link">The link.</param>
    /// <param name="operation">The operation that determines how responses to links are requested and read.</param>
    /// <param name="options">The options of this call.</param>
    /// <param name="cancellationToken">A token that cancels the call.</param>
    /// <exception cref="ArgumentException">
    /// The link has no address, leads to another origin, or requires a method other than GET.
    /// </exception>
    public Task<T> FollowAsync<T>(
        RequestLink link,
        ApiOperation<T> operation,
        CallOptions? options,
        CancellationToken cancellationToken
    ) => SendAsync(Request(link, operation, options), operation, cancellationToken);

    /// <summary>Sends the request that a link describes, and reads its response.</summary>
    /// <param name="link">The link.</param>
    /// <param name="operation">The operation that determines how responses to links are requested and read.</param>
    /// <param name="options">The options of this call.</param>
    /// <param name="cancellationToken">A token that cancels the call.</param>
    /// <exception cref="ArgumentException">
    /// The link has no address, leads to another origin, or requires a method other than GET.
    /// </exception>
    public Task<ApiResponse<T>> FollowWithResponseAsync<T>(
        RequestLink link,
        ApiOperation<T> operation,
        CallOptions? options,
        CancellationToken cancellationToken
    ) => SendWithResponseAsync(Request(link, operation, options), operation, cancellationToken);

    /// <summary>Determines whether a link may set a header.</summary>
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
