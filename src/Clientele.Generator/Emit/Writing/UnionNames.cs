using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.Emit.Text;
using Clientele.Generator.Emit.Types;

namespace Clientele.Generator.Emit.Writing;

/// <summary>The names in a union that its cases leave free.</summary>
internal sealed class UnionNames
{
    private readonly Dictionary<string, string> _parameters = new(StringComparer.Ordinal);

    /// <param name="union">The union.</param>
    public UnionNames(UnionDeclaration union)
    {
        var cases = new HashSet<string>(union.Cases.Select(static item => item.Name), StringComparer.Ordinal);
        Unknown = Free("Unknown", cases);
        Result = Free(
            "TResult",
            new HashSet<string>(
                union.Cases.SelectMany(static item => TypeNames(item.Type.Type)),
                StringComparer.Ordinal
            )
        );
        MemberNames =
        [
            "Match",
            "Switch",
            "Value",
            .. UnionConversionEmitter.MemberNames,
            .. cases.SelectMany(static name => new[] { "From" + name, "TryGet" + name }),
        ];
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in union.Cases.Select(static item => item.Name).Append(Unknown))
        {
            _parameters[name] = Free(char.ToLowerInvariant(name[0]) + name.Substring(1), taken);
        }
    }

    /// <summary>What the case of a value that fits no other is called.</summary>
    public string Unknown { get; }

    /// <summary>The type parameter of <c>Match</c>.</summary>
    public string Result { get; }

    /// <summary>Members of the union that a type could be called as.</summary>
    public IEnumerable<string> MemberNames { get; }

    /// <summary>The parameter of <c>Match</c> for a case.</summary>
    public string Parameter(string caseName) => CSharpText.Identifier(_parameters[caseName]);

    /// <summary>The names of declared types in a type.</summary>
    public static IEnumerable<string> TypeNames(CodeType type) =>
        type switch
        {
            DeclaredType declared => [declared.Name],
            ListType list => TypeNames(list.Item.Type),
            MapType map => TypeNames(map.Value.Type),
            _ => [],
        };

    private static string Free(string wanted, HashSet<string> taken)
    {
        while (!taken.Add(wanted))
        {
            wanted += "Value";
        }

        return wanted;
    }
}
