using System;
using System.Linq;
using Clientele.Generator.Api;

namespace Clientele.Generator.CSharp.Mapping;

/// <summary>Sequential media types of an operation's success → a method that gives item by item (OpenAPI 3.2, "Sequential Media Types").</summary>
internal sealed class SequenceMapper(OperationContext context)
{
    /// <summary>The sequence that an operation can answer with; <see langword="null"/>: none.</summary>
    public SequenceDeclaration? Map(ApiOperation operation, string name)
    {
        if (!context.Settings.EmitJson)
        {
            return null;
        }

        var content = operation.Responses
            .Where(response => SuccessStatuses.Contains(operation, response.Status))
            .SelectMany(static response => response.Contents)
            .FirstOrDefault(static content => FormatOf(content) is not null);
        return content is null ? null : Map(content, FormatOf(content)!.Value, name + "Item");
    }

    private SequenceDeclaration Map(ApiContent content, SequenceFormat format, string contextName)
    {
        var schema = format == SequenceFormat.ServerSentEvents ? DataOf(content.ItemSchema ?? content.Schema) : content.ItemSchema ?? ItemOf(content.Schema);
        var isText = format == SequenceFormat.ServerSentEvents && (schema is null || context.Resolve(schema) is PrimitiveSchema { Kind: PrimitiveKind.String or PrimitiveKind.Binary });
        return new SequenceDeclaration(content.MediaType, format, isText ? null : context.Types.Map(schema ?? new AnySchema { Pointer = "" }, contextName));
    }

    // An item schema describes the event with its fields; older descriptions give the data's schema right away.
    private Schema? DataOf(Schema? schema) => context.Resolve(schema) switch
    {
        ObjectSchema item when item.Properties.FirstOrDefault(static property => property.Name == "data") is { } data
            && item.Properties.All(static property => property.Name is "data" or "event" or "id" or "retry" or "comment") => data.Schema,
        ArraySchema array => DataOf(array.Items),
        UnionSchema union when union.Branches.Any(IsEvent) => new AnySchema { Pointer = union.Pointer },
        _ => schema,
    };

    private bool IsEvent(Schema schema) => context.Resolve(schema) is ObjectSchema item
        && item.Properties.Any(static property => property.Name == "event") && item.Properties.Any(static property => property.Name == "data");

    private Schema? ItemOf(Schema? schema) => context.Resolve(schema) is ArraySchema array ? array.Items : schema;

    /// <summary>The format of a sequential media type; <see langword="null"/>: it is none.</summary>
    public static SequenceFormat? FormatOf(ApiContent content) => content.MediaType.Split(';')[0].Trim().ToLowerInvariant() switch
    {
        "text/event-stream" => SequenceFormat.ServerSentEvents,
        "application/jsonl" or "application/x-jsonl" or "application/jsonlines" or "application/x-jsonlines" or "application/x-ndjson" or "application/ndjson" or "application/json-lines" => SequenceFormat.JsonLines,
        "application/json-seq" => SequenceFormat.JsonSequence,
        _ => null,
    };
}
