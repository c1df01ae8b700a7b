using System;
using System.Collections.Generic;
using System.Linq;

namespace Clientele.Generator.Emit.Writing;

/// <summary>Names that emitted files use of each other.</summary>
internal static class EmitNames
{
    /// <summary>The class in a JSON context that converts its types for <c>JsonSerializer</c>.</summary>
    public const string ContextConverter = "Converter";

    // Members of the contexts and of their bases.
    private static readonly HashSet<string> OfContexts = new(
        [
            "Default",
            "Options",
            "GeneratedSerializerOptions",
            "GetTypeInfo",
            "TypeInfo",
            "FindTypeInfo",
            ContextConverter,
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

    /// <summary>Members of the contexts that a type could be called as.</summary>
    public static IEnumerable<string> ContextMembers => OfContexts;

    /// <summary>The private field behind a property.</summary>
    public static string Field(string property) => "_" + char.ToLowerInvariant(property[0]) + property.Substring(1);

    /// <summary>
    /// The class with a closed enum's texts: no type of a description has an underscore before its last word.
    /// </summary>
    public static string ClosedEnumTexts(string typeName) => typeName + "_Text";

    /// <summary>The property of a type in the contexts.</summary>
    /// <param name="typeName">The type.</param>
    /// <param name="declared">All emitted types.</param>
    /// <param name="contexts">The contexts' own names.</param>
    public static string ContextProperty(string typeName, ISet<string> declared, params string?[] contexts)
    {
        var name = typeName;
        while (OfContexts.Contains(name) || contexts.Contains(name) || (name != typeName && declared.Contains(name)))
        {
            name += "Info";
        }

        return name;
    }
}
