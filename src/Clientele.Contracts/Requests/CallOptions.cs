using System;
using System.Collections.Generic;
using System.Net.Http;

namespace Clientele;

/// <summary>
/// Configures a single call. An instance is read when the call starts and can be reused for any number of calls.
/// Anything that is not set is taken from the client's <see cref="ClientOptions"/> and the description.
/// </summary>
/// <example><code>await client.GetPetAsync(7, new CallOptions { Headers = { ["X-Trace"] = "t" }, Query = { ["extra"] =
/// "1" } });</code></example>
public sealed class CallOptions
{
    private Dictionary<string, string?>? _headers;
    private Dictionary<string, string?>? _query;
    private HttpRequestOptions? _properties;
    private TimeSpan? _timeout;
    private Uri? _baseAddress;

    /// <summary>
    /// Gets the header fields to send, including those of the content. A field replaces the one that the call would
    /// otherwise send, including credentials; <see langword="null"/> removes it. Names are case-insensitive.
    /// </summary>
    public IDictionary<string, string?> Headers =>
        _headers ??= new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Gets the parameters to add to the query. Names and values must not be percent-encoded. A value of
    /// <see langword="null"/> adds nothing.
    /// </summary>
    public IDictionary<string, string?> Query => _query ??= new Dictionary<string, string?>(StringComparer.Ordinal);

    /// <summary>Gets the options that are passed to handlers in <see cref="HttpRequestMessage.Options"/>.</summary>
    public HttpRequestOptions Properties => _properties ??= new HttpRequestOptions();

    /// <summary>
    /// Gets or sets the time that the call may take, from the request to the end of the response's body, or to its
    /// beginning if the response is a stream or a sequence. When it has elapsed, the call fails with a
    /// <see cref="System.Threading.Tasks.TaskCanceledException"/> whose inner exception is a
    /// <see cref="TimeoutException"/>. <see cref="HttpClient.Timeout"/> applies as well.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The value is neither positive nor <see cref="System.Threading.Timeout.InfiniteTimeSpan"/>, or longer than
    /// <see cref="int.MaxValue"/> milliseconds.
    /// </exception>
    public TimeSpan? Timeout
    {
        get => _timeout;
        set
        {
            if (value is { } timeout && timeout != System.Threading.Timeout.InfiniteTimeSpan)
            {
                ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(timeout, TimeSpan.Zero, nameof(value));
                ArgumentOutOfRangeException.ThrowIfGreaterThan(
                    timeout,
                    TimeSpan.FromMilliseconds(int.MaxValue),
                    nameof(value)
                );
            }

            _timeout = value;
        }
    }

    /// <summary>
    /// Gets or sets the address of the service for this call, which takes precedence over every other one, including an
    /// operation's own server. Credentials are sent to it.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// The value is not an absolute http or https URL without query and fragment.
    /// </exception>
    public Uri? BaseAddress
    {
        get => _baseAddress;
        set
        {
            if (value is not null && !Runtime.Http.ServiceAddress.IsLegal(value))
            {
                throw new ArgumentException(Runtime.Http.OptionsCheck.AddressRequirement, nameof(value));
            }

            _baseAddress = value;
        }
    }

    /// <summary>Gets or sets the media type to send and to request.</summary>
    public WireFormat WireFormat { get; set; }

    /// <summary>
    /// Gets or sets the key by which the service recognizes repetitions of the call. It is sent in the header that the
    /// description declares for it, otherwise in <see cref="ClientOptions.IdempotencyKeyHeader"/> or
    /// <c>Idempotency-Key</c>. An argument of the operation takes precedence.
    /// </summary>
    public string? IdempotencyKey { get; set; }

    /// <summary>Gets or sets the HTTP version of the request.</summary>
    public Version? HttpVersion { get; set; }

    /// <summary>Gets or sets the policy that determines which other HTTP versions are acceptable.</summary>
    public HttpVersionPolicy? HttpVersionPolicy { get; set; }

    internal Dictionary<string, string?>? GivenHeaders => _headers;

    internal Dictionary<string, string?>? GivenQuery => _query;

    internal HttpRequestOptions? GivenProperties => _properties;

    /// <summary>Creates options that only set the media type.</summary>
    /// <param name="format">The media type.</param>
    public static implicit operator CallOptions(WireFormat format) => FromWireFormat(format);

    /// <summary>Creates options that only set the media type.</summary>
    /// <param name="format">The media type.</param>
    public static CallOptions FromWireFormat(WireFormat format) => new() { WireFormat = format };

    /// <summary>
    /// Returns the options that are set, without the values of headers, query parameters and the idempotency key, which may
    /// be secrets.
    /// </summary>
    public override string ToString()
    {
        var set = new List<string>();
        Add(nameof(Headers), _headers is { Count: > 0 } ? string.Join(", ", _headers.Keys) : null);
        Add(nameof(Query), _query is { Count: > 0 } ? string.Join(", ", _query.Keys) : null);
        Add(nameof(Timeout), Timeout?.ToString());
        Add(nameof(BaseAddress), BaseAddress?.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped));
        Add(nameof(WireFormat), WireFormat.MediaType);
        Add(nameof(HttpVersion), HttpVersion?.ToString());
        return $"{nameof(CallOptions)} {{ {string.Join(", ", set)} }}";

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                set.Add($"{name} = {value}");
            }
        }
    }
}
