using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Mapping.Context;
using Clientele.Generator.CSharp.Mapping.Documentation;
using Clientele.Generator.CSharp.Mapping.Requests;
using Clientele.Generator.CSharp.Mapping.Responses;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.CSharp.Naming;
using Clientele.Shared;

namespace Clientele.Generator.CSharp.Mapping.Clients;

/// <summary>Maps webhooks and callbacks to methods that read their content.</summary>
internal sealed class WebhookMapper(MappingContext context, HeadersMapper headers)
{
    private readonly BodyMapper _bodies = new(context);
    private readonly NameScope _names = new(ReservedNames.OfRecord);

    /// <summary>Gets the names of the types that <paramref name="webhooks"/> carry.</summary>
    public IEnumerable<string> TypesOf(IEnumerable<ApiOperation> webhooks) =>
        webhooks
            .SelectMany(webhook =>
                DeclaredHeaders
                    .OfWebhook(webhook)
                    .Select(header => headers.MapType(header).Type)
                    .Append(MapBody(webhook.RequestBody?.Contents ?? [])?.Type?.Type)
            )
            .SelectMany(CodeTypes.NamesIn);

    /// <summary>Gets the methods of <paramref name="webhooks"/>; those without content to read have none.</summary>
    public EquatableArray<WebhookDeclaration> Map(
        IReadOnlyList<ApiOperation> webhooks,
        IReadOnlyDictionary<string, TypeDeclaration> types
    ) =>
        webhooks
            .Select(webhook => Map(webhook, types))
            .Where(static webhook => webhook.Body is not null || webhook.Headers is not null)
            .ToEquatableArray();

    private WebhookDeclaration Map(ApiOperation webhook, IReadOnlyDictionary<string, TypeDeclaration> types)
    {
        context.Cancellation.ThrowIfCancellationRequested();
        var wish = OperationNames.OfWebhook(webhook);
        var name = Claim(wish);
        context.CheckName(webhook.Pointer, webhook.NameOverride, wish, name);
        var contents = webhook.RequestBody?.Contents ?? [];
        var body = MapBody(contents);
        var hasForm = body is { Type: { } type } && FormOf(contents)?.Type!.Type == type.Type;
        return new WebhookDeclaration
        {
            Name = name,
            Body = body,
            HasForm = hasForm,
            FormFields = hasForm ? FormFields(body!.Type!.Type, types) : [],
            Headers = headers.MapWebhook(webhook, name),
            Obsolete = webhook.Deprecated,
            Documentation = OperationDocs.Create(webhook, []),
            BodySummary = string.IsNullOrWhiteSpace(webhook.RequestBody?.Description)
                ? "What the service sends."
                : webhook.RequestBody!.Description!.Trim(),
        };
    }

    private BodyDeclaration? MapBody(EquatableArray<ApiContent> contents)
    {
        var text = contents.Where(_bodies.IsText).ToEquatableArray();
        return _bodies.MapTyped(contents) ?? FormOf(contents) ?? (text.IsEmpty ? null : _bodies.MapUntyped(text));
    }

    private BodyDeclaration? FormOf(EquatableArray<ApiContent> contents) =>
        context.Settings.EmitJson
        && contents.FirstOrDefault(static content => content.MediaType.Kind == MediaTypeKind.Form) is { } form
            ? _bodies.MapForm(form)
            : null;

    // Each takes two methods, Name and NameAsync, and one for NameHeaders.
    private string Claim(string wish)
    {
        var name = wish;
        for (
            var number = 2;
            _names.IsTaken(name) || _names.IsTaken(name + "Async") || _names.IsTaken(name + "Headers");
            number++
        )
        {
            name = wish + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        _names.Reserve([name, name + "Async", name + "Headers"]);
        return name;
    }

    private static EquatableArray<WebhookField> FormFields(
        CodeType type,
        IReadOnlyDictionary<string, TypeDeclaration> types
    ) =>
        FindIn(types, type) is RecordDeclaration record
            ? record
                .InheritedMembers.Concat(record.Members)
                .Select(member => Field(member, types))
                .Where(static field => field is not null)
                .Select(static field => field!)
                .ToEquatableArray()
            : [];

    private static WebhookField? Field(MemberDeclaration member, IReadOnlyDictionary<string, TypeDeclaration> types)
    {
        var list = member.Type.Type as ListType;
        var isJson = !IsText(list?.Item.Type ?? member.Type.Type, types);
        return isJson || list is not null ? new WebhookField(member.WireName, isJson, list is not null) : null;
    }

    private static bool IsText(CodeType type, IReadOnlyDictionary<string, TypeDeclaration> types) =>
        type switch
        {
            ScalarType { Scalar: var scalar } => scalar
                is Scalar.String
                    or Scalar.Guid
                    or Scalar.Date
                    or Scalar.DateTime
                    or Scalar.Time
                    or Scalar.LocalTime
                    or Scalar.Duration
                    or Scalar.Uri
                    or Scalar.Bytes
                    or Scalar.UrlBytes
                    or Scalar.Element,
            DeclaredType { Kind: DeclaredKind.OpenEnum or DeclaredKind.ClosedEnum } => FindIn(types, type)
                is not EnumDeclaration { Underlying: not Scalar.String },
            _ => false,
        };

    private static TypeDeclaration? FindIn(IReadOnlyDictionary<string, TypeDeclaration> types, CodeType type) =>
        type is DeclaredType declared && types.TryGetValue(declared.Name, out var found) ? found : null;
}
