using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;
#if NET9_0_OR_GREATER
using System.Diagnostics.CodeAnalysis;
#endif

namespace Clientele.Runtime.Json;

/// <summary>
/// Allows reading a value directly from the bytes at a <see cref="Utf8JsonReader"/>'s position, and then moving the
/// reader past it. The reader has no public API for this: it tokenizes anything that is skipped, which takes longer
/// than reading it. Access to four of its fields, unchanged since its first version, is enough. If they are missing or
/// have another meaning, <see cref="IsKnown"/> is false and values are skipped.
/// </summary>
internal static class Utf8JsonReaderPosition
{
    /// <summary>
    /// The <see cref="AppContext"/> switch that turns this off. A project sets it with the property
    /// <c>ClienteleJsonReadsAhead</c>.
    /// </summary>
    public const string SwitchName = "Clientele.Json.ReadsAhead";

    private const int ProbeLength = 17;

    /// <summary>Gets a value that indicates whether the fields exist and behave as expected.</summary>
    public static bool IsKnown { get; } = IsOn && Probe();

    /// <summary>
    /// Gets the value of the switch, which is on by default. If trimming knows that it is off, the code is removed.
    /// </summary>
#if NET9_0_OR_GREATER
    [FeatureSwitchDefinition(SwitchName)]
#endif
    private static bool IsOn => !AppContext.TryGetSwitch(SwitchName, out var isOn) || isOn;

    /// <summary>Gets the bytes from the start of the current object or array to the end of the reader's data.</summary>
    /// <param name="reader">The reader, positioned at the start of an object or array.</param>
    /// <param name="rest">The bytes; those after the value have not been validated.</param>
    /// <returns>
    /// <see langword="true"/> if the bytes are contiguous; <see langword="false"/> if they are in several segments.
    /// </returns>
    public static bool TryGetRest(ref Utf8JsonReader reader, out ReadOnlySpan<byte> rest)
    {
        rest = default;

        // Only a reader over a single span has no position in a sequence.
        return IsKnown
            && reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray
            && reader.Position.GetObject() is null
            && TryFindRest(ref reader, out rest);
    }

    /// <summary>
    /// Moves the reader from the start of an object or array to its end, as if it had read everything in between.
    /// </summary>
    /// <param name="reader">The reader, positioned at the start.</param>
    /// <param name="value">The value, which must be valid JSON.</param>
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
    /// Moves one reader over an object, lets another one skip it, and checks that both end up in the same position.
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
