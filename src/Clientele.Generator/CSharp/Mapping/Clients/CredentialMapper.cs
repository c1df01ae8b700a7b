using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.Api.Security;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Mapping.Context;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.CSharp.Naming;
using Clientele.Shared;

namespace Clientele.Generator.CSharp.Mapping.Clients;

/// <summary>Maps security schemes to the credentials that options hold and operations send.</summary>
internal sealed class CredentialMapper
{
    private static readonly string[] OptionsMembers =
    [
        "BaseAddress",
        "OverrideOperationServers",
        "SendingRequest",
        "ReceivedResponse",
        "Reading",
        "IdempotencyKeyHeader",
        "WireFormat",
        "MaxResponseBytes",
        "MaxErrorBytes",
        "StreamIdleTimeout",
        "TokenProvider",
        "BearerToken",
        "UserName",
        "Password",
        "GetSecret",
        "SetSecret",
    ];

    // What these send depends on a challenge or on the request, so they are left to HttpClient's handler.
    private static readonly HashSet<string> ChallengeSchemes = new(
        ["digest", "negotiate", "ntlm", "hoba", "mutual", "scram-sha-1", "scram-sha-256", "dpop", "oauth"],
        StringComparer.OrdinalIgnoreCase
    );

    private readonly Dictionary<string, CredentialDeclaration> _byId = new(StringComparer.Ordinal);

    // Certificates are presented by the connection, before any request.
    private readonly HashSet<string> _certificates = new(StringComparer.Ordinal);

    public CredentialMapper(ApiModel model, string optionsName)
    {
        var scope = new NameScope(ReservedNames.OfRecord);
        scope.Reserve(optionsName);
        scope.Reserve(OptionsMembers);
        _certificates.UnionWith(
            model
                .SecuritySchemes.Where(static scheme => scheme.Kind == SecuritySchemeKind.MutualTls)
                .Select(static scheme => scheme.Id)
        );
        foreach (
            var scheme in model
                .SecuritySchemes.Select(Worded)
                .OrderBy(static scheme => scheme.Id, StringComparer.Ordinal)
        )
        {
            if (Kind(scheme) is { } kind && !_byId.ContainsKey(scheme.Id))
            {
                var name = Identifiers.Pascal(scheme.Id);
                var docs = string.IsNullOrWhiteSpace(scheme.Description)
                    ? $"The key of the security scheme {scheme.Id}."
                    : scheme.Description!;
                _byId.Add(
                    scheme.Id,
                    new CredentialDeclaration(
                        scope.Claim(name, name + "Key"),
                        kind,
                        kind == CredentialKind.Authorization ? scheme.Scheme! : scheme.ParameterName ?? "",
                        docs
                    )
                );
            }
        }
    }

    /// <summary>Gets all credentials, sorted ordinally by name.</summary>
    public EquatableArray<CredentialDeclaration> All =>
        _byId.Values.OrderBy(static credential => credential.Name, StringComparer.Ordinal).ToEquatableArray();

    /// <summary>Gets the alternatives of an operation that the client can satisfy, the anonymous one last.</summary>
    public EquatableArray<CredentialSet> Map(ApiOperation operation) =>
        operation
            .Security.Where(requirement => requirement.Schemes.All(IsSatisfied))
            .Select(requirement => new CredentialSet(
                requirement
                    .Schemes.Where(scheme => _byId.ContainsKey(scheme.SchemeId))
                    .Select(scheme => _byId[scheme.SchemeId])
                    .ToEquatableArray()
            ))
            .OrderBy(static set => set.Credentials.IsEmpty ? 1 : 0)
            .ToEquatableArray();

    /// <summary>Gets the credentials in the options that no operation declares.</summary>
    public EquatableArray<CredentialDeclaration> Undeclared(IEnumerable<OperationDeclaration> operations)
    {
        var declared = new HashSet<CredentialDeclaration>(
            operations.SelectMany(static operation => operation.Security).SelectMany(static set => set.Credentials)
        );
        var (used, unused) = (
            _byId.Values.Where(credential => declared.Contains(credential)).ToList(),
            All.Where(credential => !declared.Contains(credential))
        );
        CredentialDeclaration[] general =
        [
            new("", CredentialKind.Bearer, "", ""),
            new("", CredentialKind.Basic, "", ""),
        ];
        return general
            .Where(candidate => used.All(credential => credential.Kind != candidate.Kind))
            .Concat(
                unused.Where(static credential =>
                    credential.Kind is not (CredentialKind.Bearer or CredentialKind.Basic)
                )
            )
            .ToEquatableArray();
    }

    /// <summary>Reports the schemes that leave an operation without any alternative, each once.</summary>
    public void ReportUnsupported(IEnumerable<ApiOperation> operations, MappingContext context)
    {
        var needed = operations
            .Where(static operation => !operation.Security.IsEmpty)
            .Where(operation =>
                operation.Security.All(requirement =>
                    requirement.Schemes.Any(scheme => !_byId.ContainsKey(scheme.SchemeId))
                )
            )
            .SelectMany(static operation => operation.Security)
            .SelectMany(static requirement => requirement.Schemes)
            .Select(static scheme => scheme.SchemeId)
            .ToList();
        foreach (
            var scheme in context.Model.SecuritySchemes.Where(scheme =>
                !_byId.ContainsKey(scheme.Id) && needed.Contains(scheme.Id)
            )
        )
        {
            context.ReportUnsupportedScheme(scheme, Advice(scheme));
        }
    }

    private bool IsSatisfied(RequiredScheme scheme) =>
        _byId.ContainsKey(scheme.SchemeId) || _certificates.Contains(scheme.SchemeId);

    // "Authorization: Bearer" is not a header's name, but a workaround for Swagger 2.0, which has no bearer tokens.
    private static ApiSecurityScheme Worded(ApiSecurityScheme scheme)
    {
        var parts = scheme is { Kind: SecuritySchemeKind.ApiKey, Location: ParameterLocation.Header }
            ? (scheme.ParameterName ?? "").Split(':')
            : [];
        return
            parts.Length == 2
            && string.Equals(parts[0].Trim(), "Authorization", StringComparison.OrdinalIgnoreCase)
            && HttpTokens.IsToken(parts[1].Trim())
            ? scheme with
            {
                Kind = SecuritySchemeKind.Http,
                Scheme = parts[1].Trim().ToLowerInvariant(),
            }
            : scheme;
    }

    private static string Advice(ApiSecurityScheme scheme) =>
        (scheme.Kind, scheme.Scheme) switch
        {
            (SecuritySchemeKind.MutualTls, _) => "give the client certificate to the primary handler "
                + "(SocketsHttpHandler.SslOptions, set in ConfigurePrimaryHttpMessageHandler)",
            (SecuritySchemeKind.Http, "digest" or "negotiate" or "ntlm") =>
                "give the Credentials to the primary handler "
                    + "(SocketsHttpHandler, set in ConfigurePrimaryHttpMessageHandler), which answers the challenge",
            _ => "add what it asks for in a DelegatingHandler",
        };

    private static CredentialKind? Kind(ApiSecurityScheme scheme) =>
        (scheme.Kind, scheme.Location, scheme.Scheme) switch
        {
            (SecuritySchemeKind.OAuth2 or SecuritySchemeKind.OpenIdConnect, _, _) => CredentialKind.Bearer,
            (SecuritySchemeKind.Http, _, "bearer") => CredentialKind.Bearer,
            (SecuritySchemeKind.Http, _, "basic") => CredentialKind.Basic,
            (SecuritySchemeKind.Http, _, { } name) when !ChallengeSchemes.Contains(name) && HttpTokens.IsToken(name) =>
                CredentialKind.Authorization,
            (SecuritySchemeKind.ApiKey, ParameterLocation.Header, _)
                when HttpTokens.IsToken(scheme.ParameterName ?? "") => CredentialKind.ApiKeyHeader,
            (SecuritySchemeKind.ApiKey, ParameterLocation.Query, _) => CredentialKind.ApiKeyQuery,
            (SecuritySchemeKind.ApiKey, ParameterLocation.Cookie, _)
                when HttpTokens.IsToken(scheme.ParameterName ?? "") => CredentialKind.ApiKeyCookie,
            _ => null,
        };
}
