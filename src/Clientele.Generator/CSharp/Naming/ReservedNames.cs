using System;
using System.Collections.Generic;

namespace Clientele.Generator.CSharp.Naming;

/// <summary>
/// Names that members, and therefore the types that contain them, can't have: C#'s own and those that emitters add to a
/// type.
/// </summary>
internal static class ReservedNames
{
    private static readonly string[] Common =
    [
        "Equals",
        "GetHashCode",
        "ToString",
        "GetType",
        "MemberwiseClone",
        "Finalize",
        "ReferenceEquals",
        "ReadJson",
        "WriteJson",
        "ReadXml",
        "WriteXml",
        "JsonNames",
        "XmlNames",
        "Validate",
    ];

    /// <summary>Gets the names reserved in a record.</summary>
    public static HashSet<string> OfRecord { get; } =
        new([.. Common, "EqualityContract", "PrintMembers", "Deconstruct", "Clone"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Gets the names reserved in an enum, open or closed.</summary>
    public static HashSet<string> OfEnum { get; } =
        new(
            [.. Common, "Value", "IsKnown", "Parse", "TryParse", "Values", "Text", "Number", "IsNumber"],
            StringComparer.OrdinalIgnoreCase
        );

    /// <summary>Gets the names reserved in a union.</summary>
    public static HashSet<string> OfUnion { get; } =
        new(
            [.. Common, "Unknown", "FromUnknown", "TryGetUnknown", "Raw", "RawJson", "Match", "Switch", "XmlElement"],
            StringComparer.OrdinalIgnoreCase
        );
}
