using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Clientele.Generator.Api;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Mapping.Clients;
using Clientele.Generator.CSharp.Mapping.Context;
using Clientele.Generator.CSharp.Mapping.Records;
using Clientele.Generator.CSharp.Mapping.Schemas;
using Clientele.Generator.CSharp.Mapping.Xml;
using Clientele.Generator.CSharp.Model;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.CSharp.Naming;
using Clientele.Generator.CSharp.Planning;
using Clientele.Generator.CSharp.Schemas;
using Clientele.Generator.Diagnostics;

namespace Clientele.Generator.CSharp.Mapping;

/// <summary>
/// Maps a description to everything that is emitted for it: plans and names types, maps operations, declares types, and
/// recognizes paging.
/// </summary>
internal static class CodeModelMapper
{
    /// <summary>Maps schemas and, if a client is requested, operations.</summary>
    public static MappingResult Map(ApiModel model, ClientSettings settings, CancellationToken cancellation)
    {
        var diagnostics = new MappingDiagnostics(model.Path);
        var plan = TypePlan.Create(model, settings, diagnostics, cancellation);
        var context = new MappingContext(plan, model, settings, diagnostics, cancellation);
        var operations = OperationFilter.Apply(model.Operations, settings);
        var webhooks = OperationFilter.Apply(model.Webhooks, settings);
        var client = settings.EmitClient ? new ClientMapper(context, plan, operations, webhooks) : null;
        var roots = SchemaRoots(context, operations.Concat(webhooks))
            .Concat(client?.TypeNames ?? WebhookTypes(context, webhooks));
        var types = new TypeDeclarations(context).Map(roots);
        ReportAmbiguous(context, types.Keys);
        ReportRefused(context, types.Keys);
        cancellation.ThrowIfCancellationRequested();
        var schemas = new HashSet<string>(
            model.Schemas.Select(named => context.Types.NameOf(named.Id)),
            StringComparer.Ordinal
        );
        return new MappingResult(Build(settings, types, schemas, client?.Build(types), cancellation), diagnostics.All);
    }

    // All named schemas, or those that the requested operations lead to.
    private static IEnumerable<string> SchemaRoots(MappingContext context, IEnumerable<ApiOperation> operations)
    {
        if (!OperationFilter.IsActive(context.Settings))
        {
            return TypeDeclarations.NamesOf(context, context.Model.Schemas);
        }

        var reachable = context.Index.Closure(operations.SelectMany(OperationSchemas.Roots), context.Cancellation);
        return TypeDeclarations.NamesOf(context, context.Model.Schemas.Where(named => reachable.Contains(named.Id)));
    }

    // What a service sends to its callers needs models even without a client.
    private static IEnumerable<string> WebhookTypes(MappingContext context, IEnumerable<ApiOperation> webhooks) =>
        webhooks
            .SelectMany(OperationSchemas.RequestRoots)
            .SelectMany(schema => CodeTypes.NamesIn(context.Types.Resolve(schema).Type));

    private static void ReportAmbiguous(MappingContext context, IEnumerable<string> names)
    {
        foreach (var name in names.Where(ImplicitNames.Contains))
        {
            context.Report(MappingDescriptors.AmbiguousName, context.Types.Find(name)!.Schema.Pointer, name);
        }
    }

    private static void ReportRefused(MappingContext context, IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            var schema = context.Types.Find(name)!.Schema;
            if (schema.Annotations.NameOverride is { Length: > 0 } asked && name != Identifiers.Pascal(asked))
            {
                context.CheckName(schema.Pointer, asked, Identifiers.TypeAsAsked(asked), name);
            }
        }
    }

    private static CodeModel Build(
        ClientSettings settings,
        IReadOnlyDictionary<string, TypeDeclaration> types,
        HashSet<string> schemas,
        ClientDeclaration? client,
        CancellationToken cancellation
    )
    {
        var all =
            settings.XmlOfBodiesOnly && client is not null
                ? XmlReach.Apply(types, client)
                : types.Values.ToEquatableArray();
        all = settings.EmitXml ? XmlNameSharing.Apply(all) : all;
        cancellation.ThrowIfCancellationRequested();
        all = ValidationReach.Apply(all);
        cancellation.ThrowIfCancellationRequested();
        all = DiscriminatorTags.Apply(all);
        cancellation.ThrowIfCancellationRequested();
        var served = client is not null && settings.SerializesAsNeeded ? SerializerReach.Apply(all, client) : all;
        var json = settings.EmitJson ? ClientNames.JsonContext(settings.ClientName) : null;
        var xml = settings.EmitXml ? ClientNames.XmlContext(settings.ClientName) : null;
        return new()
        {
            Namespace = settings.Namespace,
            Accessibility = settings.Accessibility,
            ClientName = settings.ClientName,
            SourceName = settings.SourceName,
            Types = ContextProperties.Apply(
                xml is null ? served : XmlCaseMapper.Apply(XmlLayoutMapper.Apply(served)),
                schemas,
                json,
                xml
            ),
            JsonContextName = json,
            XmlContextName = xml,
            Client = client,
            HasUnionTypes = settings.HasUnionTypes,
            DeclaredNames = types.Keys.ToEquatableArray(),
        };
    }
}
