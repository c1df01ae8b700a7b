using System;
using System.Globalization;
using System.Text;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.CSharp.Model.TypeReferences;

namespace Clientele.Generator.CSharp.Schemas;

/// <summary>Prints values from a description as C# constants.</summary>
internal static class Literals
{
    /// <summary>
    /// Gets a constant expression of <paramref name="type"/> for <paramref name="value"/>, or <see langword="null"/> if
    /// there is none. All text is escaped, so that nothing in it can end the literal.
    /// </summary>
    public static string? Create(ApiValue? value, CodeType type) =>
        (value, (type as ScalarType)?.Scalar) switch
        {
            (ApiValue.Boolean boolean, Scalar.Boolean) => boolean.Value ? "true" : "false",
            (ApiValue.String text, Scalar.String) => Quote(text.Value),
            (ApiValue.Number number, { } scalar) => Number(number.Text, scalar),
            _ => null,
        };

    /// <summary>
    /// Gets the single value of <paramref name="schema"/> as an open enum; <see langword="null"/> for other types.
    /// </summary>
    public static string? OfEnum(EnumSchema schema, CodeType type) =>
        (schema.Members[0].Value, type) switch
        {
            (ApiValue.String text, DeclaredType { Kind: DeclaredKind.OpenEnum }) => $"new({Quote(text.Value)})",
            (ApiValue.Number { Text: var number }, DeclaredType { Kind: DeclaredKind.OpenEnum })
                when int.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) =>
                $"new({whole.ToString(CultureInfo.InvariantCulture)})",
            _ => null,
        };

    /// <summary>
    /// Gets the literal of an enum's number; a number out of the type's range becomes the nearest one in it.
    /// </summary>
    /// <param name="text">A number in JSON notation.</param>
    /// <param name="type">Int32, Int64, Double or Decimal.</param>
    public static string Nearest(string text, Scalar type)
    {
        if (
            type == Scalar.Double
            || !decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        )
        {
            return NearestReal(text, type);
        }

        return type switch
        {
            Scalar.Int32 when number <= int.MinValue => "int.MinValue",
            Scalar.Int32 => Whole(Math.Min(int.MaxValue, number)),
            Scalar.Int64 when number <= long.MinValue => "long.MinValue",
            Scalar.Int64 => Whole(Math.Min(long.MaxValue, number)) + "L",
            _ => number.ToString(CultureInfo.InvariantCulture) + "M",
        };
    }

    /// <summary>Gets a regular string literal.</summary>
    public static string Quote(string text)
    {
        var builder = new StringBuilder(text.Length + 2).Append('"');
        foreach (var unit in text)
        {
            if (unit is '"' or '\\')
            {
                builder.Append('\\').Append(unit);
            }
            else if (unit is >= ' ' and < '\u007F')
            {
                builder.Append(unit);
            }
            else
            {
                builder.Append("\\u").Append(((int)unit).ToString("x4", CultureInfo.InvariantCulture));
            }
        }

        return builder.Append('"').ToString();
    }

    private static string NearestReal(string text, Scalar type)
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

    private static string Whole(decimal number) => decimal.Truncate(number).ToString("0", CultureInfo.InvariantCulture);

    private static string? Number(string text, Scalar scalar)
    {
        if (scalar is Scalar.Double or Scalar.Single)
        {
            return
                double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var real)
                && !double.IsInfinity(real)
                && (scalar == Scalar.Double || Math.Abs(real) <= float.MaxValue)
                ? real.ToString("R", CultureInfo.InvariantCulture) + (scalar == Scalar.Double ? "D" : "F")
                : null;
        }

        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact))
        {
            return null;
        }

        if (scalar == Scalar.Decimal)
        {
            return exact.ToString(CultureInfo.InvariantCulture) + "M";
        }

        return decimal.Truncate(exact) == exact && Fits(exact, scalar)
            ? decimal.Truncate(exact).ToString(CultureInfo.InvariantCulture)
                + (
                    scalar switch
                    {
                        Scalar.Int64 => "L",
                        Scalar.UInt64 => "UL",
                        Scalar.UInt32 => "U",
                        _ => "",
                    }
                )
            : null;
    }

    private static bool Fits(decimal value, Scalar scalar) =>
        scalar switch
        {
            Scalar.SByte => value is >= sbyte.MinValue and <= sbyte.MaxValue,
            Scalar.Byte => value is >= byte.MinValue and <= byte.MaxValue,
            Scalar.Int16 => value is >= short.MinValue and <= short.MaxValue,
            Scalar.UInt16 => value is >= ushort.MinValue and <= ushort.MaxValue,
            Scalar.Int32 => value is >= int.MinValue and <= int.MaxValue,
            Scalar.UInt32 => value is >= uint.MinValue and <= uint.MaxValue,
            Scalar.Int64 => value is >= long.MinValue and <= long.MaxValue,
            Scalar.UInt64 => value is >= ulong.MinValue and <= ulong.MaxValue,
            _ => false,
        };
}
