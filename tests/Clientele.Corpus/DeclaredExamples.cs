using System.Linq;
using System.Text.Json.Nodes;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.OpenApi;
using Clientele.Generator.OpenApi.Nodes;

namespace Clientele.Corpus;

/// <summary>The examples that a description gives of bodies and parameters.</summary>
/// <param name="document">The description.</param>
internal sealed class DeclaredExamples(OpenApiDocument document)
{
    /// <summary>The example of what stands at <paramref name="pointer"/>; <see langword="null"/> for none.</summary>
    public JsonNode? Find(string pointer) => At(pointer) is { } place ? Given(place) : null;

    /// <summary>The example of a response's body.</summary>
    public JsonNode? Find(ApiOperation operation, Generator.Api.Operations.ApiResponse response, ApiContent content)
    {
        var status = new[] { response.Status, response.Status.ToLowerInvariant() };
        var at = status
            .Select(text => At($"{operation.Pointer}/responses/{JsonPointer.Escape(text)}"))
            .FirstOrDefault(static found => found is not null);
        return Step(at, "content", content.MediaType.Text) is { } media ? Given(media)
            : Step(at, "examples", null) is MappingNode examples && examples[content.MediaType.Text] is { } swagger
                ? ToNode(swagger)
            : null;
    }

    /// <summary>The example of a request's body.</summary>
    public JsonNode? Find(ApiOperation operation, ApiContent content) =>
        Step(At(operation.Pointer + "/requestBody"), "content", content.MediaType.Text) is { } media
            ? Given(media)
            : null;

    private JsonNode? Given(MappingNode place) =>
        place["example"] is { } example ? ToNode(example)
        : place["x-example"] is { } extension ? ToNode(extension)
        : place["examples"] is MappingNode { Members: [var first, ..] } && Follow(first.Value)?["value"] is { } value
            ? ToNode(value)
        : null;

    private MappingNode? Step(MappingNode? node, string name, string? member) =>
        Follow(node?[name]) is { } found
            ? member is null
                ? found
                : Follow(found[member])
            : null;

    private MappingNode? At(string pointer)
    {
        if (!pointer.StartsWith('#'))
        {
            return null;
        }

        OpenApiNode? node = document.Root;
        foreach (var segment in JsonPointer.Segments(pointer))
        {
            node = JsonPointer.Step(Follow(node) ?? node, segment);
        }

        return Follow(node);
    }

    private MappingNode? Follow(OpenApiNode? node)
    {
        for (
            var steps = 0;
            steps < 20
                && node is MappingNode mapping
                && mapping["$ref"] is ScalarNode { Text: var reference }
                && reference.StartsWith('#');
            steps++
        )
        {
            node = JsonPointer.Segments(reference).Aggregate((OpenApiNode?)document.Root, JsonPointer.Step);
        }

        return node as MappingNode;
    }

    private static JsonNode? ToNode(OpenApiNode node) => JsonNode.Parse(ExampleFinder.ToJson(node));
}
