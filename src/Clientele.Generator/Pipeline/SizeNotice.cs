using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.CSharp.Mapping.Clients;
using Clientele.Generator.CSharp.Model;
using Clientele.Generator.Diagnostics;

namespace Clientele.Generator.Pipeline;

/// <summary>Reports a description that is emitted whole, and is so large that few projects need all of it.</summary>
internal static class SizeNotice
{
    private const int ManyTypes = 500;
    private const int ManyOperations = 250;
    private const int MaxFilters = 5;

    /// <summary>Gets the notice, if the description is large and not filtered by the project.</summary>
    public static IEnumerable<DiagnosticInfo> Create(Description description, ClientSettings settings, CodeModel? model)
    {
        var operations = description.Model.Operations;
        if (
            model is null
            || OperationFilter.IsActive(settings)
            || (model.Types.Count < ManyTypes && operations.Count < ManyOperations)
        )
        {
            return [];
        }

        string[] arguments = [Text(model.Types.Count), Text(operations.Count), Filters(operations)];
        return
        [
            new DiagnosticInfo(ConfigurationDescriptors.Large, DiagnosticPlace.File(description.Path), [.. arguments]),
        ];
    }

    private static string Filters(IEnumerable<ApiOperation> operations)
    {
        var filters = operations
            .GroupBy(Filter, StringComparer.Ordinal)
            .OrderByDescending(static group => group.Count())
            .ThenBy(static group => group.Key, StringComparer.Ordinal)
            .Select(static group => $"{group.Key} ({Text(group.Count())})")
            .ToList();
        var rest = filters.Count > MaxFilters ? ", …" : "";
        return string.Join(", ", filters.Take(MaxFilters)) + rest;
    }

    // As written in IncludeOperations.
    private static string Filter(ApiOperation operation) =>
        operation.Tags.IsEmpty ? $"/{operation.Path.TrimStart('/').Split('/')[0]}*" : operation.Tags[0];

    private static string Text(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
