using System.Linq;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Shared;

namespace Clientele.Generator.CSharp.Schemas;

/// <summary>Determines the items of a sequential media type (OpenAPI 3.2, "Sequential Media Types").</summary>
internal static class SequenceItems
{
    /// <summary>Gets the schema of one item of a sequence, or <see langword="null"/> if unspecified.</summary>
    public static Schema? SchemaOf(ApiContent content, SchemaIndex index) =>
        FormatOf(content) == SequenceFormat.ServerSentEvents
            ? DataOf(content.ItemSchema ?? content.Schema, index)
            : content.ItemSchema ?? ItemOf(content.Schema, index);

    // An item schema describes the event with its fields; older descriptions give the schema of its data directly.
    private static Schema? DataOf(Schema? schema, SchemaIndex index) =>
        (schema is null ? null : index.Resolve(schema)) switch
        {
            ObjectSchema item
                when item.Properties.FirstOrDefault(static property => property.Name == "data") is { } data
                    && item.Properties.All(static property =>
                        property.Name is "data" or "event" or "id" or "retry" or "comment"
                    ) => data.Schema,
            ArraySchema array => DataOf(array.Items, index),
            UnionSchema union when union.Branches.Any(branch => IsEvent(branch, index)) => new AnySchema
            {
                Pointer = union.Pointer,
            },
            _ => schema,
        };

    private static bool IsEvent(Schema schema, SchemaIndex index) =>
        index.Resolve(schema) is ObjectSchema item
        && item.Properties.Any(static property => property.Name == "event")
        && item.Properties.Any(static property => property.Name == "data");

    private static Schema? ItemOf(Schema? schema, SchemaIndex index) =>
        schema is not null && index.Resolve(schema) is ArraySchema array ? array.Items : schema;

    /// <summary>Gets the format of a sequential media type, or <see langword="null"/> if it is not one.</summary>
    public static SequenceFormat? FormatOf(ApiContent content) =>
        content.MediaType.Kind switch
        {
            MediaTypeKind.EventStream => SequenceFormat.ServerSentEvents,
            MediaTypeKind.JsonLines => SequenceFormat.JsonLines,
            MediaTypeKind.JsonSequence => SequenceFormat.JsonSequence,
            _ => null,
        };
}
