using System;

namespace Clientele.Runtime.Json;

/// <summary>Formats decimal numbers of common size.</summary>
internal static class NumberText
{
    /// <summary>The maximum number of decimal places; more are left to the framework.</summary>
    public const int MaxScale = 19;

    /// <summary>The lower limit of the range in which a <see cref="double"/> is written without exponent.</summary>
    private const double MinUsual = 1e-4;

    private const int UsualScale = 6;
    private const double UsualPower = 1e6;

    /// <summary>
    /// The limit below which no two decimal numbers of up to 15 digits have the same nearest double, so that one that
    /// has it is the shortest.
    /// </summary>
    private const double MaxExact = 1e15;

    /// <summary>
    /// Finds the shortest decimal number that reads back as <paramref name="value"/>, if it has few digits.
    /// </summary>
    /// <param name="value">A number that is not negative.</param>
    /// <param name="digits">All digits.</param>
    /// <param name="scale">The number of digits after the decimal point.</param>
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

    /// <summary>Writes digits with a decimal point.</summary>
    /// <param name="digits">All digits.</param>
    /// <param name="scale">The number of digits after the decimal point, up to <see cref="MaxScale"/>.</param>
    /// <param name="target">A buffer with room for all of them, a zero and the decimal point.</param>
    /// <returns>The number of bytes written.</returns>
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
