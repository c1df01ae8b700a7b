using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.CSharp.Model;

namespace Clientele.Generator.CSharp.Mapping.Clients;

/// <summary>
/// Selects the operations that a project requests, by globs (<c>*</c>, <c>?</c>) over tag, path and operationId.
/// </summary>
internal static class OperationFilter
{
    /// <summary>Determines whether the settings exclude anything.</summary>
    public static bool IsActive(ClientSettings settings) =>
        !settings.IncludeOperations.IsEmpty || !settings.ExcludeOperations.IsEmpty;

    /// <summary>Gets the remaining operations, in order.</summary>
    public static IReadOnlyList<ApiOperation> Apply(IReadOnlyList<ApiOperation> operations, ClientSettings settings)
    {
        var includes = settings.IncludeOperations.Select(Pattern).ToList();
        var excludes = settings.ExcludeOperations.Select(Pattern).ToList();
        return operations
            .Where(operation => (includes.Count == 0 || Matches(operation, includes)) && !Matches(operation, excludes))
            .ToList();
    }

    /// <summary>Gets the globs that match no operation, in order.</summary>
    public static IEnumerable<string> Unmatched(IReadOnlyList<ApiOperation> operations, IEnumerable<string> globs) =>
        globs.Where(glob =>
        {
            List<Regex> pattern = [Pattern(glob)];
            return !operations.Any(operation => Matches(operation, pattern));
        });

    private static bool Matches(ApiOperation operation, List<Regex> patterns) =>
        Texts(operation).Any(text => patterns.Exists(pattern => pattern.IsMatch(text)));

    private static IEnumerable<string> Texts(ApiOperation operation)
    {
        yield return operation.Path;
        if (operation.OperationId is { } id)
        {
            yield return id;
        }

        foreach (var tag in operation.Tags)
        {
            yield return tag;
        }
    }

    private static Regex Pattern(string glob) =>
        new(
            "^" + Regex.Escape(glob).Replace("\\*", ".*").Replace("\\?", ".") + "$",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline,
            TimeSpan.FromSeconds(1)
        );
}
