using System;
using System.Globalization;
using System.Numerics;

namespace Clientele.Runtime.Validation;

// The keywords about numbers, each for a number and for what a union holds, which may be anything else.
public sealed partial class ConstraintValidation
{
    /// <summary>Checks that a number is not too small.</summary>
    /// <param name="value">The number.</param>
    /// <param name="minimum">The least.</param>
    public void Minimum<T>(T? value, decimal minimum)
        where T : struct, INumber<T> =>
        Check(value is not { } number || ToDecimal(number) >= minimum, "at least", minimum);

    /// <summary>Checks that the number that a union holds is not too small.</summary>
    /// <param name="value">What the union holds; what is no number contradicts nothing.</param>
    /// <param name="minimum">The least.</param>
    public void Minimum(object? value, decimal minimum) =>
        Check(!IsNumber(value, out var number) || number >= minimum, "at least", minimum);

    /// <summary>Checks that a number is not too large.</summary>
    /// <param name="value">The number.</param>
    /// <param name="maximum">The most.</param>
    public void Maximum<T>(T? value, decimal maximum)
        where T : struct, INumber<T> =>
        Check(value is not { } number || ToDecimal(number) <= maximum, "at most", maximum);

    /// <summary>Checks that the number that a union holds is not too large.</summary>
    /// <param name="value">What the union holds; what is no number contradicts nothing.</param>
    /// <param name="maximum">The most.</param>
    public void Maximum(object? value, decimal maximum) =>
        Check(!IsNumber(value, out var number) || number <= maximum, "at most", maximum);

    /// <summary>Checks that a number is above a bound.</summary>
    /// <param name="value">The number.</param>
    /// <param name="bound">What it has to be greater than.</param>
    public void ExclusiveMinimum<T>(T? value, decimal bound)
        where T : struct, INumber<T> =>
        Check(value is not { } number || ToDecimal(number) > bound, "greater than", bound);

    /// <summary>Checks that the number that a union holds is above a bound.</summary>
    /// <param name="value">What the union holds; what is no number contradicts nothing.</param>
    /// <param name="bound">What it has to be greater than.</param>
    public void ExclusiveMinimum(object? value, decimal bound) =>
        Check(!IsNumber(value, out var number) || number > bound, "greater than", bound);

    /// <summary>Checks that a number is below a bound.</summary>
    /// <param name="value">The number.</param>
    /// <param name="bound">What it has to be less than.</param>
    public void ExclusiveMaximum<T>(T? value, decimal bound)
        where T : struct, INumber<T> => Check(value is not { } number || ToDecimal(number) < bound, "less than", bound);

    /// <summary>Checks that the number that a union holds is below a bound.</summary>
    /// <param name="value">What the union holds; what is no number contradicts nothing.</param>
    /// <param name="bound">What it has to be less than.</param>
    public void ExclusiveMaximum(object? value, decimal bound) =>
        Check(!IsNumber(value, out var number) || number < bound, "less than", bound);

    /// <summary>Checks that a number is a multiple of another.</summary>
    /// <param name="value">The number.</param>
    /// <param name="divisor">The other; every number is a multiple of zero.</param>
    public void MultipleOf<T>(T? value, decimal divisor)
        where T : struct, INumber<T> =>
        Check(value is not { } number || IsMultiple(ToDecimal(number), divisor), "a multiple of", divisor);

    /// <summary>Checks that the number that a union holds is a multiple of another.</summary>
    /// <param name="value">What the union holds; what is no number contradicts nothing.</param>
    /// <param name="divisor">The other; every number is a multiple of zero.</param>
    public void MultipleOf(object? value, decimal divisor) =>
        Check(!IsNumber(value, out var number) || IsMultiple(number, divisor), "a multiple of", divisor);

    private static bool IsMultiple(decimal? number, decimal divisor) => divisor == 0 || number % divisor == 0;

    // Null, which no comparison holds for, is NaN.
    private static bool IsNumber(object? value, out decimal? number)
    {
        number = value switch
        {
            double real => ToDecimal(real),
            float real => ToDecimal(real),
            decimal or long or int or short or sbyte or ulong or uint or ushort or byte => Convert.ToDecimal(
                value,
                CultureInfo.InvariantCulture
            ),
            _ => null,
        };
        return number is not null || value is double or float;
    }

    // Beyond decimal's range the nearest decimal still is on the right side of every bound but that itself.
    private static decimal? ToDecimal<T>(T number)
        where T : INumber<T> => T.IsNaN(number) ? null : decimal.CreateSaturating(number);

    private void Check(bool holds, string relation, decimal bound)
    {
        if (!holds)
        {
            Add(string.Create(CultureInfo.InvariantCulture, $"The value has to be {relation} {bound}"));
        }
    }
}
