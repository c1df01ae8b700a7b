using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.Links;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Shared;

namespace Clientele.Generator.CSharp.Mapping.Paging;

/// <summary>
/// Finds types of links that define a request, and maps them to methods with which callers can follow one by hand. Its
/// request is set up like those of operations on the client's own server.
/// </summary>
internal sealed class FollowMapper(IReadOnlyDictionary<string, TypeDeclaration> types)
{
    private readonly RequestLinkMapper _links = new(types);

    /// <summary>Gets the methods; <see langword="null"/> if no response has such a link.</summary>
    /// <param name="all">All operations of the client.</param>
    /// <param name="methodName">Gets the name of the methods.</param>
    /// <param name="className">Gets the name of the class that they share.</param>
    public FollowDeclaration? Map(
        IEnumerable<OperationDeclaration> all,
        Func<string> methodName,
        Func<string> className
    )
    {
        var links = types.Values.OfType<RecordDeclaration>().Select(ToLink).OfType<FollowedType>().ToEquatableArray();
        var operations = all.Where(static operation => operation.ServerUrl is null).ToList();
        if (links.IsEmpty || operations.Count == 0)
        {
            return null;
        }

        var errors = operations.Select(static operation => operation.Errors).Distinct().ToList();
        var first = operations[0];
        return new FollowDeclaration
        {
            MethodName = methodName(),
            ClassName = className(),
            TypeParameter = types.ContainsKey("T") ? "TValue" : "T",
            Types = links,
            PathTemplate = Version(operations) is { } version ? $"/{version}/{{link}}" : "/{link}",
            Accept = MostFrequent(operations.Select(static operation => operation.Accept)),
            Security = ByFrequency(operations.SelectMany(static operation => operation.Security)).ToEquatableArray(),
            Errors = errors.Count == 1 ? errors[0] : [],
            Exceptions = errors.Count == 1 ? first.Exceptions : [],
        };
    }

    // A link that defines a request has a method: { url, headers } is what a service is told to call.
    private FollowedType? ToLink(RecordDeclaration record) =>
        record.IsRead && _links.Map(record) is { Method: not null } link ? new FollowedType(record.Name, link) : null;

    private static EquatableArray<string> MostFrequent(IEnumerable<EquatableArray<string>> accepts) =>
        ByFrequency(accepts.Where(static accept => !accept.IsEmpty)).FirstOrDefault();

    private static IEnumerable<T> ByFrequency<T>(IEnumerable<T> values) =>
        values
            .GroupBy(static value => value)
            .OrderByDescending(static group => group.Count())
            .Select(static group => group.Key);

    // A version that all paths start with: v1 in /v1/customers, or in /v{version}/customers as the default.
    private static string? Version(List<OperationDeclaration> operations)
    {
        var versions = operations.Select(Version).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return versions.Count == 1 ? versions[0] : null;
    }

    private static string? Version(OperationDeclaration operation)
    {
        var segment = operation.PathTemplate.TrimStart('/').Split('/')[0];
        foreach (var parameter in operation.Parameters)
        {
            if (parameter.Location == ParameterLocation.Path && (parameter.Constant ?? parameter.Default) is { } value)
            {
                segment = segment.Replace("{" + parameter.WireName + "}", value.Trim('"'));
            }
        }

        return PathVersion.IsVersion(segment) ? segment : null;
    }
}
