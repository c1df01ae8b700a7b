using System;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Clientele.Runtime.Json;

public ref partial struct JsonReader
{
    /// <summary>Says that the object that ended lacks a member.</summary>
    /// <param name="members">The object's members.</param>
    /// <param name="index">The one that is missing.</param>
    /// <exception cref="JsonException">Always.</exception>
    [DoesNotReturn]
    public readonly void ThrowMissing(JsonMembers members, int index)
    {
        ArgumentNullException.ThrowIfNull(members);
        Throw($"the member '{members.Name(index)}' is missing");
    }

    /// <summary>Says that another value stands here than the one expected; null gets words of its own, as it is the usual one.</summary>
    [DoesNotReturn]
    private readonly void ThrowUnexpected(int next, string expected)
    {
        if (next == 'n')
        {
            Throw($"null stands where {expected} is expected");
        }

        ThrowExpected(expected);
    }

    [DoesNotReturn]
    private readonly void ThrowExpected(string expected) =>
        Throw(_position >= _data.Length ? $"the text ends where {expected} is expected" : $"{expected} is expected");

    [DoesNotReturn]
    private readonly void ThrowTooDeep() => Throw($"the values nest deeper than {_settings.MaxDepth}");

    /// <summary>Says that the value that starts at <paramref name="start"/> is another than expected.</summary>
    [DoesNotReturn]
    private void ThrowExpected(int start, string expected)
    {
        _position = start;
        SkipWhiteSpace();
        ThrowExpected(expected);
    }

    /// <summary>Path, line and column are found by walking from the start: only an error pays for them.</summary>
    [DoesNotReturn]
    private readonly void Throw(string reason)
    {
        var (path, line, column) = JsonPlace.Find(_data, Math.Min(_position, _data.Length));
        throw new JsonException($"The JSON can't be read: {reason}. Path: {path} | LineNumber: {line} | BytePositionInLine: {column}.", path, line, column);
    }
}
