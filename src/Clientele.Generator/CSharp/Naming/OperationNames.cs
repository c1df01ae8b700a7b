using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Operations;

namespace Clientele.Generator.CSharp.Naming;

/// <summary>Allocates the names of methods.</summary>
internal static class OperationNames
{
    private const string Async = "Async";
    private const string WithResponse = "WithResponse";
    private const int MaxPath = 100;

    /// <summary>
    /// Gets the method names of a group without <c>Async</c>: from what the description requests, the operationId
    /// without the group's name, or the method and path.
    /// </summary>
    /// <param name="operations">The operations of the group.</param>
    /// <param name="group">The Pascal-case tag of the group, or <see langword="null"/>.</param>
    /// <param name="scope">The group's names.</param>
    public static IReadOnlyList<string> Allocate(IReadOnlyList<ApiOperation> operations, string? group, NameScope scope)
    {
        var wishes = operations
            .Select(operation => (Whole: WholeName(operation), Local: LocalName(operation, group)))
            .ToList();
        var counts = wishes
            .SelectMany(static wish => new[] { wish.Whole, wish.Local }.Distinct(StringComparer.OrdinalIgnoreCase))
            .GroupBy(static name => name, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(static group => group.Key, static group => group.Count(), StringComparer.OrdinalIgnoreCase);
        return wishes.ConvertAll(wish => Claim(counts[wish.Local] == 1 ? wish.Local : wish.Whole, scope));
    }

    /// <summary>
    /// Claims a method name that is free with every suffix: <paramref name="wish"/>, or the same followed by a number.
    /// </summary>
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

    /// <summary>Gets the name of an operation regardless of its group.</summary>
    public static string WholeName(ApiOperation operation)
    {
        if ((operation.NameOverride ?? operation.OperationId) is not { } id || string.IsNullOrWhiteSpace(id))
        {
            return FromPath(operation);
        }

        var name = Identifiers.Pascal(id);
        var isSaid = name.Length > Async.Length && name.EndsWith(Async, StringComparison.Ordinal);
        return isSaid ? name.Substring(0, name.Length - Async.Length) : name;
    }

    /// <summary>Gets the Pascal-case name of a webhook or callback.</summary>
    /// <param name="webhook">The webhook.</param>
    public static string OfWebhook(ApiOperation webhook) =>
        Identifiers.Pascal(webhook.NameOverride ?? webhook.OperationId ?? webhook.CallbackName ?? webhook.Path);

    // A requested name, or one made of a path, is left as it is.
    private static string LocalName(ApiOperation operation, string? group)
    {
        var name = WholeName(operation);
        var isGiven = operation.NameOverride is { Length: > 0 } || string.IsNullOrWhiteSpace(operation.OperationId);
        return group is null || isGiven ? name : GroupPrefix.Without(name, group);
    }

    // The last segments of an overly long path say the most.
    private static string FromPath(ApiOperation operation)
    {
        var method = Identifiers.Pascal(operation.Method.ToLowerInvariant());
        var segments = operation.Path.Split('/').Where(static segment => segment.Length > 0).Select(Word).ToList();
        while (segments.Count > 1 && method.Length + segments.Sum(static segment => segment.Length) > MaxPath)
        {
            segments.RemoveAt(0);
        }

        var name = method + string.Concat(segments);
        return name.Length > MaxPath ? Identifiers.Pascal(name) : name;
    }

    private static string Word(string segment) =>
        (segment.StartsWith("{", StringComparison.Ordinal) ? "By" : "") + Identifiers.Pascal(segment);
}
