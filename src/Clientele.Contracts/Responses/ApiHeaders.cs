using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Headers;
using Clientele.Runtime.Http;

namespace Clientele;

/// <summary>
/// The headers of a response, those of its content included, or of a request that a service sends. Names compare
/// ignoring case (RFC 9110, section 5.1).
/// </summary>
public sealed class ApiHeaders : IEnumerable<KeyValuePair<string, IEnumerable<string>>>
{
    private readonly HttpHeaders? _headers;
    private readonly HttpHeaders? _contentHeaders;
    private readonly Func<string, string?>? _find;

    /// <summary>
    /// Initializes a new instance with the headers of a response, which may be disposed of before they are read.
    /// </summary>
    /// <param name="response">The response.</param>
    public ApiHeaders(HttpResponseMessage response)
    {
        ArgumentNullException.ThrowIfNull(response);
        _headers = response.Headers;
        _contentHeaders = response.Content.Headers;
    }

    /// <summary>Initializes a new instance with header fields, as tests want them.</summary>
    /// <param name="fields">Names and values; a name may repeat.</param>
    /// <exception cref="ArgumentException">A name is none of a header.</exception>
    public ApiHeaders(IEnumerable<KeyValuePair<string, string>> fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        _headers = new Fields();
        foreach (var (name, value) in fields)
        {
            if (!_headers.TryAddWithoutValidation(name, value))
            {
                throw new ArgumentException($"'{name}' is no name of a header.", nameof(fields));
            }
        }
    }

    private ApiHeaders(Func<string, string?>? find) => _find = find;

    /// <summary>Gets no headers.</summary>
    public static ApiHeaders Empty { get; } = new(find: null);

    /// <summary>
    /// Creates headers that are looked up wherever they are kept; with ASP.NET Core:
    /// <c>ApiHeaders.FromLookup(name => request.Headers[name])</c>. They can't be enumerated.
    /// </summary>
    /// <param name="find">
    /// Gets the value of the header of a name, whose case does not matter, several of them joined with commas;
    /// <see langword="null"/> where it is absent.
    /// </param>
    /// <returns>The headers.</returns>
    public static ApiHeaders FromLookup(Func<string, string?> find)
    {
        ArgumentNullException.ThrowIfNull(find);
        return new ApiHeaders(find);
    }

    /// <summary>Gets the values of a header, as they came.</summary>
    /// <param name="name">The header.</param>
    /// <returns>The values; none where the header is absent.</returns>
    public IEnumerable<string> GetValues(string name)
    {
        if (_find is not null)
        {
            return _find(name) is { } value ? [value] : [];
        }

        return
            (_headers is not null && _headers.NonValidated.TryGetValues(name, out var values))
            || (_contentHeaders is not null && _contentHeaders.NonValidated.TryGetValues(name, out values))
            ? values
            : [];
    }

    /// <summary>Gets the value of a header; several values are joined with a comma and a space.</summary>
    /// <param name="name">The header.</param>
    /// <returns>The value, or <see langword="null"/> where the header is absent.</returns>
    public string? GetString(string name)
    {
        if (_find is not null)
        {
            return _find(name);
        }

        return
            (_headers is not null && _headers.NonValidated.TryGetValues(name, out var values))
            || (_contentHeaders is not null && _contentHeaders.NonValidated.TryGetValues(name, out values))
            ? values.ToString()
            : null;
    }

    /// <summary>Gets the value of a header, parsed with the invariant culture.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="name">The header.</param>
    /// <returns>The value, or <see langword="null"/> where the header is absent or no such value.</returns>
    public T? GetValue<T>(string name)
        where T : struct, IParsable<T> =>
        T.TryParse(GetString(name), CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>
    /// Gets the value of a header that is a reference to a resource, absolute or relative (RFC 3986, section 4.1).
    /// </summary>
    /// <param name="name">The header.</param>
    /// <returns>The value, or <see langword="null"/> where the header is absent or no such value.</returns>
    public Uri? GetUri(string name) =>
        Uri.TryCreate(GetString(name), UriKind.RelativeOrAbsolute, out var uri) ? uri : null;

    /// <summary>Gets the items of a header that is a list of references to resources.</summary>
    /// <param name="name">The header.</param>
    /// <returns>The items, or <see langword="null"/> where the header is absent or one of them no such value.</returns>
    public IReadOnlyList<Uri>? GetUris(string name) => HeaderList.Uris(GetString(name));

    /// <summary>
    /// Gets the items of a header that is a list (RFC 9110, section 5.6.1), whatever the number of field lines.
    /// </summary>
    /// <param name="name">The header.</param>
    /// <returns>The items, or <see langword="null"/> where the header is absent.</returns>
    public IReadOnlyList<string>? GetStrings(string name) => HeaderList.Split(GetString(name));

    /// <summary>Gets the items of a header that is a list, parsed with the invariant culture.</summary>
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

    /// <summary>Gets the names of the headers, and nothing of their values, which may be secrets.</summary>
    /// <returns>The names, separated by commas.</returns>
    public override string ToString() => string.Join(", ", this.Select(static header => header.Key));

    private sealed class Fields : HttpHeaders;
}
