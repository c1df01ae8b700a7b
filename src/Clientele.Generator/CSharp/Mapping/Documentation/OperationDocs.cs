using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.Types;

namespace Clientele.Generator.CSharp.Mapping.Documentation;

/// <summary>Creates the documentation of operations.</summary>
internal static class OperationDocs
{
    /// <summary>
    /// Gets the docs: the operation's purpose, its method and path, then its description of statuses and links.
    /// </summary>
    /// <param name="operation">The operation.</param>
    /// <param name="headers">Headers that are not arguments because they are in a call's options.</param>
    public static DocumentationComment Create(ApiOperation operation, IEnumerable<ApiParameter> headers)
    {
        List<string> paragraphs =
        [
            .. DescriptionText
                .Paragraphs(operation.Summary)
                .Concat(DescriptionText.Paragraphs(operation.Description))
                .Distinct(StringComparer.Ordinal),
            DescriptionText.Literal($"{operation.Method} {operation.Path}"),
            .. operation
                .Responses.Where(static response => !string.IsNullOrWhiteSpace(response.Description))
                .Select(Status),
            .. operation
                .Responses.SelectMany(static response => response.Links)
                .Select(Link)
                .Distinct(StringComparer.Ordinal),
            .. headers.Select(Header),
        ];
        return new DocumentationComment(paragraphs[0], paragraphs.Skip(1).ToEquatableArray());
    }

    /// <summary>Gets the description's words on what a call returns; empty if there are none.</summary>
    public static string Result(ApiOperation operation)
    {
        var success = operation.Responses.FirstOrDefault(response => SuccessStatuses.Contains(operation, response));
        return success?.Description?.Trim() ?? "";
    }

    private static string Status(ApiResponse response) => $"{response.Status}: {response.Description!.Trim()}";

    private static string Header(ApiParameter header)
    {
        var description = string.IsNullOrWhiteSpace(header.Description) ? "." : ": " + header.Description!.Trim();
        return DescriptionText.Literal($"CallOptions.Headers[\"{header.Name}\"] sets this header{description}");
    }

    private static string Link(ApiLink link)
    {
        var operation = link.Operation is null
            ? ""
            : $" → {link.Operation}{(link.Arguments.IsEmpty ? "" : $"({string.Join(", ", link.Arguments)})")}";
        return $"Link {link.Name}{operation}{(string.IsNullOrWhiteSpace(link.Description) ? "" : ": " + link.Description!.Trim())}";
    }
}
