using System.Collections.Generic;

namespace Clientele.Runtime.Http;

public ref partial struct RequestBuilder
{
    private const string UsualKeyHeader = "Idempotency-Key";

    // The caller has the last word: the options of the call override what it would otherwise send.
    private void Apply(CallOptions call)
    {
        if (call.GivenQuery is { } query)
        {
            Add(query);
        }

        if (call.IdempotencyKey is { } key && !_hasKey)
        {
            AddHeader(_pipeline.Options.IdempotencyKeyHeader ?? UsualKeyHeader, key);
        }

        if (call.GivenHeaders is { } headers)
        {
            Replace(headers);
        }

        _message.Version = call.HttpVersion ?? _message.Version;
        _message.VersionPolicy = call.HttpVersionPolicy ?? _message.VersionPolicy;
        if (call.GivenProperties is { } properties)
        {
            Add(properties);
        }
    }

    private void Add(Dictionary<string, string?> query)
    {
        foreach (var (name, value) in query)
        {
            if (value is not null)
            {
                _uri.Scalar(name, value, ParameterStyle.Form, allowReserved: false);
            }
        }
    }

    private readonly void Add(IDictionary<string, object?> properties)
    {
        IDictionary<string, object?> all = _message.Options;
        foreach (var (name, value) in properties)
        {
            all[name] = value;
        }
    }

    private readonly void Replace(Dictionary<string, string?> headers)
    {
        foreach (var (name, value) in headers)
        {
            Replace(name, value);
        }
    }

    private readonly void Replace(string name, string? value)
    {
        if (HasHeader(name))
        {
            _message.Headers.Remove(name);
        }

        if (_message.Content is { } content && content.Headers.NonValidated.Contains(name))
        {
            content.Headers.Remove(name);
        }

        if (value is not null)
        {
            AddHeader(name, value);
        }
    }
}
