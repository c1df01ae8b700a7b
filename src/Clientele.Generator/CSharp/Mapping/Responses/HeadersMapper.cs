using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Mapping.Context;
using Clientele.Generator.CSharp.Mapping.Documentation;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.CSharp.Naming;
using Clientele.Generator.CSharp.Planning;
using Clientele.Shared;

namespace Clientele.Generator.CSharp.Mapping.Responses;

/// <summary>Maps declared headers to classes.</summary>
internal sealed class HeadersMapper
{
    private static readonly HashSet<Scalar> Scalars =
    [
        Scalar.Boolean,
        Scalar.SByte,
        Scalar.Byte,
        Scalar.Int16,
        Scalar.UInt16,
        Scalar.Int32,
        Scalar.UInt32,
        Scalar.Int64,
        Scalar.UInt64,
        Scalar.Single,
        Scalar.Double,
        Scalar.Decimal,
        Scalar.Guid,
        Scalar.Date,
        Scalar.DateTime,
        Scalar.Time,
        Scalar.LocalTime,
        Scalar.Duration,
        Scalar.Uri,
    ];

    private readonly MappingContext _context;

    // The classes that could be shared, of operations and webhooks.
    private readonly Dictionary<ApiOperation, HeadersDeclaration> _drafts = new(
        ReferenceComparer<ApiOperation>.Instance
    );

    /// <summary>
    /// Initializes a new instance, which determines the shared classes of the whole description, whichever operations
    /// are requested, so that a filter renames nothing.
    /// </summary>
    public HeadersMapper(MappingContext context)
    {
        _context = context;
        if (context.Settings.SharesInlineTypes)
        {
            foreach (var operation in context.Model.Operations)
            {
                Draft(operation, DeclaredHeaders.OfResponses(operation), null);
            }

            foreach (var webhook in context.Model.Webhooks)
            {
                Draft(webhook, DeclaredHeaders.OfWebhook(webhook), HeaderTypeNames.OfWebhooks);
            }
        }

        var all = context.Model.Operations.Concat(context.Model.Webhooks);
        Shared = SharedHeaders.Find(all.Where(_drafts.ContainsKey).Select(item => _drafts[item]), context.TypeNames);
    }

    /// <summary>Gets the classes that operations and webhooks share.</summary>
    public SharedHeaders Shared { get; }

    /// <summary>
    /// Gets the class for the headers of an operation's successful responses; <see langword="null"/> if there are none.
    /// </summary>
    /// <param name="operation">The operation.</param>
    /// <param name="name">Its name.</param>
    /// <param name="typeName">The name that its types start with.</param>
    public HeadersDeclaration? MapResponses(ApiOperation operation, string name, string typeName) =>
        Map(operation, DeclaredHeaders.OfResponses(operation), typeName, $"The response headers of {name}.");

    /// <summary>Gets the class for the headers of a webhook; <see langword="null"/> if there are none.</summary>
    /// <param name="webhook">The webhook.</param>
    /// <param name="name">Its name.</param>
    public HeadersDeclaration? MapWebhook(ApiOperation webhook, string name) =>
        Map(webhook, DeclaredHeaders.OfWebhook(webhook), name, $"The headers of {name}.");

    /// <summary>
    /// Gets the type of a header or of its items: a string if its declared type can't be read from a header field.
    /// </summary>
    /// <param name="header">The header.</param>
    public (CodeType Type, bool IsList) MapType(ApiHeader header)
    {
        var type = _context.Types.Resolve(header.Schema).Type;
        var list = header.ContentType is null ? type as ListType : null;
        var value = list?.Item.Type ?? type;
        return (IsParsable(value) && !IsQuoted(header) ? value : new ScalarType(Scalar.String), list is not null);
    }

    private void Draft(ApiOperation operation, IEnumerable<ApiHeader> declared, string? fallback)
    {
        _context.Cancellation.ThrowIfCancellationRequested();
        var headers = Distinct(declared.Where(MappingContext.IsLegal));
        if (headers.Count == 0)
        {
            return;
        }

        if ((HeaderTypeNames.Local(headers.Select(static header => header.Name)) ?? fallback) is { } name)
        {
            var draft = new HeadersDeclaration(name, Summary(headers), Members(headers, name)) { IsShared = true };
            _drafts.Add(operation, draft);
        }
    }

    private HeadersDeclaration? Map(
        ApiOperation operation,
        IEnumerable<ApiHeader> declared,
        string name,
        string summary
    )
    {
        var headers = Distinct(_context.Legal(declared));
        if (headers.Count == 0)
        {
            return null;
        }

        if (_drafts.TryGetValue(operation, out var draft) && Shared.Contains(draft.Name))
        {
            return draft;
        }

        var own = _context.TypeNames.Claim(name + "Headers", name + "ResponseHeaders");
        return new HeadersDeclaration(own, summary, Members(headers, own));
    }

    private static List<ApiHeader> Distinct(IEnumerable<ApiHeader> headers) =>
        headers
            .GroupBy(static header => header.Name, StringComparer.OrdinalIgnoreCase)
            .Select(static same => same.First())
            .ToList();

    // Which operations have them is not told, as the file would change with each.
    private static string Summary(List<ApiHeader> headers)
    {
        var names = headers.ConvertAll(static header => DescriptionText.Literal(header.Name));
        var last = names.Count - 1;
        return last == 0
            ? $"The header {names[0]}."
            : $"The headers {string.Join(", ", names.Take(last))} and {names[last]}.";
    }

    private EquatableArray<HeaderMember> Members(List<ApiHeader> headers, string className)
    {
        var scope = new NameScope(ReservedNames.OfRecord);
        scope.Reserve(className);
        return headers.Select(header => Member(header, scope)).ToEquatableArray();
    }

    private HeaderMember Member(ApiHeader header, NameScope scope)
    {
        var (type, isList) = MapType(header);
        var pascal = Identifiers.Pascal(header.Name);
        return new HeaderMember(
            scope.Claim(pascal, pascal + "Header"),
            header.Name,
            type,
            isList,
            header.Deprecated,
            new DocumentationComment(header.Description?.Trim() ?? "", [])
        );
    }

    private static bool IsParsable(CodeType type) =>
        type switch
        {
            ScalarType scalar => Scalars.Contains(scalar.Scalar),
            DeclaredType declared => declared.Kind is DeclaredKind.OpenEnum,
            _ => false,
        };

    // The quotes around JSON strings are not part of dates, identifiers or values of an enumeration.
    private bool IsQuoted(ApiHeader header) =>
        header.ContentType is { Kind: MediaTypeKind.Json }
        && _context.Resolve(header.Schema)
            is not (
                PrimitiveSchema { Kind: not PrimitiveKind.String }
                or EnumSchema { Kind: not PrimitiveKind.String }
            );
}
