using System;
using System.Threading;
using System.Threading.Tasks;

namespace Clientele;

/// <summary>
/// Gives bearer tokens to a client. It is asked for each call, and may be asked by several at once, so it caches its
/// token: <see cref="CachedTokenProvider"/> does.
/// </summary>
public abstract class TokenProvider
{
    /// <summary>A provider that asks a function.</summary>
    /// <param name="getToken">Gives a token, from a cache of its own or afresh.</param>
    public static TokenProvider Create(Func<TokenRequest, CancellationToken, ValueTask<AccessToken>> getToken)
    {
        ArgumentNullException.ThrowIfNull(getToken);
        return new DelegateTokenProvider(getToken);
    }

    /// <summary>A token for one call.</summary>
    /// <param name="request">What it is for.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
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
