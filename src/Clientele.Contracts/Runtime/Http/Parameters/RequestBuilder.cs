using System;
using System.ComponentModel;
using System.IO;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Clientele.Runtime.Json;
using Clientele.Shared;

namespace Clientele.Runtime.Http;

/// <summary>Builds the request of one call. Absent values (null) are omitted.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct RequestBuilder
{
    private readonly ClientPipeline _pipeline;
    private readonly ApiOperation _operation;
    private readonly ApiRequest _message;
    private readonly WireFormat _format;
    private readonly int _baseLength;
    private ParameterWriter _uri = new(ParameterTarget.Path);
    private ParameterWriter _cookie = new(ParameterTarget.Cookie);
    private int _pathLength;
    private bool _hasKey;
    private bool _isLink;

    internal RequestBuilder(ClientPipeline pipeline, ApiOperation operation, ApiRequest message, string baseAddress)
    {
        _pipeline = pipeline;
        _operation = operation;
        _message = message;
        _format = message.Call?.WireFormat ?? default;
        _message.Headers.TryAddWithoutValidation("Accept", operation.AcceptFor(_format, pipeline.Options.WireFormat));
        _uri.Literal(baseAddress);
        _baseLength = baseAddress.Length;
    }

    /// <summary>
    /// Sends a value in the media type that the call specifies, or else in the operation's preferred one.
    /// </summary>
    /// <param name="body">The supported media types.</param>
    /// <param name="value">The value.</param>
    public readonly void Body<T>(RequestBody<T> body, T? value)
    {
        ArgumentNullException.ThrowIfNull(body);
        if (value is not null)
        {
            _message.Content = body.Create(_format, _pipeline.Options.WireFormat, value);
        }
    }

    /// <summary>Sends text in UTF-8.</summary>
    /// <param name="mediaTypes">
    /// The media types and ranges that are allowed. The text is sent as the one that the call specifies, or else as the
    /// first that is not a range.
    /// </param>
    /// <param name="text">The text.</param>
    public readonly void TextBody(string[] mediaTypes, string? text)
    {
        if (text is not null)
        {
            var type = MediaTypeHeaderValue.Parse(Choose(mediaTypes) ?? "text/plain");
            type.CharSet = "utf-8";
            _message.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(text)) { Headers = { ContentType = type } };
        }
    }

    /// <summary>Sends a stream from its current position to its end, without buffering it.</summary>
    /// <param name="mediaTypes">
    /// The media types and ranges that are allowed. The stream is sent as the one that the call specifies, or else as
    /// the first that is not a range, or else as <c>application/octet-stream</c>.
    /// </param>
    /// <param name="stream">The stream, which is disposed of after it has been sent.</param>
    public readonly void StreamBody(string[] mediaTypes, Stream? stream)
    {
        if (stream is not null)
        {
            _message.Content = new SentStream(stream)
            {
                Headers =
                {
                    ContentType = MediaTypeHeaderValue.Parse(Choose(mediaTypes) ?? "application/octet-stream"),
                },
            };
        }
    }

    /// <summary>Returns the request, with those credentials that don't have to be requested from a provider.</summary>
    /// <exception cref="ArgumentException">
    /// A path parameter produces a segment of dots, which servers and proxies resolve.
    /// </exception>
    public HttpRequestMessage Build()
    {
        EndPath();
        var credentials = _pipeline.CredentialsFor(_operation, _message.Call);
        if (credentials.Length > 0)
        {
            Add(credentials);
        }

        if (_pipeline.Options.IdempotencyKeyHeader is { } header && NeedsKey(header))
        {
            IdempotencyKey<string?>(header, null);
        }

        if (_cookie.Length > 0)
        {
            AddHeader("Cookie", _cookie.Take());
        }

        if (_message.Content is MultipartContent parts)
        {
            _message.Content = NullIfEmpty(parts);
        }

        if (_operation.AnswersRedirects)
        {
            KeepRedirects();
        }

        if (_message.Call is { } call)
        {
            Apply(call);
        }

        _message.RequestUri = Address();
        return _message;
    }

    private readonly string? Choose(string[] mediaTypes)
    {
        ArgumentNullException.ThrowIfNull(mediaTypes);
        return MediaTypes.Takes(mediaTypes, _format.MediaType)
            ? _format.MediaType
            : Array.Find(mediaTypes, static mediaType => !mediaType.Contains('*', StringComparison.Ordinal));
    }

    private static JsonDocument Document<T>(JsonContract<T> contract, T value) =>
        JsonDocument.Parse(contract.SerializeRequest(value));

    private readonly bool NeedsKey(string header) =>
        _message.Call?.IdempotencyKey is null
        && (_operation.Method == HttpMethod.Post || _operation.Method == HttpMethod.Patch)
        && !HasHeader(header);

    private readonly void KeepRedirects() => _message.Options.Set(RedirectHandler.KeepOption, true);

    private void Add(Credential[] credentials)
    {
        foreach (var credential in credentials)
        {
            Add(credential);
        }

        if (QueryKeys.Collect(credentials) is { } keys)
        {
            _message.Options.Set(QueryKeys.Option, keys);
        }
    }

    private void Add(Credential credential)
    {
        var options = _pipeline.Options;
        switch (credential.Kind)
        {
            case CredentialKind.Basic
            or CredentialKind.Bearer
            or CredentialKind.Authorization when HasHeader("Authorization"):
            case CredentialKind.ApiKeyHeader when HasHeader(credential.ParameterName):
                // The call's own argument takes precedence.
                break;
            case CredentialKind.Basic:
                var pair = Encoding.UTF8.GetBytes($"{options.UserName}:{options.Password}");
                _message.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(pair));
                break;
            case CredentialKind.Bearer when options.TokenProvider is not null:
                _message.NeedsToken = _message.Call?.GivenHeaders?.ContainsKey("Authorization") != true;
                break;
            case CredentialKind.Bearer:
                _message.Headers.Authorization = ClientPipeline.Bearer(options.BearerToken!);
                break;
            case CredentialKind.Authorization:
                AddHeader("Authorization", credential.ParameterName + " " + options.GetSecret(credential.Scheme));
                break;
            case CredentialKind.ApiKeyHeader:
                AddHeader(credential.ParameterName, options.GetSecret(credential.Scheme)!);
                break;
            case CredentialKind.ApiKeyQuery when _isLink && HasQuery(credential.ParameterName):
                // The link's own key takes precedence.
                break;
            case CredentialKind.ApiKeyQuery:
                _uri.Scalar(
                    credential.ParameterName,
                    options.GetSecret(credential.Scheme),
                    ParameterStyle.Form,
                    allowReserved: false
                );
                break;
            case CredentialKind.ApiKeyCookie:
                var key = options.GetSecret(credential.Scheme)!;
                _cookie.Scalar(
                    credential.ParameterName,
                    key,
                    CookieOctets.IsLegal(key) ? ParameterStyle.Cookie : ParameterStyle.Form,
                    allowReserved: false
                );
                break;
            default:
                break;
        }
    }

    private readonly bool HasHeader(string name) => _message.Headers.NonValidated.Contains(name);

    /// <summary>
    /// Determines whether text can be the value of a header without being able to begin another one.
    /// </summary>
    internal static bool IsHeaderValue(string text) =>
        !text.AsSpan().ContainsAnyExceptInRange(' ', '~') || !HasControl(text);

    private static bool HasControl(string text)
    {
        foreach (var character in text)
        {
            if (character is < ' ' and not '\t' or '\u007F')
            {
                return true;
            }
        }

        return false;
    }

    private static string Checked(string name, string value) =>
        IsHeaderValue(value)
            ? value
            : throw new ArgumentException($"The header {name} can't hold line breaks or control characters.");

    private readonly void AddHeader(string name, string value)
    {
        if (!_message.Headers.TryAddWithoutValidation(name, Checked(name, value)))
        {
            AddContentHeader(name, value);
        }
    }

    private readonly void AddContentHeader(string name, string value)
    {
        _message.Content ??= new ByteArrayContent([]);
        var ofContent = _message.Content.Headers;
        if (ofContent.NonValidated.Contains(name))
        {
            ofContent.Remove(name);
        }

        if (!ofContent.TryAddWithoutValidation(name, value))
        {
            throw new ArgumentException($"A header can't be called '{name}' (RFC 9110, section 5.1).");
        }
    }

    private Uri Address()
    {
        // All calls have the same address if it contains no values.
        if (!_uri.Written[_baseLength..].SequenceEqual(_operation.Template))
        {
            return ApiOperation.ToAddress(_uri.Take());
        }

        var address = _operation.AddressOf(_uri.Written);
        _uri.Clear();
        return address;
    }

    private void EndPath()
    {
        if (_pathLength != 0)
        {
            return;
        }

        _pathLength = _uri.Length;
        var path = _uri.Written[_baseLength..];
        var query = path.IndexOf('?');
        path = query < 0 ? path : path[..query];
        if (path.Contains('.'))
        {
            RefuseDots(path);
        }

        _uri.BeginQuery(hasBegun: query >= 0);
    }

    private static void RefuseDots(ReadOnlySpan<char> path)
    {
        while (!path.IsEmpty)
        {
            var end = path.IndexOf('/');
            if ((end < 0 ? path : path[..end]) is "." or "..")
            {
                throw new ArgumentException("A path parameter can't be '.' or '..': it would name another resource.");
            }

            path = end < 0 ? default : path[(end + 1)..];
        }
    }
}
