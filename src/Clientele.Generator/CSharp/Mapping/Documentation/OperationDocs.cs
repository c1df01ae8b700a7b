using System;
using System.Linq;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.CSharp.Naming;

namespace Clientele.Generator.CSharp.Mapping.Documentation;

/// <summary>Documentation of operations.</summary>
internal static class OperationDocs
{
    /// <summary>Summary; then the description, method and path, and the statuses.</summary>
    public static DocumentationComment Of(ApiOperation operation, string name)
    {
        var paragraphs = DescriptionText
            .Paragraphs(operation.Summary)
            .Concat(DescriptionText.Paragraphs(operation.Description))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var summary = paragraphs.Count > 0 ? paragraphs[0] : Sentence(name);
        var statuses = operation.Responses.Select(static response =>
            string.IsNullOrWhiteSpace(response.Description)
                ? response.Status
                : $"{response.Status}: {response.Description!.Trim()}"
        );
        return new DocumentationComment(
            summary,
            [
                .. paragraphs.Skip(1),
                DescriptionText.Literal($"{operation.Method} {operation.Path}"),
                .. statuses,
                .. operation
                    .Responses.SelectMany(static response => response.Links)
                    .Select(Link)
                    .Distinct(StringComparer.Ordinal),
            ]
        );
    }

    /// <summary>What a call returns, in the description's words.</summary>
    public static string Result(ApiOperation operation)
    {
        var success = operation.Responses.FirstOrDefault(response => SuccessStatuses.Contains(operation, response));
        return string.IsNullOrWhiteSpace(success?.Description)
            ? "What the service answers."
            : success!.Description!.Trim();
    }

    private static string Link(ApiLink link)
    {
        var operation = link.Operation is null
            ? ""
            : $" → {link.Operation}{(link.Arguments.IsEmpty ? "" : $"({string.Join(", ", link.Arguments)})")}";
        return $"Link {link.Name}{operation}{(string.IsNullOrWhiteSpace(link.Description) ? "" : ": " + link.Description!.Trim())}";
    }

    private static string Sentence(string name)
    {
        var words = IdentifierWords.ToSentence(name);
        return words.Length == 0 ? name + "." : char.ToUpperInvariant(words[0]) + words.Substring(1) + ".";
    }
}
