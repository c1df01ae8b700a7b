using System.Collections.Generic;
using Clientele.Runtime.Json;

namespace Clientele.Runtime.Http;

// The defaults of parameters (OpenAPI 3.2, "Style Values"). These are overloads because adding an optional parameter
// later would break clients that are already compiled.
public ref partial struct RequestBuilder
{
    /// <inheritdoc cref="Path{T}(string, T, ParameterStyle)" />
    public void Path<T>(string name, T value) => Path(name, value, ParameterStyle.Simple);

    /// <inheritdoc cref="PathList{T}(string, IReadOnlyList{T}, ParameterStyle, bool)" />
    public void PathList<T>(string name, IReadOnlyList<T> value) =>
        PathList(name, value, ParameterStyle.Simple, explode: false);

    /// <inheritdoc cref="PathList{T}(string, IReadOnlyList{T}, ParameterStyle, bool)" />
    public void PathList<T>(string name, IReadOnlyList<T> value, ParameterStyle style) =>
        PathList(name, value, style, explode: false);

    /// <inheritdoc cref="PathList{T}(string, IReadOnlyList{T}, ParameterStyle, bool)" />
    public void PathList<T>(string name, IReadOnlyList<T> value, bool explode) =>
        PathList(name, value, ParameterStyle.Simple, explode);

    /// <inheritdoc cref="PathMap{T}(string, IReadOnlyDictionary{string, T}, ParameterStyle, bool)" />
    public void PathMap<T>(string name, IReadOnlyDictionary<string, T> value) =>
        PathMap(name, value, ParameterStyle.Simple, explode: false);

    /// <inheritdoc cref="PathMap{T}(string, IReadOnlyDictionary{string, T}, ParameterStyle, bool)" />
    public void PathMap<T>(string name, IReadOnlyDictionary<string, T> value, ParameterStyle style) =>
        PathMap(name, value, style, explode: false);

    /// <inheritdoc cref="PathMap{T}(string, IReadOnlyDictionary{string, T}, ParameterStyle, bool)" />
    public void PathMap<T>(string name, IReadOnlyDictionary<string, T> value, bool explode) =>
        PathMap(name, value, ParameterStyle.Simple, explode);

    /// <inheritdoc cref="PathValue{T}(string, JsonContract{T}, T, ParameterStyle, bool)" />
    public void PathValue<T>(string name, JsonContract<T> contract, T value) =>
        PathValue(name, contract, value, ParameterStyle.Simple, explode: false);

    /// <inheritdoc cref="PathValue{T}(string, JsonContract{T}, T, ParameterStyle, bool)" />
    public void PathValue<T>(string name, JsonContract<T> contract, T value, ParameterStyle style) =>
        PathValue(name, contract, value, style, explode: false);

    /// <inheritdoc cref="PathValue{T}(string, JsonContract{T}, T, ParameterStyle, bool)" />
    public void PathValue<T>(string name, JsonContract<T> contract, T value, bool explode) =>
        PathValue(name, contract, value, ParameterStyle.Simple, explode);

    /// <inheritdoc cref="Query{T}(string, T, ParameterStyle, bool)" />
    public void Query<T>(string name, T value) => Query(name, value, ParameterStyle.Form, allowReserved: false);

    /// <inheritdoc cref="Query{T}(string, T, ParameterStyle, bool)" />
    public void Query<T>(string name, T value, ParameterStyle style) => Query(name, value, style, allowReserved: false);

    /// <inheritdoc cref="Query{T}(string, T, ParameterStyle, bool)" />
    public void Query<T>(string name, T value, bool allowReserved) =>
        Query(name, value, ParameterStyle.Form, allowReserved);

    /// <inheritdoc cref="QueryList{T}(string, IReadOnlyList{T}, ParameterStyle, bool, bool)" />
    public void QueryList<T>(string name, IReadOnlyList<T>? value) =>
        QueryList(name, value, ParameterStyle.Form, explode: true, allowReserved: false);

    /// <inheritdoc cref="QueryList{T}(string, IReadOnlyList{T}, ParameterStyle, bool, bool)" />
    public void QueryList<T>(string name, IReadOnlyList<T>? value, ParameterStyle style) =>
        QueryList(name, value, style, explode: true, allowReserved: false);

    /// <inheritdoc cref="QueryList{T}(string, IReadOnlyList{T}, ParameterStyle, bool, bool)" />
    public void QueryList<T>(string name, IReadOnlyList<T>? value, bool explode) =>
        QueryList(name, value, ParameterStyle.Form, explode, allowReserved: false);

    /// <inheritdoc cref="QueryList{T}(string, IReadOnlyList{T}, ParameterStyle, bool, bool)" />
    public void QueryList<T>(string name, IReadOnlyList<T>? value, ParameterStyle style, bool explode) =>
        QueryList(name, value, style, explode, allowReserved: false);

    /// <inheritdoc cref="QueryMap{T}(string, IReadOnlyDictionary{string, T}, ParameterStyle, bool, bool)" />
    public void QueryMap<T>(string name, IReadOnlyDictionary<string, T>? value) =>
        QueryMap(name, value, ParameterStyle.Form, explode: true, allowReserved: false);

    /// <inheritdoc cref="QueryMap{T}(string, IReadOnlyDictionary{string, T}, ParameterStyle, bool, bool)" />
    public void QueryMap<T>(string name, IReadOnlyDictionary<string, T>? value, ParameterStyle style) =>
        QueryMap(name, value, style, explode: true, allowReserved: false);

    /// <inheritdoc cref="QueryMap{T}(string, IReadOnlyDictionary{string, T}, ParameterStyle, bool, bool)" />
    public void QueryMap<T>(string name, IReadOnlyDictionary<string, T>? value, bool explode) =>
        QueryMap(name, value, ParameterStyle.Form, explode, allowReserved: false);

    /// <inheritdoc cref="QueryMap{T}(string, IReadOnlyDictionary{string, T}, ParameterStyle, bool, bool)" />
    public void QueryMap<T>(string name, IReadOnlyDictionary<string, T>? value, ParameterStyle style, bool explode) =>
        QueryMap(name, value, style, explode, allowReserved: false);

    /// <inheritdoc cref="QueryValue{T}(string, JsonContract{T}, T, ParameterStyle, bool, bool)" />
    public void QueryValue<T>(string name, JsonContract<T> contract, T? value) =>
        QueryValue(name, contract, value, ParameterStyle.Form, explode: true, allowReserved: false);

    /// <inheritdoc cref="QueryValue{T}(string, JsonContract{T}, T, ParameterStyle, bool, bool)" />
    public void QueryValue<T>(string name, JsonContract<T> contract, T? value, ParameterStyle style) =>
        QueryValue(name, contract, value, style, explode: true, allowReserved: false);

    /// <inheritdoc cref="QueryValue{T}(string, JsonContract{T}, T, ParameterStyle, bool, bool)" />
    public void QueryValue<T>(string name, JsonContract<T> contract, T? value, bool explode) =>
        QueryValue(name, contract, value, ParameterStyle.Form, explode, allowReserved: false);

    /// <inheritdoc cref="QueryValue{T}(string, JsonContract{T}, T, ParameterStyle, bool, bool)" />
    public void QueryValue<T>(string name, JsonContract<T> contract, T? value, ParameterStyle style, bool explode) =>
        QueryValue(name, contract, value, style, explode, allowReserved: false);

    /// <inheritdoc cref="Cookie{T}(string, T, ParameterStyle)" />
    public void Cookie<T>(string name, T value) => Cookie(name, value, ParameterStyle.Form);

    /// <inheritdoc cref="CookieList{T}(string, IReadOnlyList{T}, ParameterStyle, bool)" />
    public void CookieList<T>(string name, IReadOnlyList<T>? value) =>
        CookieList(name, value, ParameterStyle.Form, explode: true);

    /// <inheritdoc cref="CookieList{T}(string, IReadOnlyList{T}, ParameterStyle, bool)" />
    public void CookieList<T>(string name, IReadOnlyList<T>? value, ParameterStyle style) =>
        CookieList(name, value, style, explode: true);

    /// <inheritdoc cref="CookieList{T}(string, IReadOnlyList{T}, ParameterStyle, bool)" />
    public void CookieList<T>(string name, IReadOnlyList<T>? value, bool explode) =>
        CookieList(name, value, ParameterStyle.Form, explode);

    /// <inheritdoc cref="CookieMap{T}(string, IReadOnlyDictionary{string, T}, ParameterStyle, bool)" />
    public void CookieMap<T>(string name, IReadOnlyDictionary<string, T>? value) =>
        CookieMap(name, value, ParameterStyle.Form, explode: true);

    /// <inheritdoc cref="CookieMap{T}(string, IReadOnlyDictionary{string, T}, ParameterStyle, bool)" />
    public void CookieMap<T>(string name, IReadOnlyDictionary<string, T>? value, ParameterStyle style) =>
        CookieMap(name, value, style, explode: true);

    /// <inheritdoc cref="CookieMap{T}(string, IReadOnlyDictionary{string, T}, ParameterStyle, bool)" />
    public void CookieMap<T>(string name, IReadOnlyDictionary<string, T>? value, bool explode) =>
        CookieMap(name, value, ParameterStyle.Form, explode);

    /// <inheritdoc cref="CookieValue{T}(string, JsonContract{T}, T, ParameterStyle, bool)" />
    public void CookieValue<T>(string name, JsonContract<T> contract, T? value) =>
        CookieValue(name, contract, value, ParameterStyle.Form, explode: true);

    /// <inheritdoc cref="CookieValue{T}(string, JsonContract{T}, T, ParameterStyle, bool)" />
    public void CookieValue<T>(string name, JsonContract<T> contract, T? value, ParameterStyle style) =>
        CookieValue(name, contract, value, style, explode: true);

    /// <inheritdoc cref="CookieValue{T}(string, JsonContract{T}, T, ParameterStyle, bool)" />
    public void CookieValue<T>(string name, JsonContract<T> contract, T? value, bool explode) =>
        CookieValue(name, contract, value, ParameterStyle.Form, explode);

    /// <inheritdoc cref="HeaderList{T}(string, IReadOnlyList{T}, ParameterStyle)" />
    public readonly void HeaderList<T>(string name, IReadOnlyList<T>? value) =>
        HeaderList(name, value, ParameterStyle.Simple);

    /// <inheritdoc cref="HeaderMap{T}(string, IReadOnlyDictionary{string, T}, bool)" />
    public readonly void HeaderMap<T>(string name, IReadOnlyDictionary<string, T>? value) =>
        HeaderMap(name, value, explode: false);

    /// <inheritdoc cref="HeaderValue{T}(string, JsonContract{T}, T, bool)" />
    public readonly void HeaderValue<T>(string name, JsonContract<T> contract, T? value) =>
        HeaderValue(name, contract, value, explode: false);
}
