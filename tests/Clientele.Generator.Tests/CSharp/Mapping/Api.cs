using System.Linq;
using Clientele.Generator.Api;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.CSharp.Mapping;
using Clientele.Generator.CSharp.Model;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.CSharp.Model.Unions;
using Xunit;

namespace Clientele.Generator.Tests.CSharp.Mapping;

/// <summary>Short forms of API models for tests.</summary>
internal static class Api
{
    public static ClientSettings Settings { get; } =
        new()
        {
            Namespace = "PartnerCenter.Api",
            ClientName = "PartnerCenterClient",
            SourceName = "api.yaml",
        };

    public static Schema Text { get; } = Primitive(PrimitiveKind.String);

    public static Schema Whole { get; } = Primitive(PrimitiveKind.Integer);

    public static PrimitiveSchema Primitive(PrimitiveKind kind, string? format = null) =>
        new(kind, format) { Pointer = "#/p" };

    public static SchemaReference Ref(string name, bool nullable = false) =>
        new("#/components/schemas/" + name) { Pointer = "#/r", Nullable = nullable };

    public static ArraySchema List(Schema items, string pointer = "#/l") => new(items) { Pointer = pointer };

    public static ApiProperty Property(string name, Schema schema, bool required = false) =>
        new(name, schema, required);

    public static ObjectSchema Object(string pointer, params ApiProperty[] properties) =>
        new() { Pointer = pointer, Properties = [.. properties] };

    public static ObjectSchema Object(params ApiProperty[] properties) => Object("#/o", properties);

    public static EnumSchema Enum(string pointer, params string[] values) =>
        new(
            PrimitiveKind.String,
            null,
            [.. values.Select(value => new EnumMember(new ApiValue.String(value), null, null, null))],
            false
        )
        {
            Pointer = pointer,
        };

    public static EnumSchema Const(string value) => Enum("#/c", value) with { IsConst = true };

    public static UnionSchema Union(params Schema[] branches) => new([.. branches], null, false) { Pointer = "#/u" };

    public static NamedSchema Named(string name, Schema schema) =>
        new("#/components/schemas/" + name, name, schema with { Pointer = "#/components/schemas/" + name });

    public static ApiModel ModelOf(params NamedSchema[] schemas) =>
        new()
        {
            Title = "T",
            Version = "1",
            Path = "api.yaml",
            Schemas = [.. schemas],
        };

    public static ApiOperation Sends(Schema schema) =>
        new()
        {
            Pointer = "#/paths/~1a/post",
            Method = "POST",
            Path = "/a",
            RequestBody = new ApiRequestBody(
                null,
                null,
                true,
                [new ApiContent(MediaType.Parse("application/json"), schema, null, [])]
            ),
        };

    public static MappingResult Map(params NamedSchema[] schemas) => Map(ModelOf(schemas));

    public static MappingResult Map(ApiModel model) =>
        CodeModelMapper.Map(model, Settings with { EmitClient = false }, TestContext.Current.CancellationToken);

    public static RecordDeclaration Record(this MappingResult result, string name) =>
        (RecordDeclaration)result.Model.Types.Single(type => type.Name == name);

    public static UnionDeclaration Union(this MappingResult result, string name) =>
        (UnionDeclaration)result.Model.Types.Single(type => type.Name == name);

    public static EnumDeclaration Enum(this MappingResult result, string name) =>
        (EnumDeclaration)result.Model.Types.Single(type => type.Name == name);

    public static MemberDeclaration Member(this RecordDeclaration record, string wireName) =>
        record.Members.Single(member => member.WireName == wireName);

    /// <summary>The type of the only member <c>x</c> of a record with that schema.</summary>
    public static string TypeOf(Schema schema, params NamedSchema[] others) =>
        Print(
            Map([Named("Holder", Object(Property("x", schema, required: true))), .. others])
                .Record("Holder")
                .Member("x")
                .Type
        );

    public static string Print(TypeUse use) =>
        use.Type switch
        {
            ScalarType scalar => scalar.Scalar.ToString(),
            DeclaredType declared => declared.Name + ":" + declared.Kind,
            ListType list => "List<" + Print(list.Item) + ">",
            MapType map => "Map<" + Print(map.Value) + ">",
            _ => "?",
        } + (use.Nullable ? "?" : "");
}
