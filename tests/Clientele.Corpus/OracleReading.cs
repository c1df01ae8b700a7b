using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using Clientele.Generator.OpenApi;
using Clientele.Generator.OpenApi.Syntax;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using OurDocument = Clientele.Generator.OpenApi.OpenApiDocument;
using TheirDocument = Microsoft.OpenApi.OpenApiDocument;

namespace Clientele.Corpus;

/// <summary>What Microsoft.OpenApi makes of a document.</summary>
/// <param name="Document">What it reads; <see langword="null"/> where it refuses.</param>
/// <param name="Refusal">Why it refuses the text as it is; <see langword="null"/> where it doesn't.</param>
internal sealed record OracleReading(TheirDocument? Document, string? Refusal)
{
    /// <summary>
    /// Reads a text; where its YAML is refused, the same nodes as JSON, so that what they mean can still be compared.
    /// </summary>
    public static OracleReading Create(CorpusFile file, CancellationToken cancellation)
    {
        var text = file.Text.ToString();
        if (text.AsSpan().TrimStart("\uFEFF \t\r\n") is ['{', ..])
        {
            return Read(text, "json", cancellation);
        }

        var reading = Read(text, "yaml", cancellation);
        return
            reading.Document is null
            && DocumentParser.Parse(new DescriptionSource(file.Path, text), cancellation)
                is OurDocument { Root: { } root }
            ? reading with
            {
                Document = Read(ExampleFinder.ToJson(root), "json", cancellation).Document,
            }
            : reading;
    }

    private static OracleReading Read(string text, string format, CancellationToken cancellation)
    {
        var settings = new OpenApiReaderSettings { RuleSet = ValidationRuleSet.GetEmptyRuleSet() };
        settings.AddYamlReader();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        try
        {
            var result = TheirDocument.LoadAsync(stream, format, settings, cancellation).GetAwaiter().GetResult();
            return new OracleReading(
                result.Document,
                result.Document is null ? result.Diagnostic?.Errors.FirstOrDefault()?.Message ?? "no document" : null
            );
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return new OracleReading(null, error.GetType().Name + ": " + error.Message);
        }
    }
}
