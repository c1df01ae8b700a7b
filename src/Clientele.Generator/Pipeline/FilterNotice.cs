using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.CSharp.Mapping.Clients;
using Clientele.Generator.CSharp.Model;
using Clientele.Generator.Diagnostics;

namespace Clientele.Generator.Pipeline;

/// <summary>Reports filters that match no operation, most likely because a name is misspelled or has changed.</summary>
internal static class FilterNotice
{
    /// <summary>Gets one notice per such filter.</summary>
    public static IEnumerable<DiagnosticInfo> Create(Description description, ClientSettings settings)
    {
        var operations = description.Model.Operations.Concat(description.Model.Webhooks).ToList();
        return Notices("IncludeOperations", settings.IncludeOperations)
            .Concat(Notices("ExcludeOperations", settings.ExcludeOperations));

        IEnumerable<DiagnosticInfo> Notices(string option, IEnumerable<string> globs) =>
            OperationFilter
                .Unmatched(operations, globs)
                .Select(glob => new DiagnosticInfo(
                    ConfigurationDescriptors.UnmatchedFilter,
                    DiagnosticPlace.File(description.Path),
                    [option, glob]
                ));
    }
}
