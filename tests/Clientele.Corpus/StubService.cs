using System.Globalization;
using System.Linq;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.Api.Schemas;

namespace Clientele.Corpus;

/// <summary>
/// What a service that does as its description says answers: its examples, else values of its schemas.
/// </summary>
/// <param name="examples">The description's examples.</param>
/// <param name="samples">Values of schemas.</param>
internal sealed class StubService(DeclaredExamples examples, SchemaSample samples)
{
    /// <summary>A successful answer to a call of <paramref name="operation"/>.</summary>
    public StubAnswer Answer(ApiOperation operation)
    {
        var response = operation.Responses.FirstOrDefault(static candidate =>
            candidate.Status.StartsWith('2') && !candidate.Contents.IsEmpty
        )
            ?? operation.Responses.FirstOrDefault(static candidate => candidate.Status.StartsWith('2'))
            ?? operation.Responses.FirstOrDefault(static candidate => candidate.Status == "default");
        if (response is null)
        {
            return new StubAnswer(204, null, "", null);
        }

        var status = int.TryParse(response.Status, NumberStyles.None, CultureInfo.InvariantCulture, out var exact)
            ? exact
            : 200;
        var content = response.Contents.FirstOrDefault(static candidate =>
            StubAnswer.IsJsonType(candidate.MediaType.Text)
        ) ?? (response.Contents.IsEmpty ? null : response.Contents[0]);
        return content is null || operation.Method == "HEAD"
            ? new StubAnswer(status, null, "", null)
            : Answer(operation, response, content, status);
    }

    private StubAnswer Answer(
        ApiOperation operation,
        Generator.Api.Operations.ApiResponse response,
        ApiContent content,
        int status
    )
    {
        var mediaType =
            content.MediaType is { IsRange: true, AllowsJson: true } && IsValue(content)
                ? "application/json"
                : content.MediaType.Text;
        var example = samples.Checked(examples.Find(operation, response, content), content.Schema);
        var answer = new StubAnswer(status, mediaType, example is { } text ? CallArguments.Text(text) : "text", null);
        if (answer.IsXml)
        {
            return answer with { Json = samples.Create(content.Schema, isRequest: false) };
        }

        if (!StubAnswer.IsJsonType(mediaType))
        {
            return answer;
        }

        var json = example ?? samples.Create(content.Schema, isRequest: false);
        return answer with { Text = json?.ToJsonString() ?? "null", Json = json };
    }

    private static bool IsValue(ApiContent content) =>
        content.Schema is not (null or PrimitiveSchema { Kind: PrimitiveKind.Binary });
}
