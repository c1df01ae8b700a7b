using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.Api.Resolution.References;
using Clientele.Generator.Api.Resolution.Session;
using Clientele.Generator.Api.Security;
using Clientele.Generator.Collections;

namespace Clientele.Generator.Api.Resolution.Operations;

/// <summary>Reads security schemes and requirements.</summary>
internal static class SecurityReader
{
    /// <summary>Gets the declared schemes, except those of an unknown type.</summary>
    public static EquatableArray<ApiSecurityScheme> ReadSchemes(ReadSession session, LocatedNode? schemes)
    {
        var result = new List<ApiSecurityScheme>();
        foreach (var entry in schemes?.Members() ?? [])
        {
            if (session.Follow(entry.Value) is not { } at || KindOf(at.Text("type")) is not { } kind)
            {
                continue;
            }

            var location = at.Text("in") switch
            {
                "header" => ParameterLocation.Header,
                "query" => ParameterLocation.Query,
                "cookie" => ParameterLocation.Cookie,
                _ => (ParameterLocation?)null,
            };
            var scheme = at.Text("type") == "basic" ? "basic" : at.Text("scheme")?.ToLowerInvariant();
            result.Add(
                new ApiSecurityScheme(entry.Key, kind, at.Text("description"), at.Text("name"), location, scheme)
                {
                    Pointer = session.IdOf(entry.Value),
                }
            );
        }

        return result.ToEquatableArray();
    }

    /// <summary>Gets the alternatives of a <c>security</c> array.</summary>
    public static EquatableArray<SecurityRequirement> Read(LocatedNode? security) =>
        (security?.Items() ?? [])
            .Where(static item => item.Mapping is not null)
            .Select(static item => new SecurityRequirement(
                item.Mapping!.Members.Select(member => new RequiredScheme(
                        member.Key,
                        item.Texts(member.Key).ToEquatableArray()
                    ))
                    .ToEquatableArray()
            ))
            .ToEquatableArray();

    private static SecuritySchemeKind? KindOf(string? type) =>
        type switch
        {
            "apiKey" => SecuritySchemeKind.ApiKey,
            "http" or "basic" => SecuritySchemeKind.Http,
            "oauth2" => SecuritySchemeKind.OAuth2,
            "openIdConnect" => SecuritySchemeKind.OpenIdConnect,
            "mutualTLS" => SecuritySchemeKind.MutualTls,
            _ => null,
        };
}
