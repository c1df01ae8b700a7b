using System;
using System.Linq;
using System.Threading;
using Clientele.Generator.Api.Resolution;
using Clientele.Generator.Collections;
using Clientele.Generator.Diagnostics;
using Clientele.Generator.Input;
using Clientele.Generator.OpenApi.Syntax;

namespace Clientele.Generator.Pipeline;

/// <summary>Reads text into the API model.</summary>
internal static class ReadStage
{
    /// <summary>Reads the description of <c>OpenApiClient</c> items.</summary>
    /// <param name="file">The description.</param>
    /// <param name="documents">Every text of the project that a reference may point to.</param>
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
                [],
                [new DiagnosticInfo(ConfigurationDescriptors.MissingFile, DiagnosticPlace.File(file.Path), [file.Path])]
            );
        }

        try
        {
            var result = DescriptionReader.Read(new DescriptionSource(file.Path, file.Text), documents, cancellation);
            var errors = result
                .Diagnostics.Where(static info => info.Descriptor == DocumentDescriptors.Syntax)
                .ToEquatableArray();
            var descriptions = result.Model is { } model
                ? file.Clients.Select(
                    (client, index) => new Description(new ClientId(file.Path, index), client, model, !errors.IsEmpty)
                )
                : [];

            // Only the error that explains the others, not those that follow from it.
            return new ReadResult(descriptions.ToEquatableArray(), errors.IsEmpty ? result.Diagnostics : errors);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return new ReadResult([], [Fault.ToDiagnostic(file.Path, error)]);
        }
    }
}
