using System;
using System.Linq;
using System.Threading;
using Clientele.Generator.Api.Resolution.Operations;
using Clientele.Generator.Api.Resolution.References;
using Clientele.Generator.Api.Resolution.Schemas;
using Clientele.Generator.Api.Resolution.Session;
using Clientele.Generator.Collections;
using Clientele.Generator.Diagnostics;
using Clientele.Generator.OpenApi.Specification;
using Clientele.Generator.OpenApi.Structure;
using Clientele.Generator.OpenApi.Syntax;

namespace Clientele.Generator.Api.Resolution;

/// <summary>Reads OpenAPI 3.x and Swagger 2.0 descriptions.</summary>
internal static class DescriptionReader
{
    /// <summary>Reads a description.</summary>
    /// <param name="entry">The description.</param>
    /// <param name="others">Documents that its references may point to.</param>
    /// <param name="cancellation">Checked at every step.</param>
    /// <exception cref="OperationCanceledException">The operation is canceled.</exception>
    public static ApiReadResult Read(
        DescriptionSource entry,
        EquatableArray<DescriptionSource> others,
        CancellationToken cancellation
    )
    {
        var session = new ReadSession(entry, others, cancellation);
        var model = session.Entry.Root is { } root
            ? ReadRoot(session, new LocatedNode(session.Entry, "#", root))
            : null;
        if (model is null && session.Diagnostics.Found.Count == 0)
        {
            session.Diagnostics.Add(
                new DiagnosticInfo(DocumentDescriptors.NotOpenApi, DiagnosticPlace.File(entry.Path), [])
            );
        }

        return new ApiReadResult(model, session.Diagnostics.Found.ToEquatableArray());
    }

    private static ApiModel? ReadRoot(ReadSession session, LocatedNode root)
    {
        var version = root.Text("openapi") ?? root.Text("swagger");
        if (version is null)
        {
            session.Report(DocumentDescriptors.NotOpenApi, root);
            return null;
        }

        if (
            session.IsSwagger
                ? version is not ("2.0" or "2")
                : version != "3" && !version.StartsWith("3.", StringComparison.Ordinal)
        )
        {
            session.Report(
                DocumentDescriptors.UnknownVersion,
                root[session.IsSwagger ? "swagger" : "openapi"]!,
                version
            );
            return null;
        }

        var model = ReadModel(session, root);
        session.Diagnostics.AddStructure(
            StructureChecker.Check(session.Entry, session.IsSwagger, session.Cancellation)
        );
        return model;
    }

    private static ApiModel ReadModel(ReadSession session, LocatedNode root)
    {
        var schemas = new SchemaReader(session);
        var contents = new ContentReader(session, schemas);
        var operations = new OperationReader(session, root, contents);
        foreach (
            var component in (session.IsSwagger ? root["definitions"] : root["components"]?["schemas"])?.Members() ?? []
        )
        {
            schemas.Registry.Add(component.Value);
        }

        var model = new ApiModel
        {
            Title = root["info"]?.Text("title") ?? "",
            Version = root["info"]?.Text("version") ?? "",
            Description = root["info"]?.Text("description") ?? root["info"]?.Text("summary"),
            Path = session.Entry.Path,
            Operations = operations.ReadAll(root["paths"], root["x-ms-paths"]),
            Webhooks = [.. operations.ReadAll(root["webhooks"], root["x-webhooks"]), .. operations.Callbacks],
            Servers = session.IsSwagger ? ServerReader.ReadSwagger(root) : ServerReader.Read(root["servers"]),
            SecuritySchemes = SecurityReader.ReadSchemes(
                session,
                session.IsSwagger ? root["securityDefinitions"] : root["components"]?["securitySchemes"]
            ),
            Tags = (root["tags"]?.Items() ?? [])
                .Where(static tag => tag.Text("name") is not null)
                .Select(static tag => new ApiTag(tag.Text("name")!, tag.Text("description") ?? tag.Text("summary")))
                .ToEquatableArray(),
            ClientName = root.Text("x-clientele-client-name") ?? root["info"]?.Text("x-clientele-client-name"),
        };
        var isNamed = !SpecificationVersion.Create(root.Mapping!).IsBefore(2);
        var all = model with { Schemas = schemas.Registry.ReadAll(schemas.Read) };
        return XmlUsage.Find(Complete(all, session.Cancellation), isNamed);
    }

    // These steps need all schemas to be known.
    private static ApiModel Complete(ApiModel model, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var shared = PlaceReferences.Share(model with { Schemas = AliasChains.Shorten(model.Schemas) });
        cancellation.ThrowIfCancellationRequested();
        var families = DiscriminatorReader.Complete(FamilyReader.Adopt(shared.Schemas));
        return UnionDiscriminators.Inherit(shared with { Schemas = SecondBaseReader.Split(families) });
    }
}
