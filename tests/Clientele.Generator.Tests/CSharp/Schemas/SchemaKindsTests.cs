using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.CSharp.Schemas;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.CSharp.Mapping.Api;

namespace Clientele.Generator.Tests.CSharp.Schemas;

public sealed class SchemaKindsTests
{
    private static readonly NeverSchema Never = new() { Pointer = "#/n" };

    private static readonly PatternProperty Pattern = new("^x", Text);

    [Fact]
    public void A_schema_becomes_what_its_kind_says()
    {
        Kind(Ref("Pet")).ShouldBe(SchemaKind.Reference);
        Kind(Text).ShouldBe(SchemaKind.Scalar);
        Kind(List(Text)).ShouldBe(SchemaKind.List);
        Kind(new TupleSchema([Text], null) { Pointer = "#/t" }).ShouldBe(SchemaKind.List);
        Kind(Union(Text, Whole)).ShouldBe(SchemaKind.Union);
        Kind(Never).ShouldBe(SchemaKind.Raw);
        Kind(new AnySchema { Pointer = "#/a" }).ShouldBe(SchemaKind.Raw);
    }

    [Fact]
    public void An_object_is_a_record_where_something_names_its_members()
    {
        Kind(Object(Property("a", Text))).ShouldBe(SchemaKind.Record);
        Kind(Object() with { BaseId = "#/b" }).ShouldBe(SchemaKind.Record);
        Kind(Object() with { Discriminator = new Discriminator("kind", [], null) }).ShouldBe(SchemaKind.Record);
        Kind(Object(Property("a", Text)) with { AdditionalProperties = Text }).ShouldBe(SchemaKind.Record);
        Kind(Object() with { AdditionalProperties = Never }).ShouldBe(SchemaKind.Record);
    }

    [Fact]
    public void Without_named_members_it_is_a_map_of_what_may_be_there_and_raw_where_nothing_tells_that()
    {
        Kind(Object() with { AdditionalProperties = Text }).ShouldBe(SchemaKind.Map);
        Kind(Object() with { PatternProperties = [Pattern] }).ShouldBe(SchemaKind.Map);
        Kind(Object() with { PatternProperties = [Pattern], AdditionalProperties = Never }).ShouldBe(SchemaKind.Map);
        Kind(Object()).ShouldBe(SchemaKind.Raw);
    }

    [Fact]
    public void Values_are_an_enum_and_a_constant_or_truth_is_a_scalar()
    {
        Kind(Values(PrimitiveKind.String, new ApiValue.String("a"))).ShouldBe(SchemaKind.Enum);
        Kind(Values(PrimitiveKind.Integer, new ApiValue.Number("1.0"))).ShouldBe(SchemaKind.Enum);
        Kind(Values(PrimitiveKind.Number, new ApiValue.Number("1.5"))).ShouldBe(SchemaKind.Enum);
        Kind(Values(PrimitiveKind.Boolean, new ApiValue.Boolean(true))).ShouldBe(SchemaKind.Scalar);
        Kind(Const("a")).ShouldBe(SchemaKind.Scalar);
    }

    [Fact]
    public void Values_that_are_not_all_of_the_kind_are_raw()
    {
        Kind(Values(PrimitiveKind.String, new ApiValue.String("a"), new ApiValue.Number("1"))).ShouldBe(SchemaKind.Raw);
        Kind(Values(PrimitiveKind.Integer, new ApiValue.Number("1.5"))).ShouldBe(SchemaKind.Raw);
        Kind(Values(PrimitiveKind.Number, new ApiValue.String("1"))).ShouldBe(SchemaKind.Raw);
        Kind(Values(PrimitiveKind.Binary, new ApiValue.String("a"))).ShouldBe(SchemaKind.Raw);
        Kind(Values(PrimitiveKind.String)).ShouldBe(SchemaKind.Raw);
        Kind(Const("a") with { Kind = PrimitiveKind.Integer }).ShouldBe(SchemaKind.Raw);
    }

    private static SchemaKind Kind(Schema schema) => SchemaKinds.GetKind(schema);

    private static EnumSchema Values(PrimitiveKind kind, params ApiValue[] values) =>
        new(
            kind,
            null,
            [.. System.Array.ConvertAll(values, static value => new EnumMember(value, null, null, null))],
            IsConst: false
        )
        {
            Pointer = "#/e",
        };
}
