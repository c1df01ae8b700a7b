using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;

namespace Clientele.Runtime.Http;

/// <summary>Writes parameters in the styles of OpenAPI, which are those of RFC 6570 and a few others.</summary>
internal struct ParameterWriter(ParameterTarget target)
{
    private TextBuffer _text;
    private int _pairs;

    public readonly int Length => _text.Length;

    public readonly ReadOnlySpan<char> Written => _text.Written;

    /// <summary>Appends text unchanged.</summary>
    public void Literal(ReadOnlySpan<char> text) => _text.Append(text);

    /// <summary>Begins the query.</summary>
    /// <param name="hasBegun">Whether the path already contains a part of the query.</param>
    public void BeginQuery(bool hasBegun)
    {
        target = ParameterTarget.Query;
        _pairs = hasBegun ? 1 : 0;
    }

    public string Take() => _text.Take();

    public void Clear() => _text.Clear();

    public void Scalar<T>(string name, T value, ParameterStyle style, bool allowReserved)
    {
        Span<char> scratch = stackalloc char[ScalarText.MaxFixed];
        Scalar(name, ScalarText.Format(value, scratch), style, allowReserved);
    }

    public void List<T>(string name, IReadOnlyList<T> values, ParameterStyle style, bool explode, bool allowReserved)
    {
        if (style is ParameterStyle.Matrix && explode)
        {
            foreach (var value in values)
            {
                Matrix(name, value, allowReserved);
            }

            return;
        }

        if (IsPaired(style) && style is ParameterStyle.DeepObject)
        {
            DeepList(name, values, allowReserved);
            return;
        }

        if (IsPaired(style) && explode)
        {
            foreach (var value in values)
            {
                Pair(name, style);
                Value(value, style, allowReserved);
            }

            return;
        }

        if (IsPaired(style) && values.Count == 0)
        {
            return;
        }

        Prefix(name, style);
        var separator = Separator(style, explode);
        var isFirst = true;
        foreach (var value in values)
        {
            _text.Append(isFirst ? "" : separator);
            Value(value, style, allowReserved);
            isFirst = false;
        }
    }

    public void Map<T>(
        string name,
        IReadOnlyDictionary<string, T> members,
        ParameterStyle style,
        bool explode,
        bool allowReserved
    )
    {
        if (explode && (IsPaired(style) || style is ParameterStyle.Matrix))
        {
            ExplodedMap(name, members, style, allowReserved);
            return;
        }

        if (IsPaired(style) && members.Count == 0)
        {
            return;
        }

        Prefix(name, style);
        var separator = Separator(style, explode);
        var isFirst = true;
        foreach (var (key, value) in members)
        {
            if (value is null || value is JsonElement { ValueKind: JsonValueKind.Null })
            {
                continue;
            }

            _text.Append(isFirst ? "" : separator);
            Value(key, style, allowReserved);
            _text.Append(explode ? "=" : separator);
            Value(value, style, allowReserved);
            isFirst = false;
        }
    }

    /// <summary>
    /// Writes a JSON value, with its items and members in the parameter's style and anything nested deeper as JSON
    /// text.
    /// </summary>
    public void Element(string name, JsonElement value, ParameterStyle style, bool explode, bool allowReserved)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Null or JsonValueKind.Undefined:
                break;
            case JsonValueKind.Array:
                List(
                    name,
                    value.EnumerateArray().Where(static item => item.ValueKind != JsonValueKind.Null).ToArray(),
                    style,
                    explode,
                    allowReserved
                );
                break;
            case JsonValueKind.Object when style is ParameterStyle.DeepObject:
                DeepObject(name, value, allowReserved);
                break;
            case JsonValueKind.Object:
                var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
                foreach (var member in value.EnumerateObject())
                {
                    members[member.Name] = member.Value;
                }

                Map(name, members, style, explode, allowReserved);
                break;
            default:
                Scalar(name, value, style, allowReserved);
                break;
        }
    }

    /// <summary>
    /// Writes an object as a form, with a field for each member: in the style specified for it, otherwise lists as
    /// repeated fields and objects as JSON text.
    /// </summary>
    public void Fields(JsonElement value, FormField[] fields)
    {
        foreach (var member in value.EnumerateObject())
        {
            if (Array.Find(fields, field => field.Name == member.Name) is { } field)
            {
                Element(member.Name, member.Value, field.Style, field.Explode, field.AllowReserved);
            }
            else if (member.Value.ValueKind == JsonValueKind.Object)
            {
                Scalar(member.Name, member.Value, ParameterStyle.Form, allowReserved: false);
            }
            else
            {
                Element(member.Name, member.Value, ParameterStyle.Form, explode: true, allowReserved: false);
            }
        }
    }

    /// <summary>Writes a query without names.</summary>
    public void WholeQuery<T>(T value)
    {
        _text.Append(_pairs++ == 0 ? "?" : "&");
        Value(value, ParameterStyle.Form, allowReserved: false);
    }

    // Swagger 2.0 also allows delimiters other than the comma in paths and headers, where there are no names.
    private readonly bool IsPaired(ParameterStyle style) =>
        target is not (ParameterTarget.Path or ParameterTarget.Header)
        && style is not (ParameterStyle.Simple or ParameterStyle.Label or ParameterStyle.Matrix);

    private readonly string Separator(ParameterStyle style, bool explode) =>
        style switch
        {
            ParameterStyle.Label when explode => ".",
            ParameterStyle.SpaceDelimited when target is ParameterTarget.Header => " ",
            ParameterStyle.PipeDelimited when target is ParameterTarget.Header => "|",
            ParameterStyle.TabDelimited when target is ParameterTarget.Header => "\t",
            ParameterStyle.SpaceDelimited => "%20",
            ParameterStyle.PipeDelimited => "%7C",
            ParameterStyle.TabDelimited => "%09",
            _ => ",",
        };

    // The notation that PHP, Rails, qs and Stripe read.
    private void DeepList<T>(string name, IReadOnlyList<T> values, bool allowReserved)
    {
        for (var i = 0; i < values.Count; i++)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{name}[{i}]");
            if (values[i] is JsonElement element)
            {
                Element(place, element, ParameterStyle.DeepObject, explode: true, allowReserved);
            }
            else
            {
                Scalar(place, values[i], ParameterStyle.DeepObject, allowReserved);
            }
        }
    }

    private void DeepObject(string name, JsonElement value, bool allowReserved)
    {
        foreach (var member in value.EnumerateObject())
        {
            Element($"{name}[{member.Name}]", member.Value, ParameterStyle.DeepObject, explode: true, allowReserved);
        }
    }

    private void ExplodedMap<T>(
        string name,
        IReadOnlyDictionary<string, T> members,
        ParameterStyle style,
        bool allowReserved
    )
    {
        foreach (var (key, value) in members)
        {
            if (value is null || value is JsonElement { ValueKind: JsonValueKind.Null })
            {
                continue;
            }

            if (style is ParameterStyle.Matrix)
            {
                Matrix(key, value, allowReserved);
                continue;
            }

            // OpenAPI leaves open how a list in an object is written; services read repeated names.
            if (value is JsonElement { ValueKind: JsonValueKind.Array } list)
            {
                Element(key, list, style, explode: true, allowReserved);
                continue;
            }

            Pair(style is ParameterStyle.DeepObject ? $"{name}[{key}]" : key, style);
            Value(value, style, allowReserved);
        }
    }

    private void Scalar(string name, ReadOnlySpan<char> text, ParameterStyle style, bool allowReserved)
    {
        switch (style)
        {
            case ParameterStyle.Simple:
                break;
            case ParameterStyle.Label:
                _text.Append('.');
                break;
            case ParameterStyle.Matrix:
                Matrix(name, text, allowReserved);
                return;
            default:
                Pair(name, style);
                break;
        }

        Value(text, style, allowReserved);
    }

    private void Prefix(string name, ParameterStyle style)
    {
        switch (style)
        {
            case ParameterStyle.Simple:
                break;
            case ParameterStyle.Label:
                _text.Append('.');
                break;
            case ParameterStyle.Matrix:
                _text.Append(';');
                _text.AppendEncoded(name, PercentEncoding.Unreserved);
                _text.Append('=');
                break;
            case var _ when IsPaired(style):
                Pair(name, style);
                break;
            default:
                break;
        }
    }

    private void Matrix<T>(string name, T value, bool allowReserved)
    {
        Span<char> scratch = stackalloc char[ScalarText.MaxFixed];
        Matrix(name, ScalarText.Format(value, scratch), allowReserved);
    }

    private void Matrix(string name, ReadOnlySpan<char> text, bool allowReserved)
    {
        _text.Append(';');
        _text.AppendEncoded(name, PercentEncoding.Unreserved);
        _text.Append('=');
        if (text.IsEmpty)
        {
            _text.RemoveLast();
            return;
        }

        Value(text, ParameterStyle.Matrix, allowReserved);
    }

    private void Pair(string name, ParameterStyle style)
    {
        var separator = target is ParameterTarget.Cookie ? "; " : "&";
        var first = target is ParameterTarget.Query ? "?" : "";
        _text.Append(_pairs++ == 0 ? first : separator);
        if (style is ParameterStyle.Cookie)
        {
            _text.Append(name);
        }
        else
        {
            _text.AppendEncoded(name, PercentEncoding.Unreserved);
        }

        _text.Append('=');
    }

    private void Value<T>(T value, ParameterStyle style, bool allowReserved)
    {
        Span<char> scratch = stackalloc char[ScalarText.MaxFixed];
        Value(ScalarText.Format(value, scratch), style, allowReserved);
    }

    private void Value(ReadOnlySpan<char> text, ParameterStyle style, bool allowReserved)
    {
        if (style is ParameterStyle.Cookie && text.Contains(';'))
        {
            throw new ArgumentException(
                "A cookie that is not percent-encoded can't hold a semicolon, which would begin another cookie."
            );
        }

        if (target is ParameterTarget.Header || style is ParameterStyle.Cookie)
        {
            _text.Append(text);
        }
        else if (allowReserved && target is ParameterTarget.Query)
        {
            _text.AppendReserved(text);
        }
        else
        {
            _text.AppendEncoded(text, PercentEncoding.Unreserved);
        }
    }
}
