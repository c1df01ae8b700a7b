using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using Clientele.Runtime.Json;
using Clientele.Runtime.Xml;

namespace Clientele.Runtime.Enums;

/// <summary>
/// Represents an emitted open enum of texts: known values, and any other that a service sends. It implements what all
/// of them have in common; an enum only adds its values.
/// </summary>
/// <typeparam name="T">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage(
    "Naming",
    "CA1711:Identifiers should not have incorrect suffix",
    Justification = "It is what the description calls an enum."
)]
public interface IOpenEnum<T> : IOpenEnum, IJsonScalar<T>, IXmlScalar<T>, IParsable<T>, ISpanFormattable
    where T : struct, IOpenEnum<T>
{
    /// <summary>Gets the known texts as they appear in XML, in the order of <see cref="IOpenEnum.GetValues"/>.</summary>
    /// <returns>The texts.</returns>
    static virtual string[] GetXmlValues() => T.GetValues();

    /// <summary>Creates the value of a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The value.</returns>
    static abstract T Create(EnumText text);

    static T IParsable<T>.Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return T.TryParse(s, provider, out var value) ? value : throw new FormatException("The text is empty.");
    }

    bool ISpanFormattable.TryFormat(
        Span<char> destination,
        out int charsWritten,
        ReadOnlySpan<char> format,
        IFormatProvider? provider
    )
    {
        var text = GetText().Value;
        var fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => GetText().Value;

    static T IJsonScalar<T>.ReadJson(ref JsonReader reader) => T.Create(EnumText.Read<T>(ref reader));

    static void IJsonScalar<T>.WriteJson(ref JsonWriter writer, T value) => value.GetText().Write(ref writer);

    static T IXmlScalar<T>.ReadXml(ref Utf8XmlReader reader) => T.Create(EnumText.Read<T>(ref reader));

    static void IXmlScalar<T>.WriteXml(ref Utf8XmlWriter writer, T value) => value.GetText().Write<T>(ref writer);
}
