using System;
using System.Linq;
using System.Threading;
using Clientele.Generator.Collections;
using Clientele.Generator.Emit.Writing;
using Microsoft.CodeAnalysis;

namespace Clientele.Generator.Pipeline;

/// <summary>
/// Finds the project's own types and namespaces that share a simple name with a type used by emitted code, and so may
/// hide it.
/// </summary>
internal static class ProjectNames
{
    private static readonly string[] Mentioned = [.. KnownType.Names];

    private static readonly SymbolDisplayFormat FullName = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces
    );

    /// <summary>Gets their full names in ordinal order.</summary>
    public static EquatableArray<string> Collect(Compilation compilation, CancellationToken cancellation)
    {
        var (types, namespaces) = (compilation.Assembly.TypeNames, compilation.Assembly.NamespaceNames);
        return Mentioned
            .Where(name => types.Contains(name) || namespaces.Contains(name))
            .SelectMany(name =>
                compilation.GetSymbolsWithName(name, SymbolFilter.Namespace | SymbolFilter.Type, cancellation)
            )
            .Where(static symbol => symbol.ContainingType is null)
            .Select(static symbol => symbol.ToDisplayString(FullName))
            .Distinct()
            .OrderBy(static name => name, StringComparer.Ordinal)
            .ToEquatableArray();
    }

    /// <summary>Determines whether the last part of a full name is that of a type used by emitted code.</summary>
    public static bool IsMentioned(string fullName) =>
        Array.BinarySearch(Mentioned, Simple(fullName), StringComparer.Ordinal) >= 0;

    /// <summary>Gets the last part of a full name.</summary>
    public static string Simple(string fullName) => fullName.Substring(fullName.LastIndexOf('.') + 1);
}
