using System.Collections.Generic;
using System.Linq;

namespace Clientele.Generator.Api.Resolution;

/// <summary>Tells whether a description is about XML.</summary>
internal static class XmlUsage
{
    /// <summary>The model with <see cref="ApiModel.UsesXml"/> and <see cref="ApiModel.HasXmlObjects"/>.</summary>
    public static ApiModel Find(ApiModel model)
    {
        var operations = model.Operations.Concat(model.Webhooks).ToList();
        var roots = model.Schemas.Select(static named => named.Schema).Concat(operations.SelectMany(ModelTraversal.Roots));
        var hasObjects = roots.SelectMany(SchemaTraversal.Descend).Any(static schema => schema.Facts.Xml is not null);
        return model with { HasXmlObjects = hasObjects, UsesXml = hasObjects || operations.SelectMany(Contents).Any(static content => content.IsXml) };
    }

    private static IEnumerable<ApiContent> Contents(ApiOperation operation) =>
        (operation.RequestBody?.Contents ?? []).Concat(operation.Responses.SelectMany(static response => response.Contents));
}
