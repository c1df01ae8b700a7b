using System;
using System.Globalization;
using System.Text;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.CSharp.Model.TypeReferences;

namespace Clientele.Generator.CSharp.Schemas;

/// <summary>C# constants of values out of a description.</summary>
internal static class Literals
{
    /// <summary>
    /// Gets a constant expression of <paramref name="type"/> that is <paramref name="value"/>, or
    /// <see langword="null"/> where there is none. Every text is escaped: nothing in it can end the literal.
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
    /// Gets the one value of <paramref name="schema"/> as an open enum; <see langword="null"/> for other types.
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
