using System;
using System.Collections.Generic;
using System.Linq;

namespace Clientele.Generator.Emit;

/// <summary>Names that emitted files use of each other.</summary>
internal static class EmitNames
{
    // Members of the contexts and of their bases.
    private static readonly HashSet<string> OfContexts = new(
        ["Default", "Options", "GeneratedSerializerOptions", "GetTypeInfo", "TypeInfo", "FindContract", "FindTypeInfo", "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize"],
        StringComparer.Ordinal);

    /// <summary>Members of the contexts that a type could be called as.</summary>
    public static IEnumerable<string> ContextMembers => OfContexts;

    /// <summary>The static field of a type's <c>JsonContract</c> in the JSON context.</summary>
    public static string Contract(string typeName) => typeName == "Find" ? "Find_Contract" : typeName + "Contract";

    /// <summary>The private field behind a property.</summary>
    public static string Field(string property) => "_" + char.ToLowerInvariant(property[0]) + property.Substring(1);

    /// <summary>Whether a type's name may be that of another one's contract too.</summary>
    public static bool MayBeContract(string typeName) => typeName.EndsWith("Contract", StringComparison.Ordinal);

    /// <summary>The static class with a closed enum's texts: no type of a description has an underscore before its last word.</summary>
    public static string ClosedEnumTexts(string typeName) => typeName + "_Text";

    /// <summary>The property of a type in the contexts.</summary>
    /// <param name="typeName">The type.</param>
    /// <param name="declared">All emitted types.</param>
    /// <param name="contexts">The contexts' own names.</param>
    public static string ContextProperty(string typeName, ISet<string> declared, params string?[] contexts)
    {
        var name = typeName;
        while (OfContexts.Contains(name) || contexts.Contains(name) || IsContract(name, declared) || (name != typeName && declared.Contains(name)))
        {
            name += "Info";
        }

        return name;
    }

    private static bool IsContract(string name, ISet<string> declared) =>
        name == "Find_Contract"
        || (name.EndsWith("Contract", StringComparison.Ordinal) && declared.Contains(name.Substring(0, name.Length - "Contract".Length)));
}
