using System.Linq;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.Collections;
using Clientele.Generator.OpenApi.Nodes;
using Clientele.Generator.OpenApi.Syntax;

namespace Clientele.Generator.Api.Resolution.Schemas;

/// <summary>Reads defaults, examples and enum values.</summary>
internal static class ValueReader
{
    // Shared YAML anchors let a small text produce a huge value.
    private const int MaxDepth = 60;
    private const int MaxNodes = 20_000;

    /// <summary>Gets the value of <paramref name="node"/>; <see langword="null"/> if it is excessively deep.</summary>
    public static ApiValue? Read(OpenApiNode? node)
    {
        if (node is null)
        {
            return null;
        }

        var nodes = 0;
        var value = Read(node, 0, ref nodes);
        return nodes <= MaxNodes ? value : null;
    }

    private static ApiValue Read(OpenApiNode node, int depth, ref int nodes)
    {
        if (depth > MaxDepth || ++nodes > MaxNodes)
        {
            return new ApiValue.Null();
        }

        switch (node)
        {
            case MappingNode mapping:
                var members = new ApiValue.Member[mapping.Members.Count];
                for (var i = 0; i < members.Length; i++)
                {
                    members[i] = new ApiValue.Member(
                        mapping.Members[i].Key,
                        Read(mapping.Members[i].Value, depth + 1, ref nodes)
                    );
                }

                return new ApiValue.Object(members.ToEquatableArray());
            case SequenceNode sequence:
                var items = new ApiValue[sequence.Items.Count];
                for (var i = 0; i < items.Length; i++)
                {
                    items[i] = Read(sequence.Items[i], depth + 1, ref nodes);
                }

                return new ApiValue.Array(items.ToEquatableArray());
            default:
                return ReadScalar((ScalarNode)node);
        }
    }

    private static ApiValue ReadScalar(ScalarNode scalar) =>
        scalar.Kind switch
        {
            ScalarKind.Null => new ApiValue.Null(),
            ScalarKind.Boolean => new ApiValue.Boolean(scalar.Text.FirstOrDefault() is 't' or 'T'),
            ScalarKind.Number => CoreSchema.ToJsonNumber(scalar.Text) is { } number
                ? new ApiValue.Number(number)
                : new ApiValue.String(scalar.Text),
            _ => new ApiValue.String(scalar.Text),
        };
}
