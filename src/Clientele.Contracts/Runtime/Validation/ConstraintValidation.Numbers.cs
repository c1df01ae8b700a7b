using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace Clientele.Runtime.Validation;

// Each keyword for numbers has an overload for unions, whose value may be anything else.
public sealed partial class ConstraintValidation
{
    /// <summary>Checks that a number is not less than a minimum.</summary>
    /// <param name="value">The number.</param>
    /// <param name="minimum">The minimum.</param>
    /// <returns>This instance.</returns>
    public ConstraintValidation Minimum<T>(T? value, decimal minimum)
        where T : struct, INumber<T> =>
        Check(value is not { } number || Compare(number, minimum) >= 0, "at least", minimum);

    /// <summary>Checks that the number in a union is not less than a minimum.</summary>
    /// <param name="value">The value of the union. Anything but a number is valid.</param>
    /// <param name="minimum">The minimum.</param>
    /// <returns>This instance.</returns>
    public ConstraintValidation Minimum(object? value, decimal minimum) =>
        Check(!IsNumber(value) || Compare(value, minimum) >= 0, "at least", minimum);

    /// <summary>Checks that a number is not greater than a maximum.</summary>
    /// <param name="value">The number.</param>
    /// <param name="maximum">The maximum.</param>
    /// <returns>This instance.</returns>
    public ConstraintValidation Maximum<T>(T? value, decimal maximum)
        where T : struct, INumber<T> =>
        Check(value is not { } number || Compare(number, maximum) <= 0, "at most", maximum);

    /// <summary>Checks that the number in a union is not greater than a maximum.</summary>
    /// <param name="value">The value of the union. Anything but a number is valid.</param>
    /// <param name="maximum">The maximum.</param>
    /// <returns>This instance.</returns>
    public ConstraintValidation Maximum(object? value, decimal maximum) =>
        Check(!IsNumber(value) || Compare(value, maximum) <= 0, "at most", maximum);

    /// <summary>Checks that a number is greater than a bound.</summary>
    /// <param name="value">The number.</param>
    /// <param name="bound">The bound.</param>
    /// <returns>This instance.</returns>
    public ConstraintValidation ExclusiveMinimum<T>(T? value, decimal bound)
        where T : struct, INumber<T> =>
        Check(value is not { } number || Compare(number, bound) > 0, "greater than", bound);

    /// <summary>Checks that the number in a union is greater than a bound.</summary>
    /// <param name="value">The value of the union. Anything but a number is valid.</param>
    /// <param name="bound">The bound.</param>
    /// <returns>This instance.</returns>
    public ConstraintValidation ExclusiveMinimum(object? value, decimal bound) =>
        Check(!IsNumber(value) || Compare(value, bound) > 0, "greater than", bound);

    /// <summary>Checks that a number is less than a bound.</summary>
    /// <param name="value">The number.</param>
    /// <param name="bound">The bound.</param>
    /// <returns>This instance.</returns>
    public ConstraintValidation ExclusiveMaximum<T>(T? value, decimal bound)
        where T : struct, INumber<T> =>
        Check(value is not { } number || Compare(number, bound) < 0, "less than", bound);

    /// <summary>Checks that the number in a union is less than a bound.</summary>
    /// <param name="value">The value of the union. Anything but a number is valid.</param>
    /// <param name="bound">The bound.</param>
    /// <returns>This instance.</returns>
    public ConstraintValidation ExclusiveMaximum(object? value, decimal bound) =>
        Check(!IsNumber(value) || Compare(value, bound) < 0, "less than", bound);

    /// <summary>Checks that a number is a multiple of another.</summary>
    /// <param name="value">The number.</param>
    /// <param name="divisor">The other number. Every number is a multiple of zero.</param>
    /// <returns>This instance.</returns>
    public ConstraintValidation MultipleOf<T>(T? value, decimal divisor)
        where T : struct, INumber<T> =>
        Check(value is not { } number || IsMultiple(ToDecimal(number), divisor), "a multiple of", divisor);

    /// <summary>Checks that the number in a union is a multiple of another.</summary>
    /// <param name="value">The value of the union. Anything but a number is valid.</param>
    /// <param name="divisor">The other number. Every number is a multiple of zero.</param>
    /// <returns>This instance.</returns>
    public ConstraintValidation MultipleOf(object? value, decimal divisor) =>
        Check(!IsNumber(value) || IsMultiple(ToDecimal(value), divisor), "a multiple of", divisor);

    private static bool IsMultiple(decimal? number, decimal divisor) => divisor == 0 || number % divisor == 0;

    private static bool IsNumber([NotNullWhen(true)] object? value) =>
        value is double or float or decimal or long or int or short or sbyte or ulong or uint or ushort or byte;

    // Null stands for NaN, for which no comparison is true. A floating-point number may have digits that are lost when
    // it is converted to a decimal, even all of them if it is tiny, so the bound is converted instead.
    private static int? Compare<T>(T number, decimal bound)
        where T : struct, INumber<T>
    {
        if (T.IsNaN(number))
        {
            return null;
        }

        return typeof(T) == typeof(double) || typeof(T) == typeof(float)
            ? number.CompareTo(T.CreateSaturating(bound))
            : decimal.CreateSaturating(number).CompareTo(bound);
    }

    private static int? Compare(object value, decimal bound) =>
        value switch
        {
            double real => Compare(real, bound),
            float real => Compare(real, bound),
            _ => ToDecimal(value)?.CompareTo(bound),
        };

    private static decimal? ToDecimal(object value) =>
        value switch
        {
            double real => ToDecimal(real),
            float real => ToDecimal(real),
            _ => Convert.ToDecimal(value, CultureInfo.InvariantCulture),
        };

    private static decimal? ToDecimal<T>(T number)
        where T : struct, INumber<T> => T.IsNaN(number) ? null : decimal.CreateSaturating(number);

    private ConstraintValidation Check(bool holds, string relation, decimal bound)
    {
        if (!holds)
        {
            Add(string.Create(CultureInfo.InvariantCulture, $"The value has to be {relation} {bound}"));
        }

        return this;
    }
}
