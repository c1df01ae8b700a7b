using System.Collections.Generic;

namespace Clientele.Runtime.Http;

public ref partial struct RequestBuilder
{
    private const string UsualKeyHeader = "Idempotency-Key";

    // The caller has the last word: the options of the call override what it would otherwise send.
    private void Apply(CallOptions call)
    {
        foreach (var (name, value) in (IEnumerable<KeyValuePair<string, string?>>?)call.GivenQuery ?? [])
        {
            if (value is not null)
            {
                _uri.Scalar(name, value, ParameterStyle.Form, allowReserved: false);
            }
        }

        if (call.IdempotencyKey is { } key && !_hasKey)
        {
            AddHeader(_pipeline.Options.IdempotencyKeyHeader ?? UsualKeyHeader, key);
        }

        foreach (var (name, value) in (IEnumerable<KeyValuePair<string, string?>>?)call.GivenHeaders ?? [])
        {
            Replace(name, value);
        }

        _message.Version = call.HttpVersion ?? _message.Version;
        _message.VersionPolicy = call.HttpVersionPolicy ?? _message.VersionPolicy;
        foreach (var (name, value) in (IEnumerable<KeyValuePair<string, object?>>?)call.GivenProperties ?? [])
        {
            ((IDictionary<string, object?>)_message.Options)[name] = value;
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
