using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Shared;

namespace Clientele.Generator.Api.Resolution;

/// <summary>Determines how a description uses XML.</summary>
internal static class XmlUsage
{
    /// <summary>
    /// Gets the model with <see cref="ApiModel.UsesXml"/>, <see cref="ApiModel.HasXmlObjects"/> and
    /// <see cref="ApiModel.Xml"/> set.
    /// </summary>
    /// <param name="model">The complete description.</param>
    /// <param name="namesReferences">See <see cref="XmlRules.NamesReferences"/>.</param>
    public static ApiModel Find(ApiModel model, bool namesReferences)
    {
        var operations = model.Operations.Concat(model.Webhooks).ToList();
        var roots = model
            .Schemas.Select(static named => named.Schema)
            .Concat(operations.SelectMany(ModelTraversal.Roots));
        var objects = SchemaTraversal
            .Descend(roots)
            .Where(static schema => schema.Annotations.Xml is not null)
            .Select(static schema => schema.Annotations.Xml!.Wrapped)
            .ToList();
        var hasBodies = operations
            .SelectMany(Contents)
            .Any(static content => content.MediaType.Kind == MediaTypeKind.Xml);
        return model with
        {
            HasXmlObjects = objects.Count > 0,
            UsesXml = objects.Count > 0 || hasBodies,
            Xml = new XmlRules(hasBodies, objects.Contains(false), namesReferences),
        };
    }

    private static IEnumerable<ApiContent> Contents(ApiOperation operation) =>
        (operation.RequestBody?.Contents ?? []).Concat(
            operation.Responses.SelectMany(static response => response.Contents)
        );
}
