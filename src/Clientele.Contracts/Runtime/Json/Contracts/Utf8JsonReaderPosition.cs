using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;
#if NET9_0_OR_GREATER
using System.Diagnostics.CodeAnalysis;
#endif

namespace Clientele.Runtime.Json;

/// <summary>
/// Lets a value be read from the bytes that a <see cref="Utf8JsonReader"/> stands before, and the reader go on behind
/// it. It has no public way to do so: it tokenizes
/// whatever is skipped, which takes longer than to read it. Four of its fields are enough, the same since its first
/// version; where they are gone or mean
/// something else, <see cref="IsKnown"/> is false and values are skipped.
/// </summary>
internal static class Utf8JsonReaderPosition
{
    /// <summary>
    /// The switch of <see cref="AppContext"/> that turns this off. The property of a project that sets it is
    /// <c>ClienteleJsonReadsAhead</c>.
    /// </summary>
    public const string SwitchName = "Clientele.Json.ReadsAhead";

    private const int ProbeLength = 17;

    /// <summary>Whether the fields are there and do what is expected of them.</summary>
    public static bool IsKnown { get; } = IsOn && Probe();

    /// <summary>
    /// Whether the switch is on, which it is unless the program says otherwise; where trimming knows its value, what is
    /// off goes.
    /// </summary>
#if NET9_0_OR_GREATER
    [FeatureSwitchDefinition(SwitchName)]
#endif
    private static bool IsOn => !AppContext.TryGetSwitch(SwitchName, out var isOn) || isOn;

    /// <summary>
    /// The bytes from the object or array that starts at the reader's token to the end of what the reader has.
    /// </summary>
    /// <param name="reader">Stands at the start of an object or array.</param>
    /// <param name="rest">The bytes; what follows the value is not looked at yet.</param>
    /// <returns>Whether there are any: not where the reader has segments.</returns>
    public static bool TryGetRest(ref Utf8JsonReader reader, out ReadOnlySpan<byte> rest)
    {
        rest = default;

        // Only a reader over one span has no position in a sequence.
        return IsKnown
            && reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray
            && reader.Position.GetObject() is null
            && TryFindRest(ref reader, out rest);
    }

    /// <summary>
    /// Moves the reader from the start of an object or array to its end, as if it had read what is between.
    /// </summary>
    /// <param name="reader">Stands at the start.</param>
    /// <param name="value">The value, which has to be JSON.</param>
    public static void MoveToEnd(ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> value)
    {
        var content = value[1..^1];
        Consumed(ref reader) += content.Length;
        var lines = content.Count((byte)'\n');
        if (lines == 0)
        {
            BytePositionInLine(ref reader) += content.Length;
        }
        else
        {
            LineNumber(ref reader) += lines;
            BytePositionInLine(ref reader) = content.Length - content.LastIndexOf((byte)'\n') - 1;
        }

        reader.Read();
    }

    private static bool TryFindRest(ref Utf8JsonReader reader, out ReadOnlySpan<byte> rest)
    {
        rest = default;
        var buffer = Buffer(ref reader);
        var start = reader.TokenStartIndex;
        if (
            start >= buffer.Length
            || !Unsafe.AreSame(in buffer[(int)start], in MemoryMarshal.GetReference(reader.ValueSpan))
        )
        {
            return false;
        }

        rest = buffer[(int)start..];
        return true;
    }

    /// <summary>
    /// Moves one reader over an object, has another one skip it, and looks whether they then stand at the same place.
    /// </summary>
    private static bool Probe()
    {
        var reader = SecondToken();
        var other = SecondToken();
        other.Skip();
        try
        {
            return TryFindRest(ref reader, out var rest)
                && TryMove(ref reader, rest[..ProbeLength])
                && AreSame(ref reader, ref other);
        }
        catch (MissingFieldException)
        {
            return false;
        }
    }

    private static bool TryMove(ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> value)
    {
        MoveToEnd(ref reader, value);
        return reader.Read();
    }

    private static bool AreSame(ref Utf8JsonReader reader, ref Utf8JsonReader other) =>
        other.Read()
        && reader.TokenType == other.TokenType
        && reader.CurrentDepth == other.CurrentDepth
        && reader.BytesConsumed == other.BytesConsumed
        && reader.TokenStartIndex == other.TokenStartIndex
        && reader.ValueSpan.SequenceEqual(other.ValueSpan)
        && LineNumber(ref reader) == LineNumber(ref other)
        && BytePositionInLine(ref reader) == BytePositionInLine(ref other);

    private static Utf8JsonReader SecondToken()
    {
        var reader = new Utf8JsonReader("[\n{ \"a\": [ 1,\n2 ] }, \n3]"u8);
        reader.Read();
        reader.Read();
        return reader;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_buffer")]
    private static extern ref ReadOnlySpan<byte> Buffer(ref Utf8JsonReader reader);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_consumed")]
    private static extern ref int Consumed(ref Utf8JsonReader reader);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_lineNumber")]
    private static extern ref long LineNumber(ref Utf8JsonReader reader);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_bytePositionInLine")]
    private static extern ref long BytePositionInLine(ref Utf8JsonReader reader);
}
