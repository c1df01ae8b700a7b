using System;
using System.Buffers;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text;

namespace Clientele.Runtime.Json;

/// <summary>
/// The members of a record by their names on the wire. Learns which member follows which: services send them in the
/// same order every time.
/// </summary>
/// <remarks>
/// Safe to use from several threads: a guess is verified at each use, so a stale one costs time and nothing else.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonMemberTable
{
    /// <summary>The object has no further member.</summary>
    public const int End = -1;

    /// <summary>The member is none of these.</summary>
    public const int Unknown = -2;

    /// <summary>
    /// <see cref="Unknown"/>, <see cref="End"/> (for the first member) and all members have a successor.
    /// </summary>
    private const int FirstSlot = 2;

    /// <summary>What may not stand in a JSON string as it is (RFC 8259, section 7).</summary>
    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        "\"\\\0\u0001\u0002\u0003\u0004\u0005\u0006\a\b\t\n\v\f\r\u000e\u000f"
            + "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f"
    );

    private readonly string[] _names;
    private readonly NameTable _table;
    private readonly MemberToken[] _tokens;
    private readonly MemberToken[] _successors;
    private readonly MemberToken[] _others;

    /// <summary>Members in their declared order.</summary>
    /// <param name="names">Their names, unescaped and all different.</param>
    public JsonMemberTable(params string[] names)
    {
        ArgumentNullException.ThrowIfNull(names);
        _names = names;
        _table = new NameTable(names);
        _tokens = new MemberToken[names.Length];
        _successors = new MemberToken[names.Length + FirstSlot];
        Array.Fill(_successors, MemberToken.None);
        for (var i = 0; i < names.Length; i++)
        {
            _tokens[i] = names[i].AsSpan().ContainsAny(Escaped)
                ? MemberToken.None
                : new MemberToken(i, Encoding.UTF8.GetBytes($",\"{names[i]}\":"));
            _successors[i + 1] = _tokens[i];
        }

        _others = new MemberToken[_successors.Length];
        Array.Fill(_others, MemberToken.None);
    }

    /// <summary>The name of a member.</summary>
    internal string Name(int member) => _names[member];

    /// <summary>The member that is likely to follow <paramref name="previous"/>, as it is written.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal MemberToken Guess(int previous) => _successors[previous + FirstSlot];

    /// <summary>
    /// The member that followed <paramref name="previous"/> before the likely one did: a type may be sent in different
    /// ways at different places.
    /// </summary>
    internal MemberToken OtherGuess(int previous) => _others[previous + FirstSlot];

    /// <summary>The first member of this name in whatever letter case.</summary>
    internal int FindIgnoringCase(ReadOnlySpan<byte> name)
    {
        var text = Encoding.UTF8.GetString(name);
        var member = Array.FindIndex(_names, known => string.Equals(known, text, StringComparison.OrdinalIgnoreCase));
        return member < 0 ? Unknown : member;
    }

    /// <summary>The member of this name, and the guess for next time.</summary>
    internal int Find(ReadOnlySpan<byte> name, int previous)
    {
        var member = _table.Find(name);
        if (member < 0)
        {
            return Unknown;
        }

        // Written only where it differs: the line stays shared between the processors' caches.
        var slot = previous + FirstSlot;
        var guess = _successors[slot];
        if (guess != _tokens[member])
        {
            _others[slot] = guess;
            _successors[slot] = _tokens[member];
        }

        return member;
    }
}
