using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Unions;

namespace Clientele.Generator.CSharp.Naming;

/// <summary>Names what a union has beside its cases.</summary>
internal static class UnionMemberNames
{
    /// <summary>The method that makes a union of a collection expression.</summary>
    public const string Builder = "Create";

    /// <summary>The method by which a union of a collection expression is one.</summary>
    public const string Enumerator = "GetEnumerator";

    /// <summary>The interface that says what a union of C# 15 holds: the compiler knows it by this name.</summary>
    public const string Provider = "IUnionMembers";

    /// <summary>The property with the value that a union holds, as C# 15 knows it.</summary>
    public const string Value = "Value";

    private static readonly string[] Own = ["Match", "Switch", Value, Builder, Enumerator];

    /// <summary>The names that <paramref name="cases"/> leave free.</summary>
    public static UnionNames Allocate(EquatableArray<UnionCase> cases)
    {
        var names = cases.Select(static item => item.Name).ToList();
        var unknown = Free("Unknown", new HashSet<string>(names, StringComparer.Ordinal));
        var types = new HashSet<string>(
            cases.SelectMany(static item => CodeTypes.NamesIn(item.Type.Type)),
            StringComparer.Ordinal
        );
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return new UnionNames(
            unknown,
            Free("TResult", types),
            names
                .Append(unknown)
                .Select(name => Free(char.ToLowerInvariant(name[0]) + name.Substring(1), taken))
                .ToEquatableArray()
        );
    }

    /// <summary>
    /// The property with the value that the union called <paramref name="union"/> holds: a member can't be called as its
    /// type is.
    /// </summary>
    public static string ValueOf(string union) => union == Value ? Value + Value : Value;

    /// <summary>Members of the union that a type could be called as.</summary>
    public static IEnumerable<string> Enumerate(UnionDeclaration union) =>
        Own.Append(ValueOf(union.Name))
            .Concat(
                union
                    .Cases.Select(static item => item.Name)
                    .Append(union.Names.Unknown)
                    .Distinct()
                    .SelectMany(static name => new[] { "From" + name, "TryGet" + name })
            );

    private static string Free(string wanted, HashSet<string> taken)
    {
        while (!taken.Add(wanted))
        {
            wanted += "Value";
        }

        return wanted;
    }
}
