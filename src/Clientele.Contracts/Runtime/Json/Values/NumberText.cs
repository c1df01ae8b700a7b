using System;

namespace Clientele.Runtime.Json;

/// <summary>Decimal fractions of usual size as text.</summary>
internal static class NumberText
{
    /// <summary>More digits behind the point are left to the framework.</summary>
    public const int MaxScale = 19;

    /// <summary>Between these limits the framework writes a <see cref="double"/> without exponent.</summary>
    private const double MinUsual = 1e-4;

    private const int UsualScale = 6;
    private const double UsualPower = 1e6;

    /// <summary>
    /// Two decimal numbers of up to 15 digits never share their nearest double: one that has it is the shortest.
    /// </summary>
    private const double MaxExact = 1e15;

    /// <summary>
    /// The shortest decimal fraction that reads back as <paramref name="value"/>, if it has few digits.
    /// </summary>
    /// <param name="value">A number that is not negative.</param>
    /// <param name="digits">Its digits.</param>
    /// <param name="scale">How many of them are behind the point.</param>
    public static bool TryScale(double value, out ulong digits, out int scale)
    {
        var scaled = value * UsualPower;
        digits = 0;
        scale = 0;
        if (!(value >= MinUsual && scaled < MaxExact))
        {
            return false;
        }

        digits = (ulong)(scaled + 0.5);
        if (digits / UsualPower != value)
        {
            return false;
        }

        for (scale = UsualScale; scale > 0 && digits % 10 == 0; scale--)
        {
            digits /= 10;
        }

        return true;
    }

    /// <summary>Writes digits with a point.</summary>
    /// <param name="digits">All digits.</param>
    /// <param name="scale">How many of them are behind the point, up to <see cref="MaxScale"/>.</param>
    /// <param name="target">Room for all of them, a zero and the point.</param>
    /// <returns>How many bytes were written.</returns>
    public static int Format(ulong digits, int scale, Span<byte> target)
    {
        var count = Math.Max(Count(digits), scale + 1);
        var length = count + (scale > 0 ? 1 : 0);
        target = target[..length];
        for (var i = length - 1; i >= 0; i--)
        {
            if (scale > 0 && i == count - scale)
            {
                target[i] = (byte)'.';
                continue;
            }

            (digits, var digit) = Math.DivRem(digits, 10);
            target[i] = (byte)('0' + digit);
        }

        return length;
    }

    private static int Count(ulong digits)
    {
        var count = 1;
        for (var power = 10UL; digits >= power; power *= 10)
        {
            if (++count == MaxScale + 1)
            {
                break;
            }
        }

        return count;
    }
}
