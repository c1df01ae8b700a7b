using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Clientele.Generator.Api;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Naming;
using Clientele.Generator.Diagnostics;

namespace Clientele.Generator.CSharp.Mapping;

/// <summary>A description → everything that is emitted for it.</summary>
internal sealed class ClientMapper
{
    // Types of the framework and the contract package that client, group or header classes could hide.
    private static readonly string[] FrameworkNames = ["HttpClient", "IHttpClientBuilder", "ResponseHeaders", "ApiClient", "NoContent", "CallOptions", "WebhookHeaders"];

    private readonly OperationContext _context;
    private readonly OperationMapper _operations;
    private readonly CredentialMapper _credentials;
    private readonly PagingMapper _paging;
    private readonly StreamSwitchMapper _switches;
    private readonly WebhookMapper _webhooks;
    private readonly NameScope _members = new();
    private readonly string _interfaceName;

    private ClientMapper(OperationContext context, SchemaMapper schemas)
    {
        _context = context;
        _credentials = new CredentialMapper(context.Model, OptionsName(context.Settings));
        _operations = new OperationMapper(context, _credentials);
        _paging = new PagingMapper(context, schemas.FindRecord);
        _switches = new StreamSwitchMapper(schemas.FindRecord);
        _webhooks = new WebhookMapper(context, schemas.FindType);
        _interfaceName = ClientNames.Interface(context.Settings.ClientName);
        _members.Reserve(ReservedNames.OfRecord);
        _members.Reserve([context.Settings.ClientName, "Pipeline"]);
    }

    /// <summary>Maps schemas and, where a client is asked for, operations.</summary>
    public static MappingResult Map(ApiModel model, ClientSettings settings, CancellationToken cancellation)
    {
        var schemas = new SchemaMapper(model, settings, cancellation);
        schemas.TypeNames.Reserve(FrameworkNames);
        var operations = OperationFilter.Apply(model.Operations, settings);
        var webhooks = OperationFilter.Apply(model.Webhooks, settings);
        schemas.MapSchemas(OperationFilter.IsActive(settings) ? operations.Concat(webhooks) : null);
        if (!settings.EmitClient)
        {
            return new MappingResult(schemas.Build(null), schemas.Diagnostics);
        }

        var context = new OperationContext(model, settings, schemas.Types, schemas.TypeNames, cancellation);
        var mapper = new ClientMapper(context, schemas);
        mapper._credentials.ReportUnsupported(operations, context);
        var client = mapper.Map(operations, webhooks);
        var code = schemas.Build(client);
        return new MappingResult(code, schemas.Diagnostics.Concat<DiagnosticInfo>(context.Diagnostics).ToEquatableArray());
    }

    private static string OptionsName(ClientSettings settings) => settings.ClientName + "Options";

    private ClientDeclaration Map(IReadOnlyList<ApiOperation> operations, IReadOnlyList<ApiOperation> webhooks)
    {
        var settings = _context.Settings;
        var serversName = ClientNames.Servers(settings.ClientName);
        var groups = operations
            .GroupBy(static operation => operation.Tags.IsEmpty ? null : Identifiers.Pascal(operation.Tags[0]), StringComparer.OrdinalIgnoreCase)
            .OrderBy(static group => group.Key, StringComparer.Ordinal)
            .Select(group => MapGroup(group.Key, group.ToList()))
            .Where(static draft => draft.Operations.Count > 0)
            .ToList();
        var declared = groups.Select(WithPages).ToEquatableArray();
        return new ClientDeclaration
        {
            Name = settings.ClientName,
            InterfaceName = _interfaceName,
            OptionsName = OptionsName(settings),
            RegistrationName = settings.EmitServices && settings.HasHttpExtensions ? settings.ClientName + "ServiceCollectionExtensions" : null,
            IsKeyed = settings.HasKeyedServices,
            ValidatesOnStart = settings.HasStartValidation,
            IsConfigurable = settings.HasConfiguration,
            Documentation = ClientDocs(),
            ServersName = serversName,
            Servers = Servers.Map(_context.Model, serversName),
            ServerUrl = Servers.ClientUrl(_context.Model),
            Version = _context.Model.Version,
            Groups = declared,
            WebhooksName = webhooks.Count == 0 ? "" : _context.TypeNames.Claim(ClientNames.Webhooks(settings.ClientName), ClientNames.Webhooks(settings.ClientName) + "Reader"),
            Webhooks = _webhooks.Map(webhooks),
            Credentials = _credentials.All,
            UndeclaredCredentials = _credentials.Undeclared(declared.SelectMany(static group => group.Operations)),
            JsonContextName = settings.EmitJson ? ClientNames.JsonContext(settings.ClientName) : null,
            XmlContextName = settings.EmitXml ? ClientNames.XmlContext(settings.ClientName) : null,
        };
    }

    private GroupDraft MapGroup(string? name, List<ApiOperation> operations)
    {
        var scope = new NameScope();
        var mapped = MapOperations(name, operations, scope);
        return new GroupDraft(MapGroup(name, operations[0]), mapped, scope);
    }

    // What a page looks like is known once all types are declared; and these methods take the names that are left.
    private OperationGroup WithPages(GroupDraft draft)
    {
        var sequential = new HashSet<string>(draft.Operations.Where(static entry => entry.Code.Sequence is not null).Select(static entry => entry.Api.Pointer), StringComparer.Ordinal);
        return draft.Group with
        {
            Operations = draft.Operations.Select(entry => entry.Code with
            {
                Sequence = entry.Code.Sequence is { } sequence ? sequence with { MethodName = draft.Scope.Claim(entry.Code.Name + "Stream", entry.Code.Name + "Items") } : null,
                StreamSwitch = _switches.Map(entry.Code, sequential.Contains(entry.Api.Pointer)),
                Paging = _paging.Map(entry.Api, entry.Code, draft.Scope),
            }).ToEquatableArray(),
        };
    }

    private OperationGroup MapGroup(string? name, ApiOperation first)
    {
        if (name is null)
        {
            return new OperationGroup { ClassName = _context.Settings.ClientName, InterfaceName = _interfaceName };
        }

        var className = _context.TypeNames.Claim(name + "Client", name + "OperationsClient");
        var tag = first.Tags[0];
        var docs = _context.Model.Tags.FirstOrDefault(candidate => candidate.Name == tag)?.Description;
        return new OperationGroup
        {
            PropertyName = _members.Claim(name, name + "Operations"),
            ClassName = className,
            InterfaceName = _context.TypeNames.Claim("I" + className),
            Documentation = new Documentation(string.IsNullOrWhiteSpace(docs) ? $"The operations tagged {tag}." : docs!, []),
        };
    }

    private List<(ApiOperation Api, OperationDeclaration Code)> MapOperations(string? group, List<ApiOperation> operations, NameScope scope)
    {
        var named = operations.Select(operation => (Api: operation, Name: OperationNames.Claim(operation, group, scope))).ToList();
        return [.. named.SelectMany(entry => _operations.Map(entry.Api, entry.Name, wish => OperationNames.Claim(wish, scope)).Select(code => (entry.Api, code)))];
    }

    private Documentation ClientDocs()
    {
        var model = _context.Model;
        var title = string.IsNullOrWhiteSpace(model.Title) ? "The client of a service." : $"The client of {model.Title.Trim()}, version {model.Version}.";
        return new Documentation(title, string.IsNullOrWhiteSpace(model.Description) ? [] : [model.Description!]);
    }

    /// <summary>A group whose pages are not known yet.</summary>
    private sealed record GroupDraft(OperationGroup Group, IReadOnlyList<(ApiOperation Api, OperationDeclaration Code)> Operations, NameScope Scope);
}
