using System;
using System.Linq;
using System.Threading;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Mapping;
using Clientele.Generator.CSharp.Mapping.Clients;
using Clientele.Generator.Diagnostics;
using Clientele.Generator.Input;

namespace Clientele.Generator.Pipeline;

/// <summary>Maps the API model to the C# model.</summary>
internal static class MapStage
{
    /// <summary>Maps a description for a compilation.</summary>
    public static MapResult Run(Description description, CompilationInfo annotations, CancellationToken cancellation)
    {
        if (!annotations.IsLanguageSupported)
        {
            return Nothing(
                description,
                new DiagnosticInfo(
                    ConfigurationDescriptors.OldLanguage,
                    DiagnosticPlace.File(description.Path),
                    [annotations.LanguageVersion]
                )
            );
        }

        if (!annotations.HasContracts)
        {
            return Nothing(
                description,
                new DiagnosticInfo(ConfigurationDescriptors.NoContracts, DiagnosticPlace.File(description.Path), [])
            );
        }

        try
        {
            var (settings, wrong) = SettingsMapper.Map(
                description.Path,
                description.Metadata,
                description.Model,
                annotations.HasHttpExtensions
            );
            settings = settings with
            {
                HasKeyedServices = annotations.HasKeyedServices,
                HasStartValidation = annotations.HasStartValidation,
                HasConfiguration = annotations.HasConfiguration,
                HasUnionTypes = annotations.HasUnionTypes,
            };
            var result = CodeModelMapper.Map(description.Model, settings, cancellation);
            return new MapResult(
                description.Id,
                result.Model,
                description.IsBroken
                    ? wrong
                    : wrong
                        .Concat(result.Diagnostics)
                        .Concat(FilterNotice.Create(description, settings))
                        .Concat(SizeNotice.Create(description, settings, result.Model))
                        .ToEquatableArray()
            );
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return Nothing(description, Fault.ToDiagnostic(description.Path, error));
        }
    }

    private static MapResult Nothing(Description description, DiagnosticInfo why) => new(description.Id, null, [why]);
}
