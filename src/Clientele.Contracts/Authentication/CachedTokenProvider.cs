using System;
using System.Threading;
using System.Threading.Tasks;

namespace Clientele;

/// <summary>
/// Caches a token until shortly before it expires, or until the service rejects it. Concurrent calls that need a new
/// token share a single request for it. This class is thread-safe; one instance can serve any number of clients of the
/// same service.
/// </summary>
public sealed class CachedTokenProvider : TokenProvider, IDisposable
{
    // Allows for the time that a request is in transit, and for clocks that differ.
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(30);

    private readonly Func<TokenRequest, CancellationToken, ValueTask<AccessToken>> _getToken;
    private readonly TimeProvider _time;
    private readonly SemaphoreSlim _turn = new(1, 1);
    private volatile AccessToken? _current;

    /// <summary>Initializes a new instance that obtains tokens from a function.</summary>
    /// <param name="getToken">A function that requests a token from its issuer.</param>
    public CachedTokenProvider(Func<TokenRequest, CancellationToken, ValueTask<AccessToken>> getToken)
        : this(getToken, TimeProvider.System) { }

    /// <summary>Initializes a new instance that obtains tokens from a function and uses the specified clock.</summary>
    /// <param name="getToken">A function that requests a token from its issuer.</param>
    /// <param name="timeProvider">The clock that determines when tokens expire.</param>
    public CachedTokenProvider(
        Func<TokenRequest, CancellationToken, ValueTask<AccessToken>> getToken,
        TimeProvider timeProvider
    )
    {
        ArgumentNullException.ThrowIfNull(getToken);
        ArgumentNullException.ThrowIfNull(timeProvider);
        _getToken = getToken;
        _time = timeProvider;
    }

    /// <inheritdoc />
    public override ValueTask<AccessToken> GetTokenAsync(TokenRequest request, CancellationToken cancellationToken) =>
        Find(request) is { } token ? ValueTask.FromResult(token) : FetchAsync(request, cancellationToken);

    /// <summary>Releases the resources that the provider uses.</summary>
    public void Dispose() => _turn.Dispose();

    private AccessToken? Find(TokenRequest request) =>
        _current is { } token
        && !string.Equals(token.Value, request.RejectedToken, StringComparison.Ordinal)
        && !(token.ExpiresOn - Margin <= _time.GetUtcNow())
            ? token
            : null;

    private async ValueTask<AccessToken> FetchAsync(TokenRequest request, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            // Another call may have obtained one in the meantime.
            if (Find(request) is { } token)
            {
                return token;
            }

            var fresh = await _getToken(request, cancellationToken).ConfigureAwait(false);
            _current = fresh;
            return fresh;
        }
        finally
        {
            _turn.Release();
        }
    }
}
