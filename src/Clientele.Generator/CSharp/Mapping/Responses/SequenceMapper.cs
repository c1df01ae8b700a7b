using System.Linq;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.CSharp.Mapping.Clients;
using Clientele.Generator.CSharp.Mapping.Schemas;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Shared;

namespace Clientele.Generator.CSharp.Mapping.Responses;

/// <summary>
/// Sequential media types of an operation's success → a method that gives item by item (OpenAPI 3.2, "Sequential Media
/// Types").
/// </summary>
internal sealed class SequenceMapper(OperationContext context)
{
    /// <summary>The sequence that an operation can answer with; <see langword="null"/>: none.</summary>
    public SequenceDeclaration? Map(ApiOperation operation)
    {
        if (!context.Settings.EmitJson)
        {
            return null;
        }

        var content = operation
            .Responses.Where(response => SuccessStatuses.Contains(operation, response))
            .SelectMany(static response => response.Contents)
            .FirstOrDefault(static content => FormatOf(content) is not null);
        return content is null ? null : Map(content, FormatOf(content)!.Value);
    }

    private SequenceDeclaration Map(ApiContent content, SequenceFormat format)
    {
        var schema = ItemSchema(content, context.Index);
        var isString =
            schema is null
            || context.Resolve(schema) is PrimitiveSchema { Kind: PrimitiveKind.String or PrimitiveKind.Binary };
        var isText = format == SequenceFormat.ServerSentEvents && isString;
        return new SequenceDeclaration(
            content.MediaType.Text,
            format,
            isText ? null : context.Types.Of(schema ?? new AnySchema { Pointer = "" })
        );
    }

    /// <summary>What one item of a sequence is; <see langword="null"/>: not said.</summary>
    public static Schema? ItemSchema(ApiContent content, SchemaIndex index) =>
        FormatOf(content) == SequenceFormat.ServerSentEvents
            ? DataOf(content.ItemSchema ?? content.Schema, index)
            : content.ItemSchema ?? ItemOf(content.Schema, index);

    // An item schema describes the event with its fields; older descriptions give the data's schema right away.
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

    /// <summary>The format of a sequential media type; <see langword="null"/>: it is none.</summary>
    public static SequenceFormat? FormatOf(ApiContent content) =>
        content.MediaType.Kind switch
        {
            MediaTypeKind.EventStream => SequenceFormat.ServerSentEvents,
            MediaTypeKind.JsonLines => SequenceFormat.JsonLines,
            MediaTypeKind.JsonSequence => SequenceFormat.JsonSequence,
            _ => null,
        };
}
