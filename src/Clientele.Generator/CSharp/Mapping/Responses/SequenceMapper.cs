using System.Linq;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.CSharp.Mapping.Context;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.CSharp.Schemas;

namespace Clientele.Generator.CSharp.Mapping.Responses;

/// <summary>
/// Maps sequential media types of an operation's success to a method that returns item by item (OpenAPI 3.2,
/// "Sequential Media Types").
/// </summary>
internal sealed class SequenceMapper(MappingContext context)
{
    /// <summary>Gets the sequence that an operation can return; <see langword="null"/> if there is none.</summary>
    public SequenceDeclaration? Map(ApiOperation operation)
    {
        if (!context.Settings.EmitJson)
        {
            return null;
        }

        var content = operation
            .Responses.Where(response => SuccessStatuses.Contains(operation, response))
            .SelectMany(static response => response.Contents)
            .FirstOrDefault(static content => SequenceItems.FormatOf(content) is not null);
        return content is null ? null : Map(content, SequenceItems.FormatOf(content)!.Value);
    }

    private SequenceDeclaration Map(ApiContent content, SequenceFormat format)
    {
        var schema = SequenceItems.SchemaOf(content, context.Index);
        var isString =
            schema is null
            || context.Resolve(schema) is PrimitiveSchema { Kind: PrimitiveKind.String or PrimitiveKind.Binary };
        var isText = format == SequenceFormat.ServerSentEvents && isString;
        return new SequenceDeclaration(
            content.MediaType.Text,
            format,
            isText ? null : context.Types.Resolve(schema ?? new AnySchema { Pointer = "" })
        );
    }
}
