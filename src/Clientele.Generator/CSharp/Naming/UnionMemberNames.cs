using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Unions;

namespace Clientele.Generator.CSharp.Naming;

/// <summary>Names the members of a union other than its cases.</summary>
internal static class UnionMemberNames
{
    /// <summary>The method that creates a union from a collection expression.</summary>
    public const string Builder = "Create";

    /// <summary>The method that makes a union a collection, so that a collection expression can create it.</summary>
    public const string Enumerator = "GetEnumerator";

    /// <summary>
    /// The interface that declares what a C# 15 union holds, which the compiler looks up by this name.
    /// </summary>
    public const string Provider = "IUnionMembers";

    /// <summary>The property that holds a union's value, as named by C# 15.</summary>
    public const string Value = "Value";

    private static readonly string[] Own = ["Match", "Switch", Value, Builder, Enumerator];

    /// <summary>Gets the names that <paramref name="cases"/> leave free.</summary>
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
    /// Gets the property that holds the value of the union called <paramref name="union"/>: a member can't have the
    /// name of its type.
    /// </summary>
    public static string ValueOf(string union) => union == Value ? Value + Value : Value;

    /// <summary>Gets the members of the union whose names a type could have.</summary>
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
