using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Clientele.Runtime.Json;
using Clientele.Runtime.Xml;

namespace Clientele.Runtime.Enums;

/// <summary>
/// Represents the text of an open enum's value, and whether it is a number in JSON. Two values are equal if their texts
/// are, ordinally.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct EnumText : IEquatable<EnumText>
{
    private readonly string? _text;
    private readonly bool _isNumber;

    private EnumText(string text, bool isNumber = false)
    {
        _text = text;
        _isNumber = isNumber;
    }

    /// <summary>Gets the text, which is empty for the default value of this type.</summary>
    public string Value => _text ?? "";

    /// <summary>Determines whether the texts are equal.</summary>
    public static bool operator ==(EnumText left, EnumText right) => left.Equals(right);

    /// <summary>Determines whether the texts differ.</summary>
    public static bool operator !=(EnumText left, EnumText right) => !left.Equals(right);

    /// <summary>Gets the text of a known value.</summary>
    /// <param name="text">The text as in the description.</param>
    /// <returns>The text.</returns>
    public static EnumText Known(string text) => new(text);

    /// <summary>
    /// Gets the text of a value: for a known value, regardless of letter case, underscores and hyphens, the text of the
    /// description; for any other value, the text itself.
    /// </summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <param name="text">The text to look up.</param>
    /// <returns>The text of the value.</returns>
    public static EnumText Parse<T>(string text)
        where T : struct, IOpenEnum<T>
    {
        return text is null ? throw Missing<T>() : new(EnumTable<T>.Canonical(text));
    }

    /// <summary>Tries to get the value of a text from a route, a query or configuration.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <param name="text">The text.</param>
    /// <param name="value">The value.</param>
    /// <returns>
    /// <see langword="true"/> if the text is a value, which is any text that is not empty, known or not, and the empty
    /// one if the description lists it; otherwise, <see langword="false"/>.
    /// </returns>
    public static bool TryParse<T>([NotNullWhen(true)] string? text, out T value)
        where T : struct, IOpenEnum<T>
    {
        if (text is null || (text.Length == 0 && !EnumTable<T>.Contains(text)))
        {
            value = default;
            return false;
        }

        value = T.Create(Parse<T>(text));
        return true;
    }

    /// <summary>Determines whether the description lists the text.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <returns><see langword="true"/> if it does; otherwise, <see langword="false"/>.</returns>
    public bool IsKnown<T>()
        where T : struct, IOpenEnum<T> => EnumTable<T>.Contains(Value);

    /// <inheritdoc />
    public bool Equals(EnumText other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is EnumText other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <inheritdoc />
    public override string ToString() => Value;

    // Next to an enum value, as in a conditional expression, C# takes null for a text.
    private static ArgumentNullException Missing<T>() =>
        new(
            "value",
            $"No {typeof(T).Name} has the text null. Where none is meant beside a value, write default({typeof(T).Name}?)."
        );

    internal static EnumText Read<T>(ref JsonReader reader)
        where T : struct, IOpenEnum<T>
    {
        if (reader.TryReadKnown(EnumTable<T>.Known, out var text))
        {
            return new(text);
        }

        return reader.PeekKind() is JsonKind.Integer or JsonKind.Fraction
            ? new(reader.ReadElement().GetRawText(), isNumber: true)
            // In tolerant mode, a text that can't be read is null.
            : Parse<T>(reader.ReadString() ?? "");
    }

    internal void Write(ref JsonWriter writer)
    {
        if (!_isNumber)
        {
            writer.Write(Value);
            return;
        }

        using var number = JsonDocument.Parse(Value);
        writer.Write(number.RootElement);
    }

    internal static EnumText Read<T>(ref Utf8XmlReader reader)
        where T : struct, IOpenEnum<T>
    {
        if (reader.TryReadKnown(EnumXmlTable<T>.Reader, out var plain))
        {
            return new(plain);
        }

        var text = reader.ReadString().Trim();
        return EnumXmlTable<T>.Find(text) is { } known ? new(known) : Parse<T>(text);
    }

    internal void Write<T>(ref Utf8XmlWriter writer)
        where T : struct, IOpenEnum<T> => writer.Write(EnumXmlTable<T>.ToXml(Value));
}
