using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text;

namespace Clientele.Runtime.Json;

/// <summary>
/// Finds the members of a record by their names on the wire. It learns which member follows which, since services
/// always send them in the same order.
/// </summary>
/// <remarks>
/// This class is thread-safe: a guess is verified whenever it is used, so an outdated one only costs time.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonMemberTable
{
    /// <summary>Indicates that the object has no more members.</summary>
    public const int End = -1;

    /// <summary>Indicates that the member is unknown.</summary>
    public const int Unknown = -2;

    /// <summary>
    /// The offset of the first member among the successors, since <see cref="Unknown"/> and <see cref="End"/> (before
    /// the first member) have a successor, too.
    /// </summary>
    private const int FirstSlot = 2;

    private readonly string[] _names;
    private readonly MemberToken[] _tokens;
    private readonly MemberToken[] _successors;
    private readonly MemberToken[] _others;

    // Only created once a guess is wrong.
    private NameTable? _table;

    /// <summary>Initializes a new instance with members in their declared order.</summary>
    /// <param name="names">The names, unescaped and distinct.</param>
    public JsonMemberTable(params string[] names)
    {
        ArgumentNullException.ThrowIfNull(names);
        _names = names;
        _tokens = new MemberToken[names.Length];
        _successors = new MemberToken[names.Length + FirstSlot];
        _others = new MemberToken[names.Length + FirstSlot];
        for (var i = 0; i < _successors.Length; i++)
        {
            _successors[i] = MemberToken.None;
            _others[i] = MemberToken.None;
        }

        for (var i = 0; i < names.Length; i++)
        {
            _tokens[i] = IsEscaped(names[i])
                ? MemberToken.None
                : new MemberToken(i, Encoding.UTF8.GetBytes($",\"{names[i]}\":"));
            _successors[i + 1] = _tokens[i];
        }
    }

    /// <summary>Gets the name of a member.</summary>
    internal string Name(int member) => _names[member];

    /// <summary>Gets the member that is likely to follow <paramref name="previous"/>, as it appears in JSON.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal MemberToken Guess(int previous) => _successors[previous + FirstSlot];

    /// <summary>
    /// Gets the member that used to follow <paramref name="previous"/> before the likely one did, since a type may be
    /// sent in different ways in different places.
    /// </summary>
    internal MemberToken OtherGuess(int previous) => _others[previous + FirstSlot];

    /// <summary>Finds the first member with a name, ignoring case.</summary>
    internal int FindIgnoringCase(ReadOnlySpan<byte> name)
    {
        var text = Encoding.UTF8.GetString(name);
        var member = Array.FindIndex(_names, known => string.Equals(known, text, StringComparison.OrdinalIgnoreCase));
        return member < 0 ? Unknown : member;
    }

    /// <summary>Finds the member with a name, and updates the guess for the next time.</summary>
    internal int Find(ReadOnlySpan<byte> name, int previous)
    {
        _table ??= new NameTable(_names);
        var member = _table.Find(name);
        if (member < 0)
        {
            return Unknown;
        }

        // Written only if it has changed, so that the cache line stays shared between processors.
        var slot = previous + FirstSlot;
        var guess = _successors[slot];
        if (guess != _tokens[member])
        {
            _others[slot] = guess;
            _successors[slot] = _tokens[member];
        }

        return member;
    }

    /// <summary>
    /// Determines whether a name has characters that must be escaped in a JSON string (RFC 8259, section 7).
    /// </summary>
    private static bool IsEscaped(string name)
    {
        foreach (var character in name)
        {
            if (character is < ' ' or '"' or '\\')
            {
                return true;
            }
        }

        return false;
    }
}
