using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.CSharp.Model.Types;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.CSharp.Mapping.Api;

namespace Clientele.Generator.Tests.CSharp.Mapping.Xml;

public sealed class XmlMapperTests
{
    private const string Owner = "urn:owner";
    private const string Other = "urn:other";

    [Fact]
    public void The_root_is_named_by_the_schema_or_by_the_last_part_of_its_name()
    {
        var result = Map(
            Named("A.B.Customer", Object(Property("x", Text))),
            Named("Pet", Object(Property("x", Text)) with { Annotations = Xml("pet", Owner) })
        );

        result.Record("Customer").XmlRoot.ShouldBe(new XmlName("Customer", null, null));
        result.Record("Pet").XmlRoot.ShouldBe(new XmlName("pet", Owner, null));
    }

    [Fact]
    public void Children_stay_in_their_parents_namespace_unless_they_say_otherwise()
    {
        var record = Map(
                Named(
                    "A",
                    Object(
                        Property("own", Text with { Annotations = Xml("Own", Other) }),
                        Property("plain", Text),
                        Property("link", Ref("Link")),
                        Property("a b", Text)
                    ) with
                    {
                        Annotations = Xml("A", Owner),
                    }
                ),
                Named("Link", Object(Property("x", Text)) with { Annotations = Xml("Link", Other) })
            )
            .Record("A");

        record.Member("own").Xml.Name.ShouldBe(new XmlName("Own", Other, null));
        record.Member("plain").Xml.Name.ShouldBe(new XmlName("plain", Owner, null));
        record.Member("link").Xml.Name.ShouldBe(new XmlName("Link", Other, null));
        record.Member("link").Xml.OtherNames.ShouldBe([new XmlName("link", Other, null)]);
        record.Member("a b").Xml.Name.LocalName.ShouldBe("a b");
    }

    [Fact]
    public void Attributes_have_no_namespace_of_their_parents()
    {
        var id = Whole with
        {
            Annotations = new SchemaAnnotations
            {
                Xml = new XmlAnnotations(null, null, null, XmlNodeKind.Attribute, false),
            },
        };

        Map(Named("A", Object(Property("id", id)) with { Annotations = Xml("A", Owner) }))
            .Record("A")
            .Member("id")
            .Xml.ShouldBe(new XmlMember(new XmlName("id", null, null), XmlNodeKind.Attribute, false, null));
    }

    [Fact]
    public void Lists_are_wrapped_only_when_they_say_so()
    {
        var wrapped = new SchemaAnnotations { Xml = new XmlAnnotations("Tags", null, null, null, true) };
        var record = Map(
                Named(
                    "A",
                    Object(
                        Property("plain", List(Text)),
                        Property("named", List(Text with { Annotations = Xml("item", null) })),
                        Property("tags", List(Text) with { Annotations = wrapped }),
                        Property("pairs", List(Ref("Pair")) with { Annotations = wrapped })
                    ) with
                    {
                        Annotations = Xml("A", Owner),
                    }
                ),
                Named(
                    "Pair",
                    Object(Property("x", Text)) with
                    {
                        Annotations = Xml("KeyValuePairOfstringstring", Other),
                    }
                )
            )
            .Record("A");

        record
            .Member("plain")
            .Xml.ShouldBe(new XmlMember(new XmlName("plain", Owner, null), XmlNodeKind.Element, false, null));
        record.Member("named").Xml.Name.ShouldBe(new XmlName("item", Owner, null));
        record.Member("named").Xml.IsWrapped.ShouldBeFalse();
        record.Member("named").Xml.OtherForm.ShouldBe(new XmlName("named", Owner, null));
        record
            .Member("tags")
            .Xml.ShouldBe(
                new XmlMember(
                    new XmlName("Tags", Owner, null),
                    XmlNodeKind.Element,
                    true,
                    new XmlName("Tags", Owner, null)
                )
            );
        record.Member("pairs").Xml.ItemName.ShouldBe(new XmlName("KeyValuePairOfstringstring", Other, null));
    }

    private static SchemaAnnotations Xml(string name, string? ns) =>
        new() { Xml = new XmlAnnotations(name, ns, null, null, null) };
}
