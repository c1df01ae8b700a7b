namespace System;

/// <summary>The items between two positions, as <c>1..^1</c>; netstandard2.0 lacks it.</summary>
[Microsoft.CodeAnalysis.Embedded]
internal readonly struct Range(Index start, Index end)
{
    public static Range All => new(0, new Index(0, fromEnd: true));

    public static Range StartAt(Index start) => new(start, new Index(0, fromEnd: true));

    public static Range EndAt(Index end) => new(0, end);

    /// <summary>Gets the first position and the number of items from there.</summary>
    /// <param name="length">The number of items there are.</param>
    public (int Offset, int Length) GetOffsetAndLength(int length) =>
        (start.GetOffset(length), end.GetOffset(length) - start.GetOffset(length));
}
