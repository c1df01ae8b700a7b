using System.Linq;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.CSharp.Mapping;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.CSharp.Mapping.Api;

namespace Clientele.Generator.Tests.CSharp.Mapping.Schemas;

public sealed class SchemaTypesTests
{
    [Theory]
    [InlineData("Integer", "int32", "Int32")]
    [InlineData("Integer", null, "Int64")]
    [InlineData("Integer", "uint64", "UInt64")]
    [InlineData("Number", null, "Double")]
    [InlineData("Number", "float", "Single")]
    [InlineData("Number", "decimal", "Decimal")]
    [InlineData("Boolean", null, "Boolean")]
    [InlineData("String", null, "String")]
    [InlineData("String", "date", "Date")]
    [InlineData("String", "date-time", "DateTime")]
    [InlineData("String", "time", "Time")]
    [InlineData("String", "duration", "Duration")]
    [InlineData("String", "uuid", "Guid")]
    [InlineData("String", "uri", "Uri")]
    [InlineData("String", "byte", "Bytes")]
    [InlineData("String", "password", "String")]
    [InlineData("String", "email", "String")]
    [InlineData("String", "made-up", "String")]
    [InlineData("Binary", null, "Bytes")]
    public void Primitives_follow_the_format_registry(string kind, string? format, string expected) =>
        TypeOf(Primitive(System.Enum.Parse<PrimitiveKind>(kind), format)).ShouldBe(expected);

    [Fact]
    public void Lists_and_maps_nest() =>
        TypeOf(List(new ObjectSchema { Pointer = "#/m", AdditionalProperties = List(Text with { Nullable = true }) }))
            .ShouldBe("List<Map<List<String?>>>");

    [Fact]
    public void An_object_of_which_nothing_is_known_is_raw_JSON() => TypeOf(Object()).ShouldBe("Element");

    [Fact]
    public void A_named_primitive_or_list_is_what_it_stands_for()
    {
        TypeOf(Ref("Id"), Named("Id", Primitive(PrimitiveKind.String, "uuid"))).ShouldBe("Guid");
        TypeOf(Ref("Ids"), Named("Ids", List(Ref("Id")) with { Nullable = true }), Named("Id", Text))
            .ShouldBe("List<String>?");
    }

    [Fact]
    public void A_list_that_contains_itself_ends_in_raw_JSON_and_a_diagnostic()
    {
        var result = Map(Named("Holder", Object(Property("x", Ref("Loop"), true))), Named("Loop", List(Ref("Loop"))));

        Print(result.Record("Holder").Member("x").Type).ShouldBe("List<Element>");
        result.Diagnostics.ShouldHaveSingleItem().Descriptor.Id.ShouldBe("CLI0201");
        result.Diagnostics[0].Place.Pointer.ShouldBe("#/components/schemas/Loop");
    }

    [Fact]
    public void An_inline_schema_is_named_after_its_owner_and_property()
    {
        var result = Map(
            Named(
                "Customer",
                Object(
                    Property("relationshipToPartner", Enum("#/1", "a", "b")),
                    Property("addresses", List(Object("#/2", Property("city", Text)))),
                    Property(
                        "links",
                        new ObjectSchema
                        {
                            Pointer = "#/3",
                            AdditionalProperties = Object("#/4", Property("uri", Text)),
                        }
                    )
                )
            )
        );

        result.Model.DeclaredNames.ShouldBe([
            "Customer",
            "CustomerAddress",
            "CustomerLinksValue",
            "CustomerRelationshipToPartner",
        ]);
    }

    [Fact]
    public void A_component_keeps_the_name_that_an_inline_schema_wants()
    {
        var result = Map(
            Named("Customer", Object(Property("address", Object("#/1", Property("city", Text))))),
            Named("CustomerAddress", Object(Property("x", Text)))
        );

        result.Model.DeclaredNames.ShouldBe(["Customer", "CustomerAddress", "CustomerAddressObject"]);
        result.Record("CustomerAddress").Member("x").ShouldNotBeNull();
    }

    [Fact]
    public void Types_are_never_named_like_the_client_its_contexts_or_a_part_of_the_namespace()
    {
        var names = Map(
            Named("PartnerCenterClient", Object(Property("x", Text))),
            Named("Api", Object(Property("x", Text))),
            Named("partnerCenterJsonContext", Object(Property("x", Text)))
        ).Model.DeclaredNames;

        names.ShouldBe(["ApiModel", "PartnerCenterClientModel", "PartnerCenterJsonContextModel"]);
    }

    [Fact]
    public void Enums_of_mixed_values_are_raw_JSON()
    {
        EnumSchema mixed = new(
            PrimitiveKind.String,
            null,
            [new(new ApiValue.String("a"), null, null, null), new(new ApiValue.Number("1"), null, null, null)],
            false
        )
        {
            Pointer = "#/e",
        };

        TypeOf(mixed).ShouldBe("Element");
    }

    [Fact]
    public void Enums_of_booleans_are_booleans() =>
        TypeOf(
                new EnumSchema(PrimitiveKind.Boolean, null, [new(new ApiValue.Boolean(true), null, null, null)], false)
                {
                    Pointer = "#/e",
                }
            )
            .ShouldBe("Boolean");

    [Fact]
    public void Tuples_of_several_types_are_lists_of_a_union() =>
        TypeOf(new TupleSchema([Text, Whole], null) { Pointer = "#/t" }).ShouldBe("List<HolderXItem:Union>");

    [Fact]
    public void Only_what_selected_operations_lead_to_is_declared()
    {
        var model = ModelOf(
            Named("A", Object(Property("b", Ref("B")))),
            Named("B", Object(Property("x", Text))),
            Named("C", Object(Property("x", Text)))
        );
        var settings = Settings with { EmitClient = false, IncludeOperations = ["/a"] };

        CodeModelMapper
            .Map(model with { Operations = [Sends(Ref("A"))] }, settings, TestContext.Current.CancellationToken)
            .Model.DeclaredNames.ShouldBe(["A", "B"]);
    }

    [Fact]
    public void What_webhooks_carry_is_declared()
    {
        var model = ModelOf() with { Webhooks = [Sends(Object("#/w", Property("x", Text))) with { Path = "newPet" }] };

        Map(model).Model.DeclaredNames.ShouldBe(["NewPetBody"]);
    }

    [Fact]
    public void The_order_of_schemas_does_not_matter()
    {
        NamedSchema[] schemas =
        [
            Named("A.X", Object(Property("y", Object("#/1", Property("z", Text))))),
            Named("B.X", Object(Property("y", Object("#/2", Property("z", Whole))))),
        ];

        Map(schemas).ShouldBe(Map([.. schemas.Reverse()]));
    }
}
