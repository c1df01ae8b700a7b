using System;
using System.Globalization;
using Clientele.Generator.CSharp.Model.TypeReferences;

namespace Clientele.Generator.Emit.Text;

/// <summary>Numbers of a description as C# literals.</summary>
internal static class NumberText
{
    /// <summary>A literal of <paramref name="type"/>; numbers that it can't hold become its nearest.</summary>
    /// <param name="type">Int32, Int64, Double or Decimal.</param>
    /// <param name="text">A number in JSON's notation.</param>
    public static string Literal(Scalar type, string text)
    {
        if (
            type == Scalar.Double
            || !decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        )
        {
            return DoubleLiteral(type, text);
        }

        return type switch
        {
            Scalar.Int32 => Clamp(number, int.MinValue, int.MaxValue) == int.MinValue
                ? "int.MinValue"
                : Whole(Clamp(number, int.MinValue, int.MaxValue)),
            Scalar.Int64 => Clamp(number, long.MinValue, long.MaxValue) == long.MinValue
                ? "long.MinValue"
                : Whole(Clamp(number, long.MinValue, long.MaxValue)) + "L",
            _ => number.ToString(CultureInfo.InvariantCulture) + "M",
        };
    }

    private static string DoubleLiteral(Scalar type, string text)
    {
        _ = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number);
        return type switch
        {
            Scalar.Double when double.IsInfinity(number) => number > 0 ? "double.MaxValue" : "double.MinValue",
            Scalar.Double => number.ToString("R", CultureInfo.InvariantCulture) + "D",
            Scalar.Int32 => number > 0 ? "int.MaxValue" : "int.MinValue",
            Scalar.Int64 => number > 0 ? "long.MaxValue" : "long.MinValue",
            _ => number > 0 ? "decimal.MaxValue" : "decimal.MinValue",
        };
    }

    private static decimal Clamp(decimal number, decimal least, decimal most) =>
        Math.Max(least, Math.Min(most, Math.Truncate(number)));

    private static string Whole(decimal number) => number.ToString("0", CultureInfo.InvariantCulture);
}
