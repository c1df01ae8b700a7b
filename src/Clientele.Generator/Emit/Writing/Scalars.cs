using System;
using Clientele.Generator.CSharp.Model.TypeReferences;

namespace Clientele.Generator.Emit.Writing;

/// <summary>Maps scalars to C# types.</summary>
internal static class Scalars
{
    /// <summary>Gets the type's keyword, or <see langword="null"/> if it has none.</summary>
    public static string? Keyword(Scalar scalar) =>
        scalar switch
        {
            Scalar.String => "string",
            Scalar.Boolean => "bool",
            Scalar.SByte => "sbyte",
            Scalar.Byte => "byte",
            Scalar.Int16 => "short",
            Scalar.UInt16 => "ushort",
            Scalar.Int32 => "int",
            Scalar.UInt32 => "uint",
            Scalar.Int64 => "long",
            Scalar.UInt64 => "ulong",
            Scalar.Single => "float",
            Scalar.Double => "double",
            Scalar.Decimal => "decimal",
            Scalar.Bytes or Scalar.UrlBytes => "byte[]",
            _ => null,
        };

    /// <summary>Gets the type of a scalar without a keyword.</summary>
    public static KnownType Known(Scalar scalar) =>
        scalar switch
        {
            Scalar.Guid => KnownType.Guid,
            Scalar.Date => KnownType.DateOnly,
            Scalar.DateTime => KnownType.DateTimeOffset,
            Scalar.Time => KnownType.OffsetTime,
            Scalar.LocalTime => KnownType.TimeOnly,
            Scalar.Duration => KnownType.Duration,
            Scalar.Uri => KnownType.Uri,
            Scalar.Element => KnownType.JsonElement,
            _ => throw new ArgumentOutOfRangeException(nameof(scalar)),
        };
}
