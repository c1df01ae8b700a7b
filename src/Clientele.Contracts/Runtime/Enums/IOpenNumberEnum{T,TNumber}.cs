using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using Clientele.Runtime.Json;
using Clientele.Runtime.Xml;

namespace Clientele.Runtime.Enums;

/// <summary>Represents an emitted open enum of numbers: known values, and any other that a service sends.</summary>
/// <typeparam name="T">The enum.</typeparam>
/// <typeparam name="TNumber">The type of its numbers.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage(
    "Naming",
    "CA1711:Identifiers should not have incorrect suffix",
    Justification = "It is what the description calls an enum."
)]
public interface IOpenNumberEnum<T, TNumber> : IJsonScalar<T>, IXmlScalar<T>, IParsable<T>, ISpanFormattable
    where T : struct, IOpenNumberEnum<T, TNumber>
    where TNumber : struct, INumber<TNumber>
{
    /// <summary>Gets the number.</summary>
    TNumber Value { get; }

    static T IParsable<T>.Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return T.TryParse(s, provider, out var value) ? value : throw new FormatException("The text is no number.");
    }

    bool ISpanFormattable.TryFormat(
        Span<char> destination,
        out int charsWritten,
        ReadOnlySpan<char> format,
        IFormatProvider? provider
    ) => Value.TryFormat(destination, out charsWritten, format, CultureInfo.InvariantCulture);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) =>
        Value.ToString(format, CultureInfo.InvariantCulture);
}
