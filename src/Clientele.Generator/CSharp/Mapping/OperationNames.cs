using System;
using System.Linq;
using System.Text;
using Clientele.Generator.Api;
using Clientele.Generator.CSharp.Naming;

namespace Clientele.Generator.CSharp.Mapping;

/// <summary>Names of methods.</summary>
internal static class OperationNames
{
    private const string Async = "Async";
    private const string WithResponse = "WithResponse";

    /// <summary>The name of an operation's methods without <c>Async</c>: from what the description asks for, its operationId, or its method and path.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="group">The Pascal-case tag of its group, or <see langword="null"/>.</param>
    /// <param name="scope">The group's names.</param>
    public static string Claim(ApiOperation operation, string? group, NameScope scope) => Claim(Wish(operation, group), scope);

    /// <summary>A name of methods that is free with all that is appended to it: <paramref name="wish"/>, or with a number behind it.</summary>
    public static string Claim(string wish, NameScope scope)
    {
        var name = wish;
        for (var number = 2; scope.IsTaken(name) || scope.IsTaken(name + WithResponse); number++)
        {
            name = wish + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        scope.Reserve(name);
        scope.Reserve(name + WithResponse);
        return name;
    }

    /// <summary>What an operation is called without regard to its group.</summary>
    public static string WholeName(ApiOperation operation) => Wish(operation, null);

    private static string Wish(ApiOperation operation, string? group)
    {
        if ((operation.NameOverride ?? operation.OperationId) is not { } id || string.IsNullOrWhiteSpace(id))
        {
            return FromPath(operation);
        }

        // "Customers_Get" is what tools write for the method Get of the group Customers.
        var underscore = id.IndexOf('_');
        var local = underscore > 0 && underscore < id.Length - 1 && string.Equals(Identifiers.Pascal(id.Substring(0, underscore)), group, StringComparison.OrdinalIgnoreCase)
            ? id.Substring(underscore + 1)
            : id;
        var name = Identifiers.Pascal(local);
        return name.Length > Async.Length && name.EndsWith(Async, StringComparison.Ordinal) ? name.Substring(0, name.Length - Async.Length) : name;
    }

    private static string FromPath(ApiOperation operation)
    {
        var name = new StringBuilder(Identifiers.Pascal(operation.Method.ToLowerInvariant()));
        foreach (var segment in operation.Path.Split('/').Where(static segment => segment.Length > 0))
        {
            var isParameter = segment.StartsWith("{", StringComparison.Ordinal);
            name.Append(isParameter ? "By" : "").Append(Identifiers.Pascal(segment));
        }

        return name.Length > 100 ? Identifiers.Pascal(name.ToString()) : name.ToString();
    }
}
