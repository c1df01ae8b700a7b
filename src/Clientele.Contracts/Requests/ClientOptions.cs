using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Clientele;

/// <summary>
/// How a client calls its service. It is read once, when the client is made. Secrets never show in
/// <see cref="ToString"/>.
/// </summary>
public class ClientOptions
{
    private readonly Dictionary<string, string> _secrets = new(StringComparer.Ordinal);
    private long _maxResponseBytes = 100L * 1024 * 1024;
    private int _maxErrorBytes = 1024 * 1024;
    private TimeSpan _streamIdleTimeout = Timeout.InfiniteTimeSpan;

    /// <summary>
    /// Where the service is, up to where the description's paths begin; absolute, without query and fragment. An
    /// address without a path is completed by the
    /// description's server where that is relative. Operations that have an absolute server of their own are still sent
    /// there, unless
    /// <see cref="OverrideOperationServers"/> is set. <see langword="null"/>: the <c>HttpClient</c>'s base address,
    /// else the description's server.
    /// </summary>
    public Uri? BaseAddress { get; set; }

    /// <summary>
    /// Whether the base address is also used for the operations that have a server of their own: for proxies, and for
    /// services that stand in for the real one in tests.
    /// </summary>
    public bool OverrideOperationServers { get; set; }

    /// <summary>The media type that calls ask for and send which do not say otherwise.</summary>
    public WireFormat WireFormat { get; set; }

    /// <summary>
    /// What becomes of an answer whose members are not what the description says; <see cref="Reading.Tolerant"/> by
    /// default.
    /// </summary>
    public Reading Reading { get; set; }

    /// <summary>
    /// The longest response body that is read into memory, in bytes; 104,857,600 by default. Streams are not limited.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1 or more than an array can hold.</exception>
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
    /// How much of an error's body is read, in bytes; 1,048,576 by default. What is longer is cut there, which
    /// <see cref="ApiException.IsBodyCut"/> tells.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 0.</exception>
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
    /// How long a method that gives its answer item by item waits for more of it;
    /// <see cref="Timeout.InfiniteTimeSpan"/> by default. Anything that comes
    /// counts, so that an event stream's comments keep it alive. Then it fails with a
    /// <see cref="ResponseReadException"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// Neither positive nor <see cref="Timeout.InfiniteTimeSpan"/>, or longer than <see cref="int.MaxValue"/>
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
    /// Is called with each request before it is sent, and may change it: it has its address, headers, content and
    /// credentials by then. It runs once for a call,
    /// and again where the call is repeated with a fresh token. What repeats requests, answers without sending or reads
    /// bodies is better a
    /// <see cref="System.Net.Http.DelegatingHandler"/>, which stands around the sending.
    /// </summary>
    public Func<HttpRequestMessage, CancellationToken, ValueTask>? SendingRequest { get; set; }

    /// <summary>
    /// Is called with each response when its headers are there and before its body is read, whatever its status. The
    /// response stays the client's to dispose of.
    /// </summary>
    public Func<HttpResponseMessage, CancellationToken, ValueTask>? ReceivedResponse { get; set; }

    /// <summary>
    /// Is called with each answer that is not quite what its description says and is read all the same
    /// (<see cref="Reading.Tolerant"/>). A client that is registered with a service collection also logs it.
    /// </summary>
    public Action<DeviationReport>? DeviationsFound { get; set; }

    /// <summary>Gives the bearer token of each call; wins over <see cref="BearerToken"/>.</summary>
    public TokenProvider? TokenProvider { get; set; }

    /// <summary>A bearer token that does not change (RFC 6750).</summary>
    public string? BearerToken { get; set; }

    /// <summary>The user of HTTP Basic authentication (RFC 7617), without a colon.</summary>
    public string? UserName { get; set; }

    /// <summary>The password of HTTP Basic authentication.</summary>
    public string? Password { get; set; }

    /// <summary>
    /// A header, such as <c>Idempotency-Key</c>, with which every POST and PATCH gets a fresh UUID unless it has one,
    /// and which repetitions by handlers keep,
    /// so that the service can tell them. For services whose description does not declare it; where it does, that
    /// happens anyhow. <see langword="null"/>: none.
    /// </summary>
    public string? IdempotencyKeyHeader { get; set; }

    /// <summary>Gets what calls go where, and nothing of credentials.</summary>
    /// <returns>Such as <c>PetsClientOptions { BaseAddress = https://pets.example/v1, Reading = Tolerant }</c>.</returns>
    public sealed override string ToString()
    {
        var address = BaseAddress is { IsAbsoluteUri: true } absolute
            ? $"BaseAddress = {absolute.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped)}, "
            : "";
        var format = WireFormat.MediaType is { } mediaType ? $", WireFormat = {mediaType}" : "";
        return $"{GetType().Name} {{ {address}Reading = {Reading}{format} }}";
    }

    /// <summary>The API key of a security scheme; what the derived options' properties call.</summary>
    /// <param name="scheme">The scheme's identifier.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal string? GetSecret(string scheme) => _secrets.GetValueOrDefault(scheme);

    /// <summary>Sets the API key of a security scheme; what the derived options' properties call.</summary>
    /// <param name="scheme">The scheme's identifier.</param>
    /// <param name="value">The key; <see langword="null"/> for none.</param>
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
