using System.Collections.Generic;

namespace Clientele.Generator.CSharp.Model.TypeReferences;

/// <summary>Inspects types.</summary>
internal static class CodeTypes
{
    /// <summary>
    /// Determines whether a value of <paramref name="type"/> is text, and so can be an attribute in XML.
    /// </summary>
    public static bool IsText(CodeType type) =>
        type is ScalarType or DeclaredType { Kind: DeclaredKind.OpenEnum or DeclaredKind.ClosedEnum };

    /// <summary>Determines whether C# compares values of <paramref name="type"/> by reference.</summary>
    public static bool IsComparedByReference(CodeType type) =>
        type is ListType or MapType or ScalarType { Scalar: Scalar.Bytes or Scalar.UrlBytes or Scalar.Element };

    /// <summary>Gets the names of the emitted types in <paramref name="type"/>.</summary>
    public static IEnumerable<string> NamesIn(CodeType? type) =>
        type switch
        {
            DeclaredType { Kind: not DeclaredKind.Result } declared => [declared.Name],
            ListType list => NamesIn(list.Item.Type),
            MapType map => NamesIn(map.Value.Type),
            _ => [],
        };
}
