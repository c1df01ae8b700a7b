using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Naming;

namespace Clientele.Generator.CSharp.Planning;

/// <summary>
/// Gets the names that an operation's types start with: its whole id, preceded by the tag if two share the same.
/// </summary>
internal static class OperationTypeNames
{
    /// <summary>Gets a name for each of <paramref name="operations"/>, unique ignoring case.</summary>
    public static IReadOnlyDictionary<ApiOperation, string> Allocate(IReadOnlyList<ApiOperation> operations)
    {
        var scope = new NameScope();
        var names = new Dictionary<ApiOperation, string>(ReferenceComparer<ApiOperation>.Instance);
        foreach (var wish in operations.GroupBy(OperationNames.WholeName, StringComparer.OrdinalIgnoreCase).ToList())
        {
            var isContested = wish.Count() > 1;
            foreach (var operation in wish)
            {
                var tagged = operation.Tags.IsEmpty ? wish.Key : Identifiers.Pascal(operation.Tags[0]) + wish.Key;
                names[operation] = scope.Claim(isContested ? [tagged] : [wish.Key]);
            }
        }

        return names;
    }
}
