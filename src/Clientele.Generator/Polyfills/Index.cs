namespace System;

/// <summary>A position from the start or, as in <c>^1</c>, from the end; missing from netstandard2.0.</summary>
[Microsoft.CodeAnalysis.Embedded]
internal readonly struct Index(int value, bool fromEnd = false)
{
    public static implicit operator Index(int value) => new(value);

    /// <summary>Gets the position from the start.</summary>
    /// <param name="length">The number of items.</param>
    public int GetOffset(int length) => fromEnd ? length - value : value;
}
