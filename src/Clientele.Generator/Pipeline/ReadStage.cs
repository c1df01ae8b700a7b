using System;
using System.Linq;
using System.Threading;
using Clientele.Generator.Api.Resolution;
using Clientele.Generator.Collections;
using Clientele.Generator.Diagnostics;
using Clientele.Generator.Input;
using Clientele.Generator.OpenApi.Syntax;

namespace Clientele.Generator.Pipeline;

/// <summary>Text → API model.</summary>
internal static class ReadStage
{
    /// <summary>Reads the description of an <c>OpenApiClient</c> item.</summary>
    /// <param name="file">The description.</param>
    /// <param name="documents">Every text of the project that a reference may name.</param>
    /// <param name="cancellation">Checked at every step.</param>
    public static ReadResult Run(
        InputFile file,
        EquatableArray<DescriptionSource> documents,
        CancellationToken cancellation
    )
    {
        if (file.Text is null)
        {
            return new ReadResult(
                null,
                [new DiagnosticInfo(ConfigurationDescriptors.MissingFile, DiagnosticPlace.File(file.Path), [file.Path])]
            );
        }

        try
        {
            var result = DescriptionReader.Read(new DescriptionSource(file.Path, file.Text), documents, cancellation);
            var errors = result
                .Diagnostics.Where(static info => info.Descriptor == DocumentDescriptors.Syntax)
                .ToEquatableArray();
            var description = result.Model is { } model
                ? new Description(file.Path, file.Metadata!, model, !errors.IsEmpty)
                : null;

            // The one error that explains, not what follows from it.
            return new ReadResult(description, errors.IsEmpty ? result.Diagnostics : errors);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return new ReadResult(null, [Fault.Of(file.Path, error)]);
        }
    }
}
