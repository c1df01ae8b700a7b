using System;
using System.ComponentModel;
using System.Net.Http;

namespace Clientele.Runtime.Http;

/// <summary>An operation of a description, known when the client was emitted.</summary>
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

    /// <summary>Its method.</summary>
    public HttpMethod Method { get; }

    /// <summary>Its path template.</summary>
    public string Template { get; }

    /// <summary>Its name in the client.</summary>
    public string Id { get; }

    /// <summary>Its own server; <see langword="null"/>: the client's.</summary>
    public string? ServerUrl { get; init; }

    /// <summary>Media types to ask for, the preferred one first.</summary>
    public string[] Accept { get; init; } = [];

    /// <summary>Alternatives of credentials that are sent together.</summary>
    public Credential[][] Security { get; init; } = [];

    /// <summary>The errors that it declares: exact statuses first, then ranges, then the default.</summary>
    public ErrorResponse[] Errors { get; init; } = [];

    /// <summary>Whether 304 is one of its answers, which callers have who ask for the whole response.</summary>
    public bool AnswersNotModified { get; init; }

    /// <summary>Whether a redirect is what it is called for, which is not followed then.</summary>
    internal bool AnswersRedirects { get; private protected init; }

    /// <summary>An address as it is written.</summary>
    internal static Uri ToAddress(string text) =>
        new(text, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });

    /// <summary>An address that is likely to be the one of the call before.</summary>
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
        // A form or a file is sent only; what can be read may be asked for without being declared.
        if (
            format.MediaType is { } asked
            && (MediaTypes.Covers(Accept, asked) || MediaTypes.FormatOf(asked) != BodyFormat.Other)
        )
        {
            return asked;
        }

        return Find(preferred.MediaType) ?? (Accept.Length > 0 ? Accept[0] : "*/*");
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
    /// The first alternative for which the options have what it takes, else what they have of one; none: the call is
    /// anonymous.
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
