using System;
using System.Collections.Generic;
using System.Linq;

namespace Clientele.Generator.CSharp.Naming;

/// <summary>Determines the names of members of serializer contexts.</summary>
internal static class ContextNames
{
    /// <summary>The class in a JSON context that converts its types for <c>JsonSerializer</c>.</summary>
    public const string Converter = "Converter";

    // Members of the contexts and of their bases.
    private static readonly HashSet<string> Taken = new(
        [
            "Default",
            "Options",
            "GeneratedSerializerOptions",
            "GetTypeInfo",
            "FindTypeInfo",
            Converter,
            "Equals",
            "GetHashCode",
            "GetType",
            "ToString",
            "MemberwiseClone",
            "ReferenceEquals",
            "Finalize",
        ],
        StringComparer.Ordinal
    );

    /// <summary>Gets the members of the contexts whose names a type could have.</summary>
    public static IEnumerable<string> Members => Taken;

    /// <summary>Gets the private field behind a property.</summary>
    public static string Field(string property) => "_" + char.ToLowerInvariant(property[0]) + property.Substring(1);

    /// <summary>
    /// Gets the class with a closed enum's texts: no type of a description has an underscore before its last word.
    /// </summary>
    public static string ClosedEnumTexts(string typeName) => typeName + "_Text";

    /// <summary>Determines whether a member of the class with a closed enum's texts has the name of the enum.</summary>
    public static bool IsMemberOfTexts(string typeName) =>
        typeName is "Text" or "XmlText" or "TryParse" or "TryParseXml" or "WriteXml" or "ReadXml";

    /// <summary>
    /// Gets the property of a type: named like the type, unless a member or the context itself has that name.
    /// </summary>
    /// <param name="typeName">The type.</param>
    /// <param name="declared">All types with a property.</param>
    /// <param name="contexts">The contexts' own names.</param>
    public static string Property(string typeName, ISet<string> declared, params string?[] contexts)
    {
        var name = typeName;
        while (Taken.Contains(name) || contexts.Contains(name) || (name != typeName && declared.Contains(name)))
        {
            name += "Info";
        }

        return name;
    }
}
