using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.CSharp.Model.Paging;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;

namespace Clientele.Generator.CSharp.Mapping.Paging;

/// <summary>Recognizes links that define a request: <c>{ uri, method, headers }</c> (Partner Center).</summary>
internal sealed class RequestLinkMapper(IReadOnlyDictionary<string, TypeDeclaration> types)
{
    /// <summary>Gets the members of such a link; <see langword="null"/> if the record is not one.</summary>
    public PageLink? Map(RecordDeclaration record)
    {
        var uri = Text(record, "uri", "href", "url");
        var headers = record.Members.FirstOrDefault(static member =>
            member.WireName.Equals("headers", StringComparison.OrdinalIgnoreCase)
        );
        if (uri is null || headers is null)
        {
            return null;
        }

        var method = record.Members.FirstOrDefault(static member =>
            member.WireName.Equals("method", StringComparison.OrdinalIgnoreCase)
            && member.Type.Type is ScalarType { Scalar: Scalar.String }
        );
        var path = new PagePath([Step(uri)], uri.Type.Type is ScalarType { Scalar: Scalar.Uri });
        var step = method is null ? null : Step(method);
        return headers.Type.Type switch
        {
            MapType { Value.Type: ScalarType { Scalar: Scalar.String } } => new PageLink(
                path,
                step,
                Step(headers),
                null,
                null
            ),
            ListType { Item: { Nullable: false, Type: DeclaredType { Kind: DeclaredKind.Record } item } }
                when types.TryGetValue(item.Name, out var type)
                    && type is RecordDeclaration pair
                    && Name(pair, "key", "name") is { } name
                    && Name(pair, "value") is { } value => new PageLink(path, step, Step(headers), name, value),
            _ => null,
        };
    }

    private static PageStep Step(MemberDeclaration member) => new(member.Name, member.IsOptional);

    private static MemberDeclaration? Text(RecordDeclaration record, params string[] names) =>
        record.Members.FirstOrDefault(member =>
            names.Contains(member.WireName.ToLowerInvariant())
            && member.Type.Type is ScalarType { Scalar: Scalar.String or Scalar.Uri }
        );

    private static string? Name(RecordDeclaration record, params string[] names) =>
        record
            .Members.FirstOrDefault(member =>
                !member.IsOptional
                && names.Contains(member.WireName.ToLowerInvariant())
                && member.Type.Type is ScalarType { Scalar: Scalar.String }
            )
            ?.Name;
}
