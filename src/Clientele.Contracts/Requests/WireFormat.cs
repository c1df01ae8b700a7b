using System;
using System.ComponentModel;
using System.Net.Http.Headers;

namespace Clientele;

/// <summary>
/// A media type to send and to ask for. The default value stands for what the description prefers, which is its first
/// JSON one.
/// </summary>
[TypeConverter(typeof(WireFormatConverter))]
public readonly struct WireFormat : IEquatable<WireFormat>
{
    /// <summary>A format of one's own, such as <c>application/vnd.example+json</c>.</summary>
    /// <param name="mediaType">A media type, with parameters if need be (RFC 9110, section 8.3.1).</param>
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

    /// <summary><c>application/json</c>.</summary>
    public static WireFormat Json { get; } = new("application/json");

    /// <summary><c>text/json</c>.</summary>
    public static WireFormat TextJson { get; } = new("text/json");

    /// <summary><c>application/xml</c>.</summary>
    public static WireFormat Xml { get; } = new("application/xml");

    /// <summary><c>text/xml</c>.</summary>
    public static WireFormat TextXml { get; } = new("text/xml");

    /// <summary>The media type; <see langword="null"/> for the default value.</summary>
    public string? MediaType { get; }

    /// <summary>Whether both are the same media type, ignoring case.</summary>
    public static bool operator ==(WireFormat left, WireFormat right) => left.Equals(right);

    /// <summary>Whether they are different media types, ignoring case.</summary>
    public static bool operator !=(WireFormat left, WireFormat right) => !left.Equals(right);

    /// <inheritdoc />
    public bool Equals(WireFormat other) =>
        string.Equals(MediaType, other.MediaType, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is WireFormat other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() =>
        MediaType is null ? 0 : StringComparer.OrdinalIgnoreCase.GetHashCode(MediaType);

    /// <summary>The media type; empty for the default value.</summary>
    public override string ToString() => MediaType ?? "";
}
