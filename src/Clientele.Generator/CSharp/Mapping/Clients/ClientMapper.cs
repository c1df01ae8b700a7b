using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Mapping.Context;
using Clientele.Generator.CSharp.Mapping.Paging;
using Clientele.Generator.CSharp.Mapping.Requests;
using Clientele.Generator.CSharp.Mapping.Responses;
using Clientele.Generator.CSharp.Model;
using Clientele.Generator.CSharp.Model.Links;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.CSharp.Naming;
using Clientele.Generator.CSharp.Planning;

namespace Clientele.Generator.CSharp.Mapping.Clients;

/// <summary>Maps the operations of a description to its client.</summary>
internal sealed class ClientMapper
{
    // The class of the contract package that clients use.
    private const string FrameworkName = "ApiOperation";

    private readonly MappingContext _context;
    private readonly TypePlan _plan;
    private readonly OperationMapper _operations;
    private readonly CredentialMapper _credentials;
    private readonly HeadersMapper _headers;
    private readonly IReadOnlyList<ApiOperation> _webhooks;
    private readonly HashSet<ApiOperation> _emitted;
    private readonly IReadOnlyList<UnpagedGroup> _groups;
    private readonly WebhookMapper _webhookMapper;
    private readonly NameScope _members = new(ReservedNames.OfRecord);

    /// <summary>Initializes a new instance, which maps the operations.</summary>
    public ClientMapper(
        MappingContext context,
        TypePlan plan,
        IReadOnlyList<ApiOperation> operations,
        IReadOnlyList<ApiOperation> webhooks
    )
    {
        (_context, _plan, _webhooks) = (context, plan, webhooks);
        _credentials = new CredentialMapper(context.Model, OptionsName(context.Settings));
        _headers = new HeadersMapper(context);
        _operations = new OperationMapper(context, _credentials, _headers);
        _webhookMapper = new WebhookMapper(context, _headers);
        var client = context.Settings.ClientName;
        _members.Reserve([client, ClientNames.JsonContext(client), ClientNames.XmlContext(client), "Pipeline"]);
        _credentials.ReportUnsupported(operations, context);

        // Names are decided before the filters, so that these rename nothing.
        _emitted = new HashSet<ApiOperation>(operations, ReferenceComparer<ApiOperation>.Instance);
        _groups = context
            .Model.Operations.GroupBy(
                static operation => operation.Tags.IsEmpty ? null : Identifiers.Pascal(operation.Tags[0]),
                StringComparer.OrdinalIgnoreCase
            )
            .OrderBy(static group => group.Key, StringComparer.Ordinal)
            .Where(group => group.Any(_emitted.Contains))
            .Select(group => MapGroup(group.Key, group.ToList()))
            .Where(static group => group.Operations.Count > 0)
            .ToList();
    }

    /// <summary>Gets the names of the types that operations and webhooks use.</summary>
    public IEnumerable<string> TypeNames =>
        _groups
            .SelectMany(static group => group.Operations)
            .SelectMany(static operation => ClientTypes.Enumerate(operation.Code))
            .Concat(_webhookMapper.TypesOf(_webhooks));

    private static string OptionsName(ClientSettings settings) => settings.ClientName + "Options";

    /// <summary>Builds the client once its types are declared, as paging and form fields depend on them.</summary>
    public ClientDeclaration Build(IReadOnlyDictionary<string, TypeDeclaration> types)
    {
        var paging = new PagingMapper(_context, types);
        var switches = new StreamSwitchMapper(types);
        var settings = _context.Settings;
        var serversName = ClientNames.Servers(settings.ClientName);
        var groups = _groups
            .Select(group => WithFurtherMethods(group, paging, switches))
            .Select(WithClasses)
            .ToEquatableArray();
        var webhooksName = WebhooksName();
        var webhooks = _webhookMapper.Map(_webhooks, types);
        return new ClientDeclaration
        {
            Name = settings.ClientName,
            InterfaceName = ClientNames.Interface(settings.ClientName),
            OptionsName = OptionsName(settings),
            RegistrationName =
                settings.EmitServices && settings.HasHttpExtensions
                    ? settings.ClientName + "ServiceCollectionExtensions"
                    : null,
            IsKeyed = settings.HasKeyedServices,
            ValidatesOnStart = settings.HasStartValidation,
            IsConfigurable = settings.HasConfiguration,
            Documentation = ClientDocs(),
            ServersName = serversName,
            Servers = Servers.Map(_context.Model, serversName),
            ServerUrl = Servers.ClientUrl(_context.Model),
            Version = _context.Model.Version,
            Groups = groups,
            Follow = settings.EmitJson ? Follow(groups, types) : null,
            Headers = SharedHeaders(groups, webhooks),
            WebhooksName = webhooksName,
            Webhooks = webhooks,
            Credentials = _credentials.All,
            UndeclaredCredentials = _credentials.Undeclared(groups.SelectMany(static group => group.Operations)),
            JsonContextName = settings.EmitJson ? ClientNames.JsonContext(settings.ClientName) : null,
            XmlContextName = settings.EmitXml ? ClientNames.XmlContext(settings.ClientName) : null,
        };
    }

    private string WebhooksName()
    {
        var name = ClientNames.Webhooks(_context.Settings.ClientName);
        return _webhooks.Count == 0 ? "" : _context.TypeNames.Claim(name, name + "Reader");
    }

    private EquatableArray<HeadersDeclaration> SharedHeaders(
        EquatableArray<OperationGroup> groups,
        EquatableArray<WebhookDeclaration> webhooks
    )
    {
        var ofOperations = groups
            .SelectMany(static group => group.Operations)
            .Select(static operation => operation.Headers);
        return _headers.Shared.UsedBy(ofOperations.Concat(webhooks.Select(static webhook => webhook.Headers)));
    }

    private UnpagedGroup MapGroup(string? name, List<ApiOperation> operations)
    {
        var scope = new NameScope();
        var mapped = MapOperations(name, operations, scope);
        return new UnpagedGroup(MapGroup(name, operations[0]), mapped, scope);
    }

    private static OperationGroup WithFurtherMethods(
        UnpagedGroup group,
        PagingMapper paging,
        StreamSwitchMapper switches
    )
    {
        var sequences = group
            .Operations.Where(static entry => entry.Code.Sequence is not null)
            .Select(static entry => entry.Api.Pointer);
        var sequential = new HashSet<string>(sequences, StringComparer.Ordinal);
        var operations = group.Operations.Select(entry =>
            WithStream(entry.Code, group.Names) with
            {
                StreamSwitch = switches.Map(entry.Code, sequential.Contains(entry.Api.Pointer)),
                Paging = paging.Map(entry.Api, entry.Code, group.Names),
            }
        );
        return group.Group with { Operations = operations.ToEquatableArray() };
    }

    private OperationGroup WithClasses(OperationGroup group)
    {
        var scope = new NameScope();
        var operations = group.Operations.Select(operation =>
            operation with
            {
                ClassName = ClassName(operation.Name + "Operation", scope),
                Request = RequestMapper.Map(operation),
            }
        );
        return group with
        {
            Operations = operations.ToEquatableArray(),
            Headers = GroupTypes.Headers(group.Operations),
            Results = GroupTypes.Results(group.Operations),
        };
    }

    private FollowDeclaration? Follow(
        EquatableArray<OperationGroup> groups,
        IReadOnlyDictionary<string, TypeDeclaration> types
    )
    {
        var names = _groups.FirstOrDefault(static group => group.Group.PropertyName is null)?.Names ?? new NameScope();
        return new FollowMapper(types).Map(
            groups.SelectMany(static group => group.Operations),
            () => OperationNames.Claim("Follow", names),
            () => ClassName("LinkedOperation", new NameScope())
        );
    }

    // Nested in the client's class, it would hide a type of the same name.
    private string ClassName(string wish, NameScope scope)
    {
        var name = scope.Claim(wish);
        while (_context.TypeNames.IsTaken(name) || _members.IsTaken(name) || name == FrameworkName)
        {
            name = scope.Claim(wish);
        }

        return name;
    }

    // Its name is one that operations leave free.
    private static OperationDeclaration WithStream(OperationDeclaration code, NameScope names) =>
        code.Sequence is null
            ? code
            : code with
            {
                Sequence = code.Sequence with { MethodName = names.Claim(code.Name + "Stream", code.Name + "Items") },
            };

    private OperationGroup MapGroup(string? name, ApiOperation first)
    {
        if (name is null)
        {
            return new OperationGroup
            {
                ClassName = _context.Settings.ClientName,
                InterfaceName = ClientNames.Interface(_context.Settings.ClientName),
            };
        }

        var className = _context.TypeNames.Claim(name + "Client", name + "OperationsClient");
        var tag = first.Tags[0];
        var docs = _context.Model.Tags.FirstOrDefault(candidate => candidate.Name == tag)?.Description;
        return new OperationGroup
        {
            PropertyName = PropertyName(name),
            ClassName = className,
            InterfaceName = _context.TypeNames.Claim("I" + className),
            Documentation = new DocumentationComment(
                string.IsNullOrWhiteSpace(docs) ? $"The operations tagged {tag}." : docs!,
                []
            ),
        };
    }

    // Operations without a tag are methods of the same class, whose names end in Async.
    private string PropertyName(string tag)
    {
        var longer = tag + "Operations";
        return tag.EndsWith("Async", StringComparison.OrdinalIgnoreCase)
            ? _members.Claim(longer)
            : _members.Claim(tag, longer);
    }

    private List<(ApiOperation Api, OperationDeclaration Code)> MapOperations(
        string? group,
        List<ApiOperation> operations,
        NameScope scope
    )
    {
        var named = operations
            .Zip(OperationNames.Allocate(operations, group, scope), static (operation, name) =>
                (Api: operation, Name: name)
            )
            .Where(entry => _emitted.Contains(entry.Api))
            .ToList();
        foreach (var (operation, name) in named.Where(static entry => entry.Api.NameOverride is not null))
        {
            var wish = OperationNames.WholeName(operation);
            _context.CheckName(operation.Pointer, operation.NameOverride, wish, name);
        }

        var mapped = named.SelectMany(
            entry =>
                _operations.Map(entry.Api, entry.Name, _plan.OperationNames[entry.Api], wish =>
                    OperationNames.Claim(wish, scope)
                ),
            static (entry, code) => (entry.Api, code)
        );
        return [.. mapped];
    }

    private DocumentationComment ClientDocs()
    {
        var model = _context.Model;
        var title = string.IsNullOrWhiteSpace(model.Title)
            ? "The client of a service."
            : $"The client of {model.Title.Trim()}, version {model.Version}.";
        return new DocumentationComment(
            title,
            string.IsNullOrWhiteSpace(model.Description) ? [] : [model.Description!]
        );
    }
}
