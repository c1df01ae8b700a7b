using System;
using System.ComponentModel;
using System.Net.Http.Headers;

namespace Clientele;

/// <summary>
/// Represents a media type to send and to request. The default value stands for the one that the description prefers,
/// which is its first JSON media type.
/// </summary>
[TypeConverter(typeof(WireFormatConverter))]
public readonly struct WireFormat : IEquatable<WireFormat>
{
    /// <summary>Initializes a custom format, such as <c>application/vnd.example+json</c>.</summary>
    /// <param name="mediaType">A media type, optionally with parameters (RFC 9110, section 8.3.1).</param>
    /// <exception cref="ArgumentException"><paramref name="mediaType"/> is not a media type.</exception>
    public WireFormat(string mediaType)
    {
        ArgumentNullException.ThrowIfNull(mediaType);
        if (!MediaTypeHeaderValue.TryParse(mediaType, out _))
        {
            throw new ArgumentException("This is not a media type.", nameof(mediaType));
        }

        MediaType = mediaType;
    }

    /// <summary>Gets <c>application/json</c>.</summary>
    public static WireFormat Json { get; } = new("application/json");

    /// <summary>Gets <c>text/json</c>.</summary>
    public static WireFormat TextJson { get; } = new("text/json");

    /// <summary>Gets <c>application/xml</c>.</summary>
    public static WireFormat Xml { get; } = new("application/xml");

    /// <summary>Gets <c>text/xml</c>.</summary>
    public static WireFormat TextXml { get; } = new("text/xml");

    /// <summary>Gets the media type, or <see langword="null"/> for the default value.</summary>
    public string? MediaType { get; }

    /// <summary>Determines whether two media types are equal, ignoring case.</summary>
    public static bool operator ==(WireFormat left, WireFormat right) => left.Equals(right);

    /// <summary>Determines whether two media types differ, ignoring case.</summary>
    public static bool operator !=(WireFormat left, WireFormat right) => !left.Equals(right);

    /// <inheritdoc />
    public bool Equals(WireFormat other) =>
        string.Equals(MediaType, other.MediaType, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is WireFormat other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() =>
        MediaType is null ? 0 : StringComparer.OrdinalIgnoreCase.GetHashCode(MediaType);

    /// <summary>Returns the media type, or an empty string for the default value.</summary>
    public override string ToString() => MediaType ?? "";
}
