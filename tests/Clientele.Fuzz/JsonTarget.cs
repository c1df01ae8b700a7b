using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using Clientele.Fuzz.Emitted;
using Clientele.Runtime.Json;

namespace Clientele.Fuzz;

/// <summary>The JSON reader and writer, through emitted records and for values of any kind.</summary>
internal sealed class JsonTarget : FuzzTarget
{
    private static readonly JsonContract<JsonElement> Elements = new(
        static (ref JsonReader r) => r.ReadElement(),
        static (ref JsonWriter w, JsonElement v) => w.Write(v)
    );

    private static readonly (string Name, Func<byte[], byte[]> Rewrite)[] Shapes =
    [
        Shape(Clientele.Runtime.Json.JsonContract.Create<Customer>()),
        Shape(Clientele.Runtime.Json.JsonContract.Create<CustomerPage>()),
        Shape(Clientele.Runtime.Json.JsonContract.Create<Account>()),
        Shape(Clientele.Runtime.Json.JsonContract.Create<Article>()),
        Shape(Clientele.Runtime.Json.JsonContract.Create<Measurements>()),
        Within(Clientele.Runtime.Json.JsonContract.Create<Customer>()),
        Within(Clientele.Runtime.Json.JsonContract.Create<Article>()),
    ];

    /// <summary>One deeper than usual, as values stand in a list.</summary>
    private static readonly JsonSerializerOptions Framework = new()
    {
        TypeInfoResolver = SizesJsonContext.Default,
        MaxDepth = 65,
    };

    /// <inheritdoc />
    public override IReadOnlyList<byte[]> Seeds { get; } =
    [
        Resource("customer.json"),
        """{"items":[{"id":"a"},{},{"links":{"self":{"headers":[]}}}]}"""u8.ToArray(),
        """{"counts":[0,-1,2147483647],"totals":[9223372036854775807],"readings":[1e5,-0.25,123456.789012],"amounts":[1.50,-0.0,79228162514264337593543950335],"sensors":["4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04"],"moments":["2026-11-24T05:00:00.1234567+01:00","2026-11-24T05:00:00Z"]}"""u8.ToArray(),
        """{"title":"Gr\u00f6\u00dfe \ud83d\udce6","body":"Заказ 注文 📦\n\"\\\/\b\f\r\t","comments":["","a plain text that fills more than one vector of the processor","x"]}"""u8.ToArray(),
        """{"accountCount":5,"accountEnabled":true,"accountChanged":"2026-11-24T05:00:00+00:00","unknown":{"a":[1,{"b":null}]},"userCode":"x"}"""u8.ToArray(),
    ];

    /// <inheritdoc />
    public override IReadOnlyList<byte[]> Pieces { get; } =
    [
        .. new[]
        {
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\\",
            "null",
            "true",
            "false",
            "0",
            "-",
            "1e5",
            ".5",
            "\\u0041",
            "\\ud83d",
            "\\udce6",
            "\\n",
            " ",
            "\r\n",
            "\t",
            "\"id\":",
            "\"items\":",
            "{}",
            "[]",
            "\u00e4",
            "\ud83d\udce6",
            "\uFEFF",
            "99999999999999999999",
        }.Select(Encoding.UTF8.GetBytes),
        [0x80],
        [0xC3],
        [0xED, 0xA0, 0x80],
        [0xF4, 0x90, 0x80, 0x80],
        [0],
    ];

    /// <inheritdoc />
    public override string Run(ReadOnlySpan<byte> bytes)
    {
        var text = bytes.ToArray();
        var isRight = IsRight(text);
        var outcome = Read(() => Elements.Serialize(Elements.Deserialize(text)), isRight, "any value");
        if ((outcome.Length == 0) != isRight)
        {
            throw new FindingException($"The framework {(isRight ? "accepts" : "refuses")} it: {outcome}");
        }

        foreach (var (name, rewrite) in Shapes)
        {
            outcome += "|" + Read(() => rewrite(text), isRight, name);
        }

        return outcome;
    }

    private static (string Name, Func<byte[], byte[]> Rewrite) Shape<T>(JsonContract<T> contract) =>
        (typeof(T).Name, bytes =>
        {
            var value = contract.Deserialize(bytes);
            var written = contract.Serialize(value);
            return Equals(contract.Deserialize(written), value)
                ? written
                : throw new FindingException(
                    $"{typeof(T).Name} changes when it is written: {Encoding.UTF8.GetString(written)}"
                );
        });

    /// <summary>What is read by itself is read in the same way where the framework reads what is around it.</summary>
    private static (string Name, Func<byte[], byte[]> Rewrite) Within<T>(JsonContract<T> contract) =>
        ("List of " + typeof(T).Name, bytes =>
        {
            var value = contract.Deserialize(bytes);
            var content = bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes.AsSpan(3) : bytes;
            var values = JsonSerializer.Deserialize<List<T>>(
                [(byte)'[', .. content, (byte)',', .. content, (byte)']'],
                Framework
            )!;
            return values.Count == 2 && Equals(values[0], value) && Equals(values[1], value)
                ? contract.Serialize(value)
                : throw new FindingException($"{typeof(T).Name} is read differently by the framework");
        });

    /// <summary>Empty, or why it was refused, without what differs from place to place.</summary>
    private static string Read(Func<byte[]> rewrite, bool isRight, string what)
    {
        try
        {
            var written = rewrite();
            return !isRight ? throw new FindingException($"{what} is read from what is no JSON")
                : IsRight(written) ? ""
                : throw new FindingException(
                    $"{what} is written as what is no JSON: {Encoding.UTF8.GetString(written)}"
                );
        }
        catch (JsonException error)
        {
            return error is { Path: not null, LineNumber: not null, BytePositionInLine: not null }
                ? error.Message[..error.Message.IndexOf(" Path:", StringComparison.Ordinal)]
                : throw new FindingException("An error tells no place", error);
        }
        catch (Exception error) when (error is not FindingException)
        {
            throw new FindingException($"{what}: {error.GetType().Name}", error);
        }
    }

    private static bool IsRight(byte[] text)
    {
        try
        {
            var reader = new Utf8JsonReader(text.AsSpan().StartsWith("\uFEFF"u8) ? text.AsSpan(3) : text);
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
                {
                    reader.GetString();
                }
            }

            return true;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return false;
        }
    }
}
