using System;
using System.Collections.Generic;
using System.Text;
using Clientele.Runtime.Json;

namespace Clientele.Runtime.Http;

public ref partial struct RequestBuilder
{
    /// <summary>Appends a literal part of the path.</summary>
    /// <param name="literal">The text, already percent-encoded.</param>
    public void Path(string literal) => _uri.Literal(literal);

    /// <summary>Appends a path parameter with a scalar.</summary>
    /// <param name="name">The name on the wire.</param>
    /// <param name="value">The value, which must be neither null nor empty.</param>
    /// <param name="style">The serialization style.</param>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    public void Path<T>(string name, T value, ParameterStyle style)
    {
        var start = BeginPathValue(name, value);
        _uri.Scalar(name, value, style, allowReserved: false);
        EndPathValue(name, start);
    }

    /// <summary>Appends a path parameter with a list.</summary>
    /// <param name="name">The name on the wire.</param>
    /// <param name="value">The value, which must be neither null nor empty.</param>
    /// <param name="style">The serialization style.</param>
    /// <param name="explode">Whether each item or member is written separately.</param>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    public void PathList<T>(string name, IReadOnlyList<T> value, ParameterStyle style, bool explode)
    {
        var start = BeginPathValue(name, value);
        _uri.List(name, value, style, explode, allowReserved: false);
        EndPathValue(name, start);
    }

    /// <summary>Appends a path parameter with a map.</summary>
    /// <param name="name">The name on the wire.</param>
    /// <param name="value">The value, which must be neither null nor empty.</param>
    /// <param name="style">The serialization style.</param>
    /// <param name="explode">Whether each item or member is written separately.</param>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    public void PathMap<T>(string name, IReadOnlyDictionary<string, T> value, ParameterStyle style, bool explode)
    {
        var start = BeginPathValue(name, value);
        _uri.Map(name, value, style, explode, allowReserved: false);
        EndPathValue(name, start);
    }

    /// <summary>Appends a path parameter with a JSON value, its items and members in the parameter's style.</summary>
    /// <param name="name">The name on the wire.</param>
    /// <param name="contract">The contract that writes the value as JSON.</param>
    /// <param name="value">The value, which must be neither null nor empty.</param>
    /// <param name="style">The serialization style.</param>
    /// <param name="explode">Whether each item or member is written separately.</param>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    public void PathValue<T>(string name, JsonContract<T> contract, T value, ParameterStyle style, bool explode)
    {
        var start = BeginPathValue(name, value);
        using var document = Document(contract, value);
        _uri.Element(name, document.RootElement, style, explode, allowReserved: false);
        EndPathValue(name, start);
    }

    /// <summary>Appends a path parameter whose value is JSON text.</summary>
    /// <param name="name">The name on the wire.</param>
    /// <param name="contract">The contract that writes the value as JSON.</param>
    /// <param name="value">The value, which must be neither null nor empty.</param>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    public void PathJson<T>(string name, JsonContract<T> contract, T value) => Path(name, JsonText(contract, value));

    /// <summary>Appends a query parameter with a scalar.</summary>
    /// <param name="name">The name on the wire.</param>
    /// <param name="value">The value, or null to omit it.</param>
    /// <param name="style">The serialization style.</param>
    /// <param name="allowReserved">Whether reserved characters are left unencoded.</param>
    public void Query<T>(string name, T value, ParameterStyle style, bool allowReserved)
    {
        EndPath();
        if (value is not null)
        {
            _uri.Scalar(name, value, style, allowReserved);
        }
    }

    /// <summary>Appends a query parameter with a list.</summary>
    /// <param name="name">The name on the wire.</param>
    /// <param name="value">The value, or null to omit it.</param>
    /// <param name="style">The serialization style.</param>
    /// <param name="explode">Whether each item or member is written separately.</param>
    /// <param name="allowReserved">Whether reserved characters are left unencoded.</param>
    public void QueryList<T>(
        string name,
        IReadOnlyList<T>? value,
        ParameterStyle style,
        bool explode,
        bool allowReserved
    )
    {
        EndPath();
        if (value is not null)
        {
            _uri.List(name, value, style, explode, allowReserved);
        }
    }

    /// <summary>Appends a query parameter with a map.</summary>
    /// <param name="name">The name on the wire.</param>
    /// <param name="value">The value, or null to omit it.</param>
    /// <param name="style">The serialization style.</param>
    /// <param name="explode">Whether each item or member is written separately.</param>
    /// <param name="allowReserved">Whether reserved characters are left unencoded.</param>
    public void QueryMap<T>(
        string name,
        IReadOnlyDictionary<string, T>? value,
        ParameterStyle style,
        bool explode,
        bool allowReserved
    )
    {
        EndPath();
        if (value is not null)
        {
            _uri.Map(name, value, style, explode, allowReserved);
        }
    }

    /// <summary>Appends a query parameter with a JSON value, its items and members in the parameter's style.</summary>
    /// <param name="name">The name on the wire.</param>
    /// <param name="contract">The contract that writes the value as JSON.</param>
    /// <param name="value">The value, or null to omit it.</param>
    /// <param name="style">The serialization style.</param>
    /// <param name="explode">Whether each item or member is written separately.</param>
    /// <param name="allowReserved">Whether reserved characters are left unencoded.</param>
    public void QueryValue<T>(
        string name,
        JsonContract<T> contract,
        T? value,
        ParameterStyle style,
        bool explode,
        bool allowReserved
    )
    {
        EndPath();
        if (value is not null)
        {
            using var document = Document(contract, value);
            _uri.Element(name, document.RootElement, style, explode, allowReserved);
        }
    }

    /// <summary>Appends a query parameter whose value is JSON text.</summary>
    /// <param name="name">The name on the wire.</param>
    /// <param name="contract">The contract that writes the value as JSON.</param>
    /// <param name="value">The value, or null to omit it.</param>
    public void QueryJson<T>(string name, JsonContract<T> contract, T? value) =>
        Query(name, value is null ? null : JsonText(contract, value));

    /// <summary>Appends the whole query as text (OpenAPI 3.2, "Parameter Locations").</summary>
    /// <param name="value">The text, or null to omit it.</param>
    public void QueryString<T>(T value)
    {
        EndPath();
        if (value is not null)
        {
            _uri.WholeQuery(value);
        }
    }

    /// <summary>
    /// Appends the whole query as a form, with a field for each member, lists as repeated fields and objects as JSON
    /// text.
    /// </summary>
    /// <param name="contract">The contract that writes the value as JSON.</param>
    /// <param name="value">The value, or null to omit it.</param>
    public void QueryStringValue<T>(JsonContract<T> contract, T? value)
    {
        EndPath();
        if (value is not null)
        {
            using var document = Document(contract, value);
            _uri.Fields(document.RootElement, []);
        }
    }

    /// <summary>Appends the whole query as JSON text.</summary>
    /// <param name="contract">The contract that writes the value as JSON.</param>
    /// <param name="value">The value, or null to omit it.</param>
    public void QueryStringJson<T>(JsonContract<T> contract, T? value) =>
        QueryString(value is null ? null : JsonText(contract, value));

    /// <summary>Adds a header with a scalar.</summary>
    /// <param name="name">The name on the wire.</param>
    /// <param name="value">The value, or null to omit it.</param>
    /// <exception cref="ArgumentException">The value contains line breaks or control characters.</exception>
    public readonly void Header<T>(string name, T value)
    {
        if (value is not null)
        {
            AddHeader(name, TextOf(value));
        }
    }

    /// <summary>Adds the header by which the service recognizes a repetition of the request.</summary>
    /// <param name="name">The name on the wire.</param>
    /// <param name="value">The value, or null for a new UUID.</param>
    /// <exception cref="ArgumentException">The value contains line breaks or control characters.</exception>
    public void IdempotencyKey<T>(string name, T value)
    {
        _hasKey = true;
        if (value is null)
        {
            AddHeader(name, _message.Call?.IdempotencyKey ?? Guid.NewGuid().ToString());
        }
        else
        {
            Header(name, value);
        }
    }

    /// <summary>Adds a header with a list.</summary>
    /// <param name="name">The name on the wire.</param>
    /// <param name="value">The value; if it is null or empty, the header is omitted.</param>
    /// <param name="style">The style, which determines the separator of the items.</param>
    /// <exception cref="ArgumentException">The value contains line breaks or control characters.</exception>
    public readonly void HeaderList<T>(string name, IReadOnlyList<T>? value, ParameterStyle style)
    {
        if (value is { Count: > 0 })
        {
            var writer = new ParameterWriter(ParameterTarget.Header);
            writer.List(name, value, style, explode: false, allowReserved: false);
            AddHeader(name, writer.Take());
        }
    }

    /// <summary>Adds a header with a map.</summary>
    /// <param name="name">The name on the wire.</param>
    /// <param name="value">The value; if it is null or empty, the header is omitted.</param>
    /// <param name="explode">Whether each item or member is written separately.</param>
    /// <exception cref="ArgumentException">The value contains line breaks or control characters.</exception>
    public readonly void HeaderMap<T>(string name, IReadOnlyDictionary<string, T>? value, bool explode)
    {
        if (value is { Count: > 0 })
        {
            var writer = new ParameterWriter(ParameterTarget.Header);
            writer.Map(name, value, ParameterStyle.Simple, explode, allowReserved: false);
            AddHeader(name, writer.Take());
        }
    }

    /// <summary>Adds a header with a JSON value, its items and members in the parameter's style.</summary>
    /// <param name="name">The name on the wire.</param>
    /// <param name="contract">The contract that writes the value as JSON.</param>
    /// <param name="value">The value, or null to omit it.</param>
    /// <param name="explode">Whether each item or member is written separately.</param>
    /// <exception cref="ArgumentException">The value contains line breaks or control characters.</exception>
    public readonly void HeaderValue<T>(string name, JsonContract<T> contract, T? value, bool explode)
    {
        if (value is not null)
        {
            using var document = Document(contract, value);
            var writer = new ParameterWriter(ParameterTarget.Header);
            writer.Element(name, document.RootElement, ParameterStyle.Simple, explode, allowReserved: false);
            if (writer.Length > 0)
            {
                AddHeader(name, writer.Take());
            }
        }
    }

    /// <summary>Adds a header whose value is JSON text.</summary>
    /// <param name="name">The name on the wire.</param>
    /// <param name="contract">The contract that writes the value as JSON.</param>
    /// <param name="value">The value, or null to omit it.</param>
    /// <exception cref="ArgumentException">The value contains line breaks or control characters.</exception>
    public readonly void HeaderJson<T>(string name, JsonContract<T> contract, T? value) =>
        Header(name, value is null ? null : JsonText(contract, value));

    /// <summary>Adds a cookie with a scalar.</summary>
    /// <param name="name">The name on the wire.</param>
    /// <param name="value">The value, or null to omit it.</param>
    /// <param name="style">The serialization style.</param>
    public void Cookie<T>(string name, T value, ParameterStyle style)
    {
        if (value is not null)
        {
            _cookie.Scalar(name, value, style, allowReserved: false);
        }
    }

    /// <summary>Adds a cookie with a list.</summary>
    /// <param name="name">The name on the wire.</param>
    /// <param name="value">The value, or null to omit it.</param>
    /// <param name="style">The serialization style.</param>
    /// <param name="explode">Whether each item or member is written separately.</param>
    public void CookieList<T>(string name, IReadOnlyList<T>? value, ParameterStyle style, bool explode)
    {
        if (value is not null)
        {
            _cookie.List(name, value, style, explode, allowReserved: false);
        }
    }

    /// <summary>Adds a cookie with a map.</summary>
    /// <param name="name">The name on the wire.</param>
    /// <param name="value">The value, or null to omit it.</param>
    /// <param name="style">The serialization style.</param>
    /// <param name="explode">Whether each item or member is written separately.</param>
    public void CookieMap<T>(string name, IReadOnlyDictionary<string, T>? value, ParameterStyle style, bool explode)
    {
        if (value is not null)
        {
            _cookie.Map(name, value, style, explode, allowReserved: false);
        }
    }

    /// <summary>Adds a cookie with a JSON value, its items and members in the parameter's style.</summary>
    /// <param name="name">The name on the wire.</param>
    /// <param name="contract">The contract that writes the value as JSON.</param>
    /// <param name="value">The value, or null to omit it.</param>
    /// <param name="style">The serialization style.</param>
    /// <param name="explode">Whether each item or member is written separately.</param>
    public void CookieValue<T>(string name, JsonContract<T> contract, T? value, ParameterStyle style, bool explode)
    {
        if (value is not null)
        {
            using var document = Document(contract, value);
            _cookie.Element(name, document.RootElement, style, explode, allowReserved: false);
        }
    }

    /// <summary>Adds a cookie whose value is JSON text.</summary>
    /// <param name="name">The name on the wire.</param>
    /// <param name="contract">The contract that writes the value as JSON.</param>
    /// <param name="value">The value, or null to omit it.</param>
    public void CookieJson<T>(string name, JsonContract<T> contract, T? value) =>
        Cookie(name, value is null ? null : JsonText(contract, value));

    private static string JsonText<T>(JsonContract<T> contract, T value)
    {
        ArgumentNullException.ThrowIfNull(contract);
        return Encoding.UTF8.GetString(contract.SerializeRequest(value));
    }

    private readonly int BeginPathValue(string name, object? value)
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return _uri.Length;
    }

    private readonly void EndPathValue(string name, int start)
    {
        if (_uri.Length == start)
        {
            throw new ArgumentException($"The path parameter {name} can't be empty.");
        }
    }
}
