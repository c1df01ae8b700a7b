using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Clientele.Generator.Api;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Naming;
using Clientele.Generator.Diagnostics;

namespace Clientele.Generator.CSharp.Mapping;

/// <summary>Schemas of a description → types to emit. Use: map the schemas of operations through <see cref="Types"/>, then <see cref="Build"/>.</summary>
internal sealed class SchemaMapper
{
    private readonly MappingSession _session;
    private readonly SchemaTypes _types;
    private readonly RecordMapper _records;
    private readonly SortedDictionary<string, TypeDeclaration> _declarations = new(StringComparer.Ordinal);

    public SchemaMapper(ApiModel model, ClientSettings settings, CancellationToken cancellation)
    {
        _session = new MappingSession(model, settings, cancellation);
        _types = new SchemaTypes(_session);
        _records = new RecordMapper(_session, _types);
    }

    /// <summary>Types of schemas that stand in operations.</summary>
    public ISchemaTypes Types => _types;

    /// <summary>The namespace's names: take those of client, groups and headers here, so that they differ from those of schemas.</summary>
    public NameScope TypeNames => _session.TypeNames;

    /// <summary>What was reported so far.</summary>
    public EquatableArray<DiagnosticInfo> Diagnostics => _session.Diagnostics.ToEquatableArray();

    /// <summary>The model of a description without its client.</summary>
    public static MappingResult Map(ApiModel model, ClientSettings settings, CancellationToken cancellation)
    {
        var mapper = new SchemaMapper(model, settings, cancellation);
        mapper.MapSchemas(null);
        return new MappingResult(mapper.Build(null), mapper.Diagnostics);
    }

    /// <summary>Declares the named schemas: all of them, or those that <paramref name="operations"/> lead to.</summary>
    public void MapSchemas(IEnumerable<ApiOperation>? operations)
    {
        var reachable = operations is null ? null : _session.Index.Closure(operations.SelectMany(SchemaWalker.Roots), _session.Cancellation);
        foreach (var named in _session.Model.Schemas.Where(named => reachable is null || reachable.Contains(named.Id)).OrderBy(named => named.Id, StringComparer.Ordinal))
        {
            _session.Cancellation.ThrowIfCancellationRequested();
            Declare(new PendingType(_session.Names[named.Id], named, named.Schema));
        }

        DeclarePending();
        if (operations is null)
        {
            MapWebhooks();
        }
    }

    /// <summary>The record of that name, if one is declared.</summary>
    public RecordDeclaration? FindRecord(string name) => FindType(name) as RecordDeclaration;

    /// <summary>The record or enum of that name, if one is declared.</summary>
    public TypeDeclaration? FindType(string name)
    {
        DeclarePending();
        return _declarations.TryGetValue(name, out var declaration) ? declaration : null;
    }

    /// <summary>The whole model, with whatever operations added through <see cref="Types"/>.</summary>
    public CodeModel Build(ClientDeclaration? client)
    {
        DeclarePending();
        var settings = _session.Settings;
        var declarations = new SortedDictionary<string, TypeDeclaration>(_declarations, StringComparer.Ordinal);
        foreach (var union in _types.Unions)
        {
            declarations[union.Name] = union;
        }

        return new CodeModel
        {
            Namespace = settings.Namespace,
            Accessibility = settings.Accessibility,
            ClientName = settings.ClientName,
            SourceName = settings.SourceName,
            Types = ValidationReach.Apply(XmlInline.Apply(client is not null && settings.XmlOfBodiesOnly ? XmlReach.Apply(declarations, client) : declarations.Values.ToEquatableArray())),
            JsonContextName = settings.EmitJson ? ClientNames.JsonContext(settings.ClientName) : null,
            XmlContextName = settings.EmitXml ? ClientNames.XmlContext(settings.ClientName) : null,
            Client = client,
            DeclaredNames = declarations.Keys.ToEquatableArray(),
        };
    }

    // What a service sends to its callers needs models, but no client.
    private void MapWebhooks()
    {
        foreach (var webhook in _session.Model.Webhooks)
        {
            foreach (var schema in SchemaWalker.RequestRoots(webhook))
            {
                _types.Map(schema, WebhookMapper.NameOf(webhook) + "Body");
            }
        }

        DeclarePending();
    }

    private void DeclarePending()
    {
        while (_types.NextPending() is { } pending)
        {
            _session.Cancellation.ThrowIfCancellationRequested();
            Declare(pending);
        }
    }

    private void Declare(PendingType type)
    {
        switch (SchemaShapes.Of(type.Schema))
        {
            case SchemaShape.Record:
                _declarations[type.Name] = type.Named is null ? _records.Map(type.Name, (ObjectSchema)type.Schema) : _records.Map(type.Named);
                break;
            case SchemaShape.Enum:
                _declarations[type.Name] = EnumMapper.Map((EnumSchema)type.Schema, type.Name, type.Named?.Name ?? type.Name, _session.Settings.OpenEnums);
                break;
            default:
                // An alias has no declaration, but what is written inside it may, and unions declare themselves.
                _types.Map(new SchemaReference(type.Named!.Id) { Pointer = type.Schema.Pointer }, type.Name);
                break;
        }
    }
}
