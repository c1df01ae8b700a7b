using System.ComponentModel;

namespace Clientele.Runtime.Json;

/// <summary>Specifies the kind of a JSON value (RFC 8259, section 3).</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum JsonKind
{
    /// <summary><c>null</c>.</summary>
    Null,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A number without fraction and exponent.</summary>
    Integer,

    /// <summary>A number with a fraction or an exponent.</summary>
    Fraction,

    /// <summary>A string.</summary>
    String,

    /// <summary>An array.</summary>
    Array,

    /// <summary>An object.</summary>
    Object,
}
