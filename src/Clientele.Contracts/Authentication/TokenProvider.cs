using System;
using System.Threading;
using System.Threading.Tasks;

namespace Clientele;

/// <summary>
/// Provides bearer tokens to a client, which requests one for every call, possibly concurrently. Implementations should
/// therefore cache the token, as <see cref="CachedTokenProvider"/> does.
/// </summary>
public abstract class TokenProvider
{
    /// <summary>Creates a provider from a function.</summary>
    /// <param name="getToken">A function that returns a token, either cached or new.</param>
    public static TokenProvider Create(Func<TokenRequest, CancellationToken, ValueTask<AccessToken>> getToken)
    {
        ArgumentNullException.ThrowIfNull(getToken);
        return new DelegateTokenProvider(getToken);
    }

    /// <summary>Gets a token for one call.</summary>
    /// <param name="request">The circumstances of the call.</param>
    /// <param name="cancellationToken">A token that cancels the call.</param>
    /// <returns>The token.</returns>
    public abstract ValueTask<AccessToken> GetTokenAsync(TokenRequest request, CancellationToken cancellationToken);

    private sealed class DelegateTokenProvider(Func<TokenRequest, CancellationToken, ValueTask<AccessToken>> getToken)
        : TokenProvider
    {
        public override ValueTask<AccessToken> GetTokenAsync(
            TokenRequest request,
            CancellationToken cancellationToken
        ) => getToken(request, cancellationToken);
    }
}
