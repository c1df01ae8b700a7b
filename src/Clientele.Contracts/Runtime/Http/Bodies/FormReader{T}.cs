using System;
using System.Buffers;
using System.Collections.Generic;
using System.ComponentModel;
using System.Net;
using System.Text.Json;
using Clientele.Runtime.Json;

namespace Clientele.Runtime.Http;

/// <summary>
/// Reads <c>application/x-www-form-urlencoded</c> (WHATWG URL, section 5.1) into an object: one field per member, lists
/// as repeated fields, objects as JSON text.
/// </summary>
/// <typeparam name="T">The type of the object.</typeparam>
/// <param name="contract">The contract that reads the object once it is converted to JSON.</param>
/// <param name="fields">The fields that are not plain text; all others are.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FormReader<T>(JsonContract<T> contract, params WebhookField[] fields)
{
    internal T Read(string text)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(output))
        {
            writer.WriteStartObject();
            foreach (var (name, values) in Parse(text))
            {
                Write(writer, name, values);
            }

            writer.WriteEndObject();
        }

        return contract.Deserialize(output.WrittenSpan);
    }

    private static List<KeyValuePair<string, List<string>>> Parse(string text)
    {
        var result = new List<KeyValuePair<string, List<string>>>();
        var known = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var pair in text.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            var name = WebUtility.UrlDecode(equals < 0 ? pair : pair[..equals]);
            if (!known.TryGetValue(name, out var values))
            {
                known[name] = values = [];
                result.Add(new(name, values));
            }

            values.Add(equals < 0 ? "" : WebUtility.UrlDecode(pair[(equals + 1)..]));
        }

        return result;
    }

    private void Write(Utf8JsonWriter writer, string name, List<string> values)
    {
        var field = Array.Find(fields, candidate => candidate.Name == name);
        writer.WritePropertyName(name);
        if (field is not { IsList: true })
        {
            Write(writer, field, values[^1]);
            return;
        }

        writer.WriteStartArray();
        foreach (var value in values)
        {
            Write(writer, field, value);
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, WebhookField? field, string value)
    {
        if (field is { IsJson: true })
        {
            writer.WriteRawValue(value);
        }
        else
        {
            writer.WriteStringValue(value);
        }
    }
}
