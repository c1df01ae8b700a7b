using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Net.Http;
using System.Net.Http.Headers;
using Clientele.Runtime.Http;

namespace Clientele;

/// <summary>
/// The headers of a response, those of its content included. Names compare ignoring case (RFC 9110, section 5.1).
/// </summary>
public sealed class ResponseHeaders : IEnumerable<KeyValuePair<string, IEnumerable<string>>>
{
    private readonly HttpHeaders? _headers;
    private readonly HttpHeaders? _contentHeaders;

    /// <summary>The headers of <paramref name="response"/>, which may be disposed of before they are read.</summary>
    /// <param name="response">The response.</param>
    public ResponseHeaders(HttpResponseMessage response)
    {
        ArgumentNullException.ThrowIfNull(response);
        _headers = response.Headers;
        _contentHeaders = response.Content.Headers;
    }

    private ResponseHeaders() { }

    /// <summary>No headers.</summary>
    public static ResponseHeaders Empty { get; } = new();

    /// <summary>The values of a header, as they came.</summary>
    /// <param name="name">The header.</param>
    /// <returns>The values; none where the header is absent.</returns>
    public IEnumerable<string> GetValues(string name) =>
        (_headers is not null && _headers.NonValidated.TryGetValues(name, out var values))
        || (_contentHeaders is not null && _contentHeaders.NonValidated.TryGetValues(name, out values))
            ? values
            : [];

    /// <summary>The value of a header, several of them joined with a comma and a space.</summary>
    /// <param name="name">The header.</param>
    /// <returns>The value, or <see langword="null"/> where the header is absent.</returns>
    public string? GetString(string name) =>
        (_headers is not null && _headers.NonValidated.TryGetValues(name, out var values))
        || (_contentHeaders is not null && _contentHeaders.NonValidated.TryGetValues(name, out values))
            ? values.ToString()
            : null;

    /// <summary>The value of a header, parsed with the invariant culture.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="name">The header.</param>
    /// <returns>The value, or <see langword="null"/> where the header is absent or no such value.</returns>
    public T? GetValue<T>(string name)
        where T : struct, IParsable<T> =>
        T.TryParse(GetString(name), CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>
    /// The value of a header that is a reference to a resource, absolute or relative (RFC 3986, section 4.1).
    /// </summary>
    /// <param name="name">The header.</param>
    /// <returns>The value, or <see langword="null"/> where the header is absent or no such value.</returns>
    public Uri? GetUri(string name) =>
        Uri.TryCreate(GetString(name), UriKind.RelativeOrAbsolute, out var uri) ? uri : null;

    /// <summary>The items of a header that is a list of references to resources.</summary>
    /// <param name="name">The header.</param>
    /// <returns>The items, or <see langword="null"/> where the header is absent or one of them no such value.</returns>
    public IReadOnlyList<Uri>? GetUris(string name) => HeaderList.Uris(GetString(name));

    /// <summary>
    /// The items of a header that is a list (RFC 9110, section 5.6.1), over as many lines as they came.
    /// </summary>
    /// <param name="name">The header.</param>
    /// <returns>The items, or <see langword="null"/> where the header is absent.</returns>
    public IReadOnlyList<string>? GetStrings(string name) => HeaderList.Split(GetString(name));

    /// <summary>The items of a header that is a list, parsed with the invariant culture.</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="name">The header.</param>
    /// <returns>The items, or <see langword="null"/> where the header is absent or one of them no such value.</returns>
    public IReadOnlyList<T>? GetValues<T>(string name)
        where T : struct, IParsable<T> => HeaderList.Parse<T>(GetString(name));

    /// <inheritdoc />
    public IEnumerator<KeyValuePair<string, IEnumerable<string>>> GetEnumerator()
    {
        IEnumerable<KeyValuePair<string, IEnumerable<string>>>?[] both = [_headers, _contentHeaders];
        foreach (var headers in both)
        {
            foreach (var header in headers ?? [])
            {
                yield return header;
            }
        }
    }

    /// <inheritdoc />
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
