using System;
using System.Collections.Generic;
using System.Linq;

namespace Clientele.Fuzz;

/// <summary>Changes documents at random.</summary>
/// <param name="random">What to change and how.</param>
/// <param name="pieces">What may be put somewhere.</param>
internal sealed class Mutator(Random random, IReadOnlyList<byte[]> pieces)
{
    private const int MaxSteps = 6;
    private const int MaxLength = 16_384;
    private const int MaxRange = 64;

    /// <summary>A document made from <paramref name="original"/>.</summary>
    /// <param name="original">Stays as it is.</param>
    /// <param name="other">A part of it may be put in.</param>
    public byte[] Change(byte[] original, byte[] other)
    {
        var bytes = original.ToList();
        for (var step = random.Next(MaxSteps); step >= 0; step--)
        {
            ChangeOnce(bytes, other);
        }

        return [.. bytes.Take(MaxLength)];
    }

    private void ChangeOnce(List<byte> bytes, byte[] other)
    {
        var at = random.Next(bytes.Count + 1);
        var length = Math.Min(random.Next(MaxRange), bytes.Count - at);
        switch (random.Next(7))
        {
            case 0 when at < bytes.Count:
                bytes[at] = (byte)random.Next(256);
                break;
            case 1 when at < bytes.Count:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case 2:
                bytes.RemoveRange(at, length);
                break;
            case 3:
                bytes.InsertRange(random.Next(bytes.Count + 1), bytes.GetRange(at, length));
                break;
            case 4:
                var start = random.Next(other.Length + 1);
                bytes.InsertRange(at, other.Skip(start).Take(random.Next(MaxRange)));
                break;
            case 5:
                bytes.RemoveRange(at, Math.Min(length, 3));
                bytes.InsertRange(at, pieces[random.Next(pieces.Count)]);
                break;
            default:
                bytes.InsertRange(at, pieces[random.Next(pieces.Count)]);
                break;
        }
    }
}
