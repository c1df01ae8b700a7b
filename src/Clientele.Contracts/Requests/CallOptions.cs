using System;
using System.Collections.Generic;
using System.Net.Http;

namespace Clientele;

/// <summary>
/// What one call does differently; it is read when the call starts, and may serve any number of calls. Whatever is not
/// set is as the client's
/// <see cref="ClientOptions"/> and the description say.
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
    /// Header fields to send, those of the content included. One replaces what the call would send under its name,
    /// credentials included;
    /// <see langword="null"/> removes it. Names compare ignoring case.
    /// </summary>
    public IDictionary<string, string?> Headers =>
        _headers ??= new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Parameters to add to the query, neither names nor values percent-encoded. <see langword="null"/> adds none.
    /// </summary>
    public IDictionary<string, string?> Query => _query ??= new Dictionary<string, string?>(StringComparer.Ordinal);

    /// <summary>What handlers find in <see cref="HttpRequestMessage.Options"/>.</summary>
    public HttpRequestOptions Properties => _properties ??= new HttpRequestOptions();

    /// <summary>
    /// How long the call may take, from the request to the end of the response's body; of an answer that is a stream or
    /// a sequence, to its beginning.
    /// Then it fails with a <see cref="System.Threading.Tasks.TaskCanceledException"/> whose cause is a
    /// <see cref="TimeoutException"/>.
    /// <see cref="HttpClient.Timeout"/> counts besides: a call can't take longer than that.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// Neither positive nor <see cref="System.Threading.Timeout.InfiniteTimeSpan"/>, or longer than
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
    /// Where the service is for this call; it wins over every other address, an operation's own server included.
    /// Credentials are sent there.
    /// </summary>
    /// <exception cref="ArgumentException">No absolute http or https URL without query and fragment.</exception>
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

    /// <summary>The media type to send and to ask for.</summary>
    public WireFormat WireFormat { get; set; }

    /// <summary>
    /// The key by which the service knows repetitions of the call. It goes into the header that the description
    /// declares for it, else into
    /// <see cref="ClientOptions.IdempotencyKeyHeader"/>, else into <c>Idempotency-Key</c>. An argument of the operation
    /// for it wins.
    /// </summary>
    public string? IdempotencyKey { get; set; }

    /// <summary>The version of HTTP to send the request in.</summary>
    public Version? HttpVersion { get; set; }

    /// <summary>Whether another version will do.</summary>
    public HttpVersionPolicy? HttpVersionPolicy { get; set; }

    internal Dictionary<string, string?>? GivenHeaders => _headers;

    internal Dictionary<string, string?>? GivenQuery => _query;

    internal HttpRequestOptions? GivenProperties => _properties;

    /// <summary>Options that choose the media type and nothing else.</summary>
    /// <param name="format">The media type.</param>
    public static implicit operator CallOptions(WireFormat format) => FromWireFormat(format);

    /// <summary>Options that choose the media type and nothing else.</summary>
    /// <param name="format">The media type.</param>
    public static CallOptions FromWireFormat(WireFormat format) => new() { WireFormat = format };

    /// <summary>Says what is set, without any value of headers, the query and the key, which may be secrets.</summary>
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
