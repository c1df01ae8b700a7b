using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Clientele.Runtime.Xml;

/// <summary>Represents bytes that are written often, and copied without a call.</summary>
internal sealed class XmlSegment
{
    /// <summary>The maximum number of bytes that a copy overwrites beyond its length.</summary>
    public const int Room = Step - 1;

    private const int Step = 2 * 16;

    private readonly byte[] _padded;

    /// <param name="bytes">The bytes.</param>
    public XmlSegment(ReadOnlySpan<byte> bytes)
    {
        Length = bytes.Length;
        _padded = new byte[(bytes.Length + Room) / Step * Step];
        bytes.CopyTo(_padded);
    }

    /// <summary>Gets the number of bytes.</summary>
    public int Length { get; }

    /// <summary>Gets the bytes.</summary>
    public ReadOnlySpan<byte> Bytes => _padded.AsSpan(0, Length);

    /// <summary>Copies the bytes. Up to <see cref="Room"/> bytes after them are overwritten.</summary>
    /// <param name="target">A buffer with room for <see cref="Length"/> and <see cref="Room"/> bytes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void CopyTo(ref byte target)
    {
        ref var from = ref MemoryMarshal.GetArrayDataReference(_padded);
        for (nuint i = 0; i < (nuint)Length; i += Step)
        {
            Vector128.LoadUnsafe(ref from, i).StoreUnsafe(ref target, i);
            Vector128.LoadUnsafe(ref from, i + (Step / 2)).StoreUnsafe(ref target, i + (Step / 2));
        }
    }
}
