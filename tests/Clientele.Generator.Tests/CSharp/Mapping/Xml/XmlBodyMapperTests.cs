using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.CSharp.Mapping.Xml;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.CSharp.Mapping.Api;

namespace Clientele.Generator.Tests.CSharp.Mapping.Xml;

/// <summary>Which bodies are values in XML, and what their elements are called.</summary>
public sealed class XmlBodyMapperTests
{
    private static readonly Schema Pet = Object(Property("id", Text));

    [Fact]
    public void Declared_types_and_lists_of_values_are_values()
    {
        IsXml(new DeclaredType("Pet", DeclaredKind.Record)).ShouldBeTrue();
        IsXml(ListOf(new DeclaredType("Pet", DeclaredKind.Record))).ShouldBeTrue();
        IsXml(ListOf(new ScalarType(Scalar.String))).ShouldBeTrue();
        IsXml(ListOf(new ScalarType(Scalar.Element))).ShouldBeFalse();
        IsXml(ListOf(ListOf(new ScalarType(Scalar.String)))).ShouldBeFalse();
        IsXml(new ListType(new TypeUse(new ScalarType(Scalar.String), Nullable: true))).ShouldBeFalse();
        IsXml(new MapType(new TypeUse(new ScalarType(Scalar.String), Nullable: false))).ShouldBeFalse();
    }

    [Theory]
    [InlineData(nameof(Scalar.Int32), true)]
    [InlineData(nameof(Scalar.Date), true)]
    [InlineData(nameof(Scalar.Bytes), false)]
    [InlineData(nameof(Scalar.Element), false)]
    [InlineData(nameof(Scalar.String), false)]
    public void Scalars_are_values_unless_they_are_octets_or_may_be_a_whole_document(string scalar, bool isXml) =>
        IsXml(new ScalarType(System.Enum.Parse<Scalar>(scalar)), Text).ShouldBe(isXml);

    [Fact]
    public void A_text_is_a_value_where_an_xml_object_says_so()
    {
        IsXml(new ScalarType(Scalar.String), Xml(Text, "note")).ShouldBeTrue();
        IsXml(new ScalarType(Scalar.String), Xml(Union(Text, Whole), "note")).ShouldBeFalse();
    }

    [Theory]
    [InlineData(null, null, "ArrayOfPet/Pet")]
    [InlineData("pets", null, "pets/Pet named")]
    [InlineData(null, "pet", "ArrayOfPet/pet")]
    [InlineData("pets", "pet", "pets/pet named")]
    public void A_list_is_called_as_an_array_of_its_items_unless_it_says(string? list, string? item, string names) =>
        Names(
                Xml(List(Xml(Ref("Pet"), item)), list),
                ListOf(new DeclaredType("Pet", DeclaredKind.Record)),
                Named("Pet", Pet)
            )
            .ShouldBe(names);

    [Fact]
    public void Items_without_a_type_of_their_own_are_called_as_XML_Schema_calls_them()
    {
        Names(List(Whole), ListOf(new ScalarType(Scalar.Int32))).ShouldBe("ArrayOfint/int");
        Names(List(Text), ListOf(new ScalarType(Scalar.Date))).ShouldBe("ArrayOfitem/item");
    }

    [Fact]
    public void A_declared_type_has_a_root_of_its_own_unless_a_name_stands_beside_the_reference()
    {
        var type = new DeclaredType("Pet", DeclaredKind.Record);

        Names(Ref("Pet"), type, Named("Pet", Xml(Pet, "pet"))).ShouldBe("none/none");
        Names(Xml(Ref("Pet"), "body"), type, Named("Pet", Xml(Pet, "pet"))).ShouldBe("body/none named");
        Names(Xml(Pet, "pet"), type).ShouldBe("none/none");
    }

    [Fact]
    public void A_scalar_is_called_as_it_says_or_as_its_component_or_as_its_type()
    {
        var type = new ScalarType(Scalar.Int32);

        Names(Xml(Whole, "count"), type).ShouldBe("count/none named");
        Names(Ref("My.Count"), type, Named("My.Count", Whole)).ShouldBe("Count/none");
        Names(Whole, type).ShouldBe("int/none");
        Names(Text, new ScalarType(Scalar.Date)).ShouldBe("value/none");
    }

    private static ListType ListOf(CodeType item) => new(new TypeUse(item, Nullable: false));

    private static bool IsXml(CodeType type, Schema? schema = null) =>
        XmlBodyMapper.IsXml(type, schema, Mapped.Context(ModelOf()));

    private static string Names(Schema schema, CodeType type, params NamedSchema[] others)
    {
        var (root, item, hasName) = XmlBodyMapper.Names(schema, type, Mapped.Context(ModelOf(others)));
        return $"{XmlMembers.Print(root)}/{XmlMembers.Print(item)}" + (hasName ? " named" : "");
    }

    private static Schema Xml(Schema schema, string? name) =>
        name is null
            ? schema
            : schema with
            {
                Annotations = schema.Annotations with { Xml = new XmlAnnotations(name, null, null, null, null) },
            };
}
