namespace System;

/// <summary>The items between two positions, as in <c>1..^1</c>; missing from netstandard2.0.</summary>
[Microsoft.CodeAnalysis.Embedded]
internal readonly struct Range(Index start, Index end)
{
    public static Range All => new(0, new Index(0, fromEnd: true));

    public static Range StartAt(Index start) => new(start, new Index(0, fromEnd: true));

    public static Range EndAt(Index end) => new(0, end);

    /// <summary>Gets the first position and the number of items from there on.</summary>
    /// <param name="length">The total number of items.</param>
    public (int Offset, int Length) GetOffsetAndLength(int length) =>
        (start.GetOffset(length), end.GetOffset(length) - start.GetOffset(length));
}
