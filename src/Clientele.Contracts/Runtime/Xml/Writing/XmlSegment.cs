using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Clientele.Runtime.Xml;

/// <summary>Bytes that are written often; copied without a call.</summary>
internal sealed class XmlSegment
{
    /// <summary>How much room a copy takes at most beyond its length.</summary>
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

    /// <summary>How many bytes they are.</summary>
    public int Length { get; }

    /// <summary>The bytes.</summary>
    public ReadOnlySpan<byte> Bytes => _padded.AsSpan(0, Length);

    /// <summary>Copies the bytes; what is behind them up to <see cref="Room"/> is overwritten.</summary>
    /// <param name="target">Has room for <see cref="Length"/> and <see cref="Room"/> bytes.</param>
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
