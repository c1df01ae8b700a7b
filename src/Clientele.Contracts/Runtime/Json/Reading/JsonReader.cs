using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Clientele.Runtime.Json;

/// <summary>
/// Reads JSON in UTF-8 (RFC 8259) for emitted code. It is strict: no comments, no trailing commas, no lone surrogates,
/// no invalid UTF-8. If a member is repeated, the last one wins. All methods throw <see cref="JsonException"/> with
/// path, line and byte position.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct JsonReader
{
    private readonly ReadOnlySpan<byte> _data;
    private JsonReaderSettings _settings;
    private int _position;
    private int _depth;
    private int _nameStart;
    private int _nameLength;

    /// <summary>The end of the last value that could not be read and was tolerated.</summary>
    private int _refusedEnd;

    /// <summary>Whether the current value is a secret.</summary>
    private bool _isSecret;

    /// <summary>Initializes a new instance at the first byte.</summary>
    /// <param name="utf8">One JSON value; a byte order mark is skipped.</param>
    public JsonReader(ReadOnlySpan<byte> utf8)
        : this(utf8, JsonReaderSettings.Default) { }

    internal JsonReader(ReadOnlySpan<byte> utf8, JsonReaderSettings settings)
    {
        _data = utf8;
        _settings = settings;
        _position = utf8.StartsWith("\uFEFF"u8) ? 3 : 0;
    }

    /// <summary>Gets the number of bytes consumed.</summary>
    internal readonly int Position => _position;

    /// <summary>Consumes the start of an object and the name of its first member.</summary>
    /// <param name="members">The known members.</param>
    /// <returns>
    /// The index of the member, <see cref="JsonMemberTable.Unknown"/> or <see cref="JsonMemberTable.End"/>.
    /// </returns>
    public int FirstMember(JsonMemberTable members)
    {
        ArgumentNullException.ThrowIfNull(members);
        var guess = members.Guess(JsonMemberTable.End);
        if (Current == '{' && _depth < _settings.MaxDepth && guess.StandsAt(_data, _position))
        {
            _depth++;
            _position += guess.Length;
            return guess.Member;
        }

        return FindFirst(members);
    }

    /// <summary>Consumes the name of the next member, or the end of the object.</summary>
    /// <param name="members">The known members.</param>
    /// <param name="previous">The return value of the previous call.</param>
    /// <returns>
    /// The index of the member, <see cref="JsonMemberTable.Unknown"/> or <see cref="JsonMemberTable.End"/>.
    /// </returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int NextMember(JsonMemberTable members, int previous)
    {
        ArgumentNullException.ThrowIfNull(members);
        if (Current == ',')
        {
            var guess = members.Guess(previous);
            if (guess.StandsAt(_data, _position))
            {
                _position += guess.Length;
                return guess.Member;
            }
        }

        return FindNext(members, previous);
    }

    /// <summary>Consumes <c>null</c> if it is the next value.</summary>
    /// <returns><see langword="true"/> if it was consumed; otherwise, <see langword="false"/>.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryReadNull()
    {
        if (Peek() != 'n')
        {
            return false;
        }

        Literal("null"u8);
        return true;
    }

    /// <summary>Returns the kind of the next value.</summary>
    /// <returns>The kind.</returns>
    public JsonKind PeekKind()
    {
        switch (Peek())
        {
            case (byte)'{':
                return JsonKind.Object;
            case (byte)'[':
                return JsonKind.Array;
            case (byte)'"':
                return JsonKind.String;
            case (byte)'t' or (byte)'f':
                return JsonKind.Boolean;
            case (byte)'n':
                return JsonKind.Null;
            default:
                var probe = this;
                return probe.Number().IndexOfAny("eE."u8) < 0 ? JsonKind.Integer : JsonKind.Fraction;
        }
    }

    /// <summary>Returns the text of a member of the next object, without consuming it.</summary>
    /// <param name="name">The name of the member.</param>
    /// <returns>
    /// The text of a string, number or Boolean, or <see langword="null"/> if the member is absent or anything else, or
    /// if the value is not an object.
    /// </returns>
    public string? PeekString(ReadOnlySpan<byte> name)
    {
        var probe = this;
        if (!probe.Seek(name))
        {
            return null;
        }

        return probe.PeekText();
    }

    /// <summary>Determines whether the next object has a member, without consuming it.</summary>
    /// <param name="name">The name of the member.</param>
    /// <returns>
    /// <see langword="true"/> if it has; <see langword="false"/> if it has not, or if the value is not an object.
    /// </returns>
    public bool HasMember(ReadOnlySpan<byte> name)
    {
        var probe = this;
        return probe.Seek(name);
    }

    /// <summary>Skips the value of a member that is not needed.</summary>
    /// <exception cref="JsonException">The options disallow members that a record does not declare.</exception>
    public void SkipMember()
    {
        if (_settings.RefusesUnknown)
        {
            ThrowUnknown();
        }

        SkipValue();
    }

    /// <summary>Determines whether the next value can be read, without consuming it.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="contract">The contract that reads it.</param>
    /// <returns><see langword="true"/> if it can be read; otherwise, <see langword="false"/>.</returns>
    public readonly bool CanRead<T>(JsonContract<T> contract)
    {
        ArgumentNullException.ThrowIfNull(contract);
        return CanRead(contract.Reading);
    }

    /// <summary>Reads a value of an emitted type that is a single string or number.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <returns>The value.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T Read<T>()
        where T : IJsonScalar<T> => T.ReadJson(ref this);

    /// <summary>Reads a value of an emitted type that is a single string or number, or null.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <returns>The value, or <see langword="null"/>.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T? ReadOrNull<T>()
        where T : struct, IJsonScalar<T> => TryReadNull() ? null : Kept(T.ReadJson(ref this));

    /// <summary>Rejects anything but white space after the value.</summary>
    internal void End()
    {
        SkipWhiteSpace();
        if (_position < _data.Length)
        {
            Throw("there is something behind the value");
        }
    }

    private bool Seek(ReadOnlySpan<byte> name)
    {
        if (Peek() != '{')
        {
            return false;
        }

        Open((byte)'{', "an object");
        if (Peek() == '}')
        {
            return false;
        }

        while (true)
        {
            Peek();
            if (NameEquals(name))
            {
                return true;
            }

            SkipValue();
            if (Peek() != ',')
            {
                return false;
            }

            _position++;
        }
    }

    private bool NameEquals(ReadOnlySpan<byte> name)
    {
        ReadName();
        var raw = _data.Slice(_nameStart, _nameLength);
        return raw.Contains((byte)'\\') ? Unescape(raw) == Encoding.UTF8.GetString(name) : raw.SequenceEqual(name);
    }

    private int FindFirst(JsonMemberTable members)
    {
        Open((byte)'{', "an object");
        if (Peek() == '}')
        {
            Close();
            return JsonMemberTable.End;
        }

        return MatchName(members, JsonMemberTable.End);
    }

    private int FindNext(JsonMemberTable members, int previous)
    {
        var next = Peek();
        if (next == ',')
        {
            _position++;
            return MatchName(members, previous);
        }

        if (next != '}')
        {
            ThrowExpected("',' or '}'");
        }

        Close();
        return JsonMemberTable.End;
    }

    /// <summary>Handles indented text.</summary>
    private int MatchName(JsonMemberTable members, int previous)
    {
        SkipWhiteSpace();
        return
            TryConsume(members.Guess(previous), out var member) || TryConsume(members.OtherGuess(previous), out member)
            ? member
            : FindName(members, previous);
    }

    private bool TryConsume(MemberToken guess, out int member)
    {
        var name = guess.Name;
        member = guess.Member;
        if (name.IsEmpty || !_data[_position..].StartsWith(name))
        {
            return false;
        }

        _position += name.Length;
        return true;
    }

    private int FindName(JsonMemberTable members, int previous)
    {
        ReadName();
        var raw = _data.Slice(_nameStart, _nameLength);
        var name = raw.Contains((byte)'\\') ? Encoding.UTF8.GetBytes(Unescape(raw)) : raw;
        var member = members.Find(name, previous);
        if (member == JsonMemberTable.Unknown && _settings.IgnoresCase)
        {
            member = members.FindIgnoringCase(name);
        }

        if (member == JsonMemberTable.Unknown)
        {
            CheckString(raw);
        }

        return member;
    }

    private void ReadName()
    {
        if (Peek() != '"')
        {
            ThrowExpected("a member's name");
        }

        var raw = StringBody(out _);
        _nameStart = _position - raw.Length - 1;
        _nameLength = raw.Length;
        if (Peek() != ':')
        {
            ThrowExpected("':'");
        }

        _position++;
    }

    private void Open(byte start, string expected)
    {
        if (Peek() != start)
        {
            ThrowExpected(expected);
        }

        _position++;
        if (++_depth > _settings.MaxDepth)
        {
            ThrowTooDeep();
        }
    }

    private void Close()
    {
        _position++;
        _depth--;
    }

    /// <summary>Returns the next byte that is not white space, or 0 at the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Peek()
    {
        if ((uint)_position < (uint)_data.Length && _data[_position] is > (byte)' ' and var next)
        {
            return next;
        }

        return PeekBehindSpace();
    }

    private int PeekBehindSpace()
    {
        SkipWhiteSpace();
        return Current;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void SkipWhiteSpace()
    {
        while (
            (uint)_position < (uint)_data.Length
            && _data[_position] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t'
        )
        {
            _position++;
        }
    }
}
