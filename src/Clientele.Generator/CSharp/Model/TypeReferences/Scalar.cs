namespace Clientele.Generator.CSharp.Model.TypeReferences;

/// <summary>
/// The framework types of values; each name is also the suffix of the reader's method (<c>ReadInt32</c>).
/// </summary>
internal enum Scalar
{
    String,
    Boolean,
    SByte,
    Byte,
    Int16,
    UInt16,
    Int32,
    UInt32,
    Int64,
    UInt64,
    Single,
    Double,
    Decimal,
    Guid,

    /// <summary><c>DateOnly</c>.</summary>
    Date,

    /// <summary><c>DateTimeOffset</c>.</summary>
    DateTime,

    /// <summary><c>OffsetTime</c>: a time of day with its offset.</summary>
    Time,

    /// <summary><c>TimeOnly</c>.</summary>
    LocalTime,

    /// <summary><c>Duration</c>, ISO 8601 on the wire.</summary>
    Duration,
    Uri,

    /// <summary><c>byte[]</c>, base64 on the wire.</summary>
    Bytes,

    /// <summary><c>byte[]</c>, base64url on the wire.</summary>
    UrlBytes,

    /// <summary><c>JsonElement</c>: any value.</summary>
    Element,
}
