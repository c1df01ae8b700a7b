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
/// Represents the headers of a response, including those of its content, or of a request that a service sends. Names
/// are case-insensitive (RFC 9110, section 5.1).
/// </summary>
public sealed class ApiHeaders : IEnumerable<KeyValuePair<string, IEnumerable<string>>>
{
    private readonly HttpHeaders? _headers;
    private readonly HttpHeaders? _contentHeaders;
    private readonly Func<string, string?>? _find;

    /// <summary>
    /// Initializes a new instance with the headers of a response, which can be read even after the response is disposed
    /// of.
    /// </summary>
    /// <param name="response">The response.</param>
    public ApiHeaders(HttpResponseMessage response)
    {
        ArgumentNullException.ThrowIfNull(response);
        _headers = response.Headers;
        _contentHeaders = response.Content.Headers;
    }

    /// <summary>Initializes a new instance with header fields, for tests.</summary>
    /// <param name="fields">The names and values; a name may occur more than once.</param>
    /// <exception cref="ArgumentException">A name is not a valid header name.</exception>
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

    /// <summary>Gets an empty collection.</summary>
    public static ApiHeaders Empty { get; } = new(find: null);

    /// <summary>
    /// Creates headers that are looked up by a function. With ASP.NET Core:
    /// <c>ApiHeaders.FromLookup(name => request.Headers[name])</c>. They can't be enumerated.
    /// </summary>
    /// <param name="find">
    /// A function that returns the value of a header by its name, ignoring case, or <see langword="null"/> if the
    /// header is absent. Multiple values are joined with commas.
    /// </param>
    /// <returns>The headers.</returns>
    public static ApiHeaders FromLookup(Func<string, string?> find)
    {
        ArgumentNullException.ThrowIfNull(find);
        return new ApiHeaders(find);
    }

    /// <summary>Gets the values of a header as received.</summary>
    /// <param name="name">The name of the header.</param>
    /// <returns>The values, which are empty if the header is absent.</returns>
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

    /// <summary>Gets the value of a header; multiple values are joined with a comma and a space.</summary>
    /// <param name="name">The name of the header.</param>
    /// <returns>The value, or <see langword="null"/> if the header is absent.</returns>
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
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The name of the header.</param>
    /// <returns>The value, or <see langword="null"/> if the header is absent or can't be parsed.</returns>
    public T? GetValue<T>(string name)
        where T : struct, IParsable<T> =>
        T.TryParse(GetString(name), CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>
    /// Gets the value of a header that contains a URI reference, absolute or relative (RFC 3986, section 4.1).
    /// </summary>
    /// <param name="name">The name of the header.</param>
    /// <returns>The value, or <see langword="null"/> if the header is absent or not a URI reference.</returns>
    public Uri? GetUri(string name) =>
        Uri.TryCreate(GetString(name), UriKind.RelativeOrAbsolute, out var uri) ? uri : null;

    /// <summary>Gets the items of a header that contains a list of URI references.</summary>
    /// <param name="name">The name of the header.</param>
    /// <returns>
    /// The items, or <see langword="null"/> if the header is absent or one of them is not a URI reference.
    /// </returns>
    public IReadOnlyList<Uri>? GetUris(string name) => HeaderList.Uris(GetString(name));

    /// <summary>
    /// Gets the items of a header that contains a list (RFC 9110, section 5.6.1), regardless of the number of field
    /// lines.
    /// </summary>
    /// <param name="name">The name of the header.</param>
    /// <returns>The items, or <see langword="null"/> if the header is absent.</returns>
    public IReadOnlyList<string>? GetStrings(string name) => HeaderList.Split(GetString(name));

    /// <summary>Gets the items of a header that contains a list, parsed with the invariant culture.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="name">The name of the header.</param>
    /// <returns>The items, or <see langword="null"/> if the header is absent or one of them can't be parsed.</returns>
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

    /// <summary>Returns the names of the headers; the values, which may be secrets, are not shown.</summary>
    /// <returns>The names, separated by commas.</returns>
    public override string ToString() => string.Join(", ", this.Select(static header => header.Key));

    private sealed class Fields : HttpHeaders;
}
