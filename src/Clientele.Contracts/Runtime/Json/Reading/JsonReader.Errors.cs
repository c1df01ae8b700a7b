using System;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Clientele.Runtime.Json;

public ref partial struct JsonReader
{
    /// <summary>Reports the members that are missing from the object that has just ended.</summary>
    /// <param name="members">The members of the object.</param>
    /// <param name="seen">A bit for each of <paramref name="demanded"/>, set if it was present.</param>
    /// <param name="demanded">The indexes of the required members.</param>
    /// <exception cref="JsonException">A member is missing, and this is not tolerated.</exception>
    public readonly void ThrowMissing(JsonMemberTable members, ulong seen, ReadOnlySpan<int> demanded)
    {
        ArgumentNullException.ThrowIfNull(members);
        for (var i = 0; i < demanded.Length; i++)
        {
            if ((seen & (1UL << i)) != 0)
            {
                continue;
            }

            var name = members.Name(demanded[i]);
            if (_settings.Log is null)
            {
                Throw($"the member '{name}' is missing");
            }

            _settings.Log.AddMissing(_data, _position - 1, name);
        }
    }

    /// <summary>Reports the members that are missing from the object that has just ended, if any.</summary>
    /// <param name="members">The members of the object, of which only the first 64 are checked.</param>
    /// <param name="seen">A bit for each member, set if it was present.</param>
    /// <param name="demanded">A bit for each member, set if it is required.</param>
    /// <exception cref="JsonException">A member is missing, and this is not tolerated.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Require(JsonMemberTable members, ulong seen, ulong demanded)
    {
        if ((seen & demanded) != demanded)
        {
            ThrowMissing(members, seen, demanded);
        }
    }

    private readonly void ThrowMissing(JsonMemberTable members, ulong seen, ulong demanded)
    {
        Span<int> index = stackalloc int[1];
        for (var missing = demanded & ~seen; missing != 0; missing &= missing - 1)
        {
            index[0] = BitOperations.TrailingZeroCount(missing);
            ThrowMissing(members, 0, index);
        }
    }

    /// <summary>
    /// Throws an exception for a value other than the expected one. Null, the most common one, has its own message.
    /// </summary>
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
    private readonly void ThrowUnknown() => Throw("the member is not known, and the options refuse such ones");

    [DoesNotReturn]
    private readonly void ThrowTooDeep() => Throw($"the values nest deeper than {_settings.MaxDepth}");

    /// <summary>Finds path, line and column by scanning from the start, so that only errors pay for them.</summary>
    [DoesNotReturn]
    private readonly void Throw(string reason)
    {
        var (path, line, column) = JsonLocation.Find(_data, Math.Min(_position, _data.Length));
        throw new JsonException(
            $"The JSON can't be read: {reason}. Path: {path} | LineNumber: {line} | BytePositionInLine: {column}.",
            path,
            line,
            column
        );
    }
}
