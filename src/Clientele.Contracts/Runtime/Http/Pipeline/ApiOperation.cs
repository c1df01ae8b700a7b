using System;
using System.ComponentModel;
using System.Net.Http;

namespace Clientele.Runtime.Http;

/// <summary>Represents an operation of a description, as known when the client was emitted.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ApiOperation
{
    private Uri? _lastAddress;

    private protected ApiOperation(HttpMethod method, string template, string id)
    {
        Method = method;
        Template = template;
        Id = id;
    }

    /// <summary>Gets the HTTP method.</summary>
    public HttpMethod Method { get; }

    /// <summary>Gets the path template.</summary>
    public string Template { get; }

    /// <summary>Gets the name of the operation in the client.</summary>
    public string Id { get; }

    /// <summary>Gets the operation's own server, or <see langword="null"/> to use that of the client.</summary>
    public string? ServerUrl { get; init; }

    /// <summary>Gets the media types to request, the preferred one first.</summary>
    public string[] Accept { get; init; } = [];

    /// <summary>Gets the alternatives, each of which is a set of credentials that are sent together.</summary>
    public Credential[][] Security { get; init; } = [];

    /// <summary>Gets the declared errors: exact statuses first, then ranges, then the default.</summary>
    public ErrorResponse[] Errors { get; init; } = [];

    /// <summary>
    /// Gets a value that indicates whether 304 is a declared response, which is returned to callers that request the
    /// whole response.
    /// </summary>
    public bool AnswersNotModified { get; init; }

    /// <summary>
    /// Gets a value that indicates whether a redirect is the expected response and therefore not followed.
    /// </summary>
    internal bool AnswersRedirects { get; private protected init; }

    /// <summary>Creates an address without changing its text.</summary>
    internal static Uri ToAddress(string text) =>
        new(text, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });

    /// <summary>Returns an address, which is likely to be that of the previous call.</summary>
    internal Uri AddressOf(ReadOnlySpan<char> text)
    {
        var address = _lastAddress;
        if (address is null || !text.SequenceEqual(address.OriginalString))
        {
            address = ToAddress(text.ToString());
            _lastAddress = address;
        }

        return address;
    }

    internal string AcceptFor(WireFormat format, WireFormat preferred)
    {
        if (format.MediaType is { } asked && (MediaTypes.Covers(Accept, asked) || IsRead(asked)))
        {
            return asked;
        }

        return Find(preferred.MediaType) ?? (Accept.Length > 0 ? Accept[0] : "*/*");
    }

    // A variety of JSON or XML may be requested without being declared, if the operation reads JSON or XML. An operation
    // with several successes has all of their media types in one text.
    private bool IsRead(string asked)
    {
        var format = MediaTypes.FormatOf(asked);
        return format != BodyFormat.Other
            && Array.Exists(Accept, declared =>
                Array.Exists(declared.Split(", "), one => MediaTypes.FormatOf(one) == format)
            );
    }

    private string? Find(string? mediaType)
    {
        foreach (var candidate in mediaType is null ? [] : Accept)
        {
            if (string.Equals(candidate, mediaType, StringComparison.OrdinalIgnoreCase))
            {
                return candidate;
            }
        }

        return null;
    }

    /// <summary>
    /// Returns the first alternative whose credentials are all set in the options, or else those credentials of an
    /// alternative that are. If there are none, the call is anonymous.
    /// </summary>
    internal Credential[] CredentialsFor(ClientOptions options) =>
        Security.Length == 0 ? [] : CredentialsAmong(Security, options);

    private static Credential[] CredentialsAmong(Credential[][] security, ClientOptions options)
    {
        foreach (var alternative in security)
        {
            if (Array.TrueForAll(alternative, credential => credential.IsConfigured(options)))
            {
                return alternative;
            }
        }

        foreach (var alternative in security)
        {
            if (Array.FindAll(alternative, credential => credential.IsConfigured(options)) is { Length: > 0 } part)
            {
                return part;
            }
        }

        return [];
    }
}
