using System;
using System.Collections.Generic;
using System.Globalization;
using Clientele.Runtime.Http;

namespace Clientele;

/// <summary>
/// The headers of a request that a service sends, wherever they are kept; with ASP.NET Core: <c>new WebhookHeaders(name
/// => request.Headers[name])</c>.
/// </summary>
public sealed class WebhookHeaders
{
    private readonly Func<string, string?> _find;

    /// <summary>Headers that a function gives.</summary>
    /// <param name="find">
    /// The value of the header of a name, whose case does not matter, several of them joined with commas;
    /// <see langword="null"/> where it is absent.
    /// </param>
    public WebhookHeaders(Func<string, string?> find)
    {
        ArgumentNullException.ThrowIfNull(find);
        _find = find;
    }

    /// <summary>The value of a header, or <see langword="null"/> where it is absent.</summary>
    /// <param name="name">The header.</param>
    public string? GetString(string name) => _find(name);

    /// <summary>
    /// The value of a header, parsed with the invariant culture; <see langword="null"/> where it is absent or no such
    /// value.
    /// </summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="name">The header.</param>
    public T? GetValue<T>(string name)
        where T : struct, IParsable<T> =>
        T.TryParse(GetString(name), CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>
    /// The value of a header that is a reference to a resource (RFC 3986, section 4.1); <see langword="null"/> where it
    /// is absent or no such value.
    /// </summary>
    /// <param name="name">The header.</param>
    public Uri? GetUri(string name) =>
        Uri.TryCreate(GetString(name), UriKind.RelativeOrAbsolute, out var uri) ? uri : null;

    /// <summary>
    /// The items of a header that is a list of references to resources; <see langword="null"/> where it is absent or
    /// one of them no such value.
    /// </summary>
    /// <param name="name">The header.</param>
    public IReadOnlyList<Uri>? GetUris(string name) => HeaderList.Uris(GetString(name));

    /// <summary>
    /// The items of a header that is a list (RFC 9110, section 5.6.1), or <see langword="null"/> where it is absent.
    /// </summary>
    /// <param name="name">The header.</param>
    public IReadOnlyList<string>? GetStrings(string name) => HeaderList.Split(GetString(name));

    /// <summary>
    /// The items of a header that is a list, parsed with the invariant culture; <see langword="null"/> where it is
    /// absent or one of them no such value.
    /// </summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="name">The header.</param>
    public IReadOnlyList<T>? GetValues<T>(string name)
        where T : struct, IParsable<T> => HeaderList.Parse<T>(GetString(name));
}
