using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Clientele;

/// <summary>
/// Configures how a client calls its service. An instance is read once, when the client is created. Secrets are never
/// shown by <see cref="ToString"/>.
/// </summary>
public class ClientOptions
{
    private readonly Dictionary<string, string> _secrets = new(StringComparer.Ordinal);
    private long _maxResponseBytes = 100L * 1024 * 1024;
    private int _maxErrorBytes = 1024 * 1024;
    private TimeSpan _streamIdleTimeout = Timeout.InfiniteTimeSpan;

    /// <summary>
    /// Gets or sets the absolute address of the service, up to where the description's paths begin, without query and
    /// fragment. An address without a path is completed by the description's server if that is relative. Operations
    /// with their own absolute server are still sent there, unless <see cref="OverrideOperationServers"/> is set. If
    /// the value is <see langword="null"/>, the base address of the <c>HttpClient</c> is used, otherwise the
    /// description's server.
    /// </summary>
    public Uri? BaseAddress { get; set; }

    /// <summary>
    /// Gets or sets a value that indicates whether the base address is also used for operations that have their own
    /// server, which is what proxies and test doubles of the service need.
    /// </summary>
    public bool OverrideOperationServers { get; set; }

    /// <summary>Gets or sets the media type that calls send and request by default.</summary>
    public WireFormat WireFormat { get; set; }

    /// <summary>
    /// Gets or sets how responses that deviate from the description are read. The default is
    /// <see cref="Reading.Tolerant"/>.
    /// </summary>
    public Reading Reading { get; set; }

    /// <summary>
    /// Gets or sets the maximum length of a response body that is read into memory, in bytes. The default is 104,857,600.
    /// Streams are not limited.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The value is less than 1 or greater than the maximum length of an array.
    /// </exception>
    public long MaxResponseBytes
    {
        get => _maxResponseBytes;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Array.MaxLength);
            _maxResponseBytes = value;
        }
    }

    /// <summary>
    /// Gets or sets the maximum length of an error's body, in bytes. The default is 1,048,576. A longer body is truncated, as
    /// <see cref="ApiException.IsBodyCut"/> indicates.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 0.</exception>
    public int MaxErrorBytes
    {
        get => _maxErrorBytes;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            _maxErrorBytes = value;
        }
    }

    /// <summary>
    /// Gets or sets the time that a method that returns its response item by item waits for more data before it fails
    /// with a <see cref="ResponseReadException"/>. The default is <see cref="Timeout.InfiniteTimeSpan"/>. Any data
    /// resets it, so the comments of an event stream keep it alive.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The value is neither positive nor <see cref="Timeout.InfiniteTimeSpan"/>, or longer than <see cref="int.MaxValue"/>
    /// milliseconds.
    /// </exception>
    public TimeSpan StreamIdleTimeout
    {
        get => _streamIdleTimeout;
        set
        {
            if (value != Timeout.InfiniteTimeSpan)
            {
                ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero);
                ArgumentOutOfRangeException.ThrowIfGreaterThan(value, TimeSpan.FromMilliseconds(int.MaxValue));
            }

            _streamIdleTimeout = value;
        }
    }

    /// <summary>
    /// Gets or sets a function that is called with each request before it is sent and may modify it; address, headers,
    /// content and credentials are already set. It is called once for each call, and again if the call is repeated with
    /// a new token. To repeat requests, to respond without sending or to read bodies, use a
    /// <see cref="System.Net.Http.DelegatingHandler"/> instead.
    /// </summary>
    public Func<HttpRequestMessage, CancellationToken, ValueTask>? SendingRequest { get; set; }

    /// <summary>
    /// Gets or sets a function that is called with each response, whatever its status, after its headers have arrived and
    /// before its body is read. The client disposes of the response.
    /// </summary>
    public Func<HttpResponseMessage, CancellationToken, ValueTask>? ReceivedResponse { get; set; }

    /// <summary>
    /// Gets or sets a function that is called with each response that deviates from its description but is read anyway
    /// (<see cref="Reading.Tolerant"/>). A client that is registered with a service collection also logs the
    /// deviations.
    /// </summary>
    public Action<DeviationReport>? DeviationsFound { get; set; }

    /// <summary>
    /// Gets or sets the provider of bearer tokens, which takes precedence over <see cref="BearerToken"/>.
    /// </summary>
    public TokenProvider? TokenProvider { get; set; }

    /// <summary>Gets or sets a constant bearer token (RFC 6750).</summary>
    public string? BearerToken { get; set; }

    /// <summary>Gets or sets the user name for HTTP Basic authentication (RFC 7617), without a colon.</summary>
    public string? UserName { get; set; }

    /// <summary>Gets or sets the password for HTTP Basic authentication.</summary>
    public string? Password { get; set; }

    /// <summary>
    /// Gets or sets the name of a header, such as <c>Idempotency-Key</c>, in which every POST and PATCH sends a new
    /// UUID unless it already has a key. Handlers that repeat a request keep its key, so that the service can recognize
    /// the repetition. Set this only if the description does not declare the header; if it does, the key is sent
    /// anyway. <see langword="null"/> sends none.
    /// </summary>
    public string? IdempotencyKeyHeader { get; set; }

    /// <summary>Returns the base address and how responses are read; credentials are never shown.</summary>
    /// <returns>
    /// A text such as <c>PetsClientOptions { BaseAddress = https://pets.example/v1, Reading = Tolerant }</c>.
    /// </returns>
    public sealed override string ToString()
    {
        var address = BaseAddress is { IsAbsoluteUri: true } absolute
            ? $"BaseAddress = {absolute.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped)}, "
            : "";
        var format = WireFormat.MediaType is { } mediaType ? $", WireFormat = {mediaType}" : "";
        return $"{GetType().Name} {{ {address}Reading = {Reading}{format} }}";
    }

    /// <summary>Gets the API key of a security scheme, for the properties of derived classes.</summary>
    /// <param name="scheme">The scheme's identifier.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal string? GetSecret(string scheme) => _secrets.GetValueOrDefault(scheme);

    /// <summary>Sets the API key of a security scheme, for the properties of derived classes.</summary>
    /// <param name="scheme">The scheme's identifier.</param>
    /// <param name="value">The key, or <see langword="null"/> for none.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal void SetSecret(string scheme, string? value)
    {
        if (value is null)
        {
            _secrets.Remove(scheme);
        }
        else
        {
            _secrets[scheme] = value;
        }
    }
}
