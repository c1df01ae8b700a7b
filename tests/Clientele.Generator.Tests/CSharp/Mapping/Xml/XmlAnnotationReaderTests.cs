using System.Linq;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.CSharp.Mapping.Context;
using Clientele.Generator.CSharp.Mapping.Xml;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.CSharp.Mapping.Api;

namespace Clientele.Generator.Tests.CSharp.Mapping.Xml;

/// <summary>What <c>xml</c> objects say once references are followed.</summary>
public sealed class XmlAnnotationReaderTests
{
    [Fact]
    public void What_a_reference_leaves_open_is_said_by_what_it_leads_to()
    {
        var context = Context(
            Named("A", With(Ref("B"), new XmlAnnotations(null, null, "p", null, null))),
            Named("B", With(Text, new XmlAnnotations("b", "urn:b", "q", null, true)))
        );

        XmlAnnotationReader
            .Read(With(Ref("A"), new XmlAnnotations("own", null, null, null, null)), context.Index)
            .ShouldBe(new XmlAnnotations("own", "urn:b", "p", null, true));
        XmlAnnotationReader.Read(Ref("A"), context.Index)!.Name.ShouldBe("b");
        XmlAnnotationReader.Read(Text, context.Index).ShouldBeNull();
        XmlAnnotationReader.Read(null, context.Index).ShouldBeNull();
    }

    [Fact]
    public void References_in_a_circle_end()
    {
        var context = Context(Named("A", Ref("B")), Named("B", Ref("A")));

        XmlAnnotationReader.Read(Ref("A"), context.Index).ShouldBeNull();
        XmlAnnotationReader.ReferencedName(Ref("A"), context).ShouldBeNull();
    }

    [Theory]
    [InlineData(false, null)]
    [InlineData(true, "B")]
    public void A_component_names_an_element_since_3_2(bool namesReferences, string? name)
    {
        var model = ModelOf(Named("x.A", Ref("B")), Named("B", Object(Property("a", Text)))) with
        {
            Xml = new XmlRules(true, false, namesReferences),
        };

        XmlAnnotationReader.ReferencedName(Ref("x.A"), Mapped.Context(model)).ShouldBe(name);
    }

    [Fact]
    public void The_name_in_an_xml_object_is_the_first_on_the_way()
    {
        var context = Context(
            Named("A", With(Ref("B"), Name("a"))),
            Named("B", With(Object(Property("a", Text)), Name("b"))),
            Named("C", Ref("B"))
        );

        XmlAnnotationReader.ReferencedName(Ref("A"), context).ShouldBe("a");
        XmlAnnotationReader.ReferencedName(Ref("C"), context).ShouldBe("b");
        XmlAnnotationReader.ReferencedName(With(Ref("A"), Name("own")), context).ShouldBeNull();
        XmlAnnotationReader.ReferencedName(Ref("Absent"), context).ShouldBeNull();
        XmlAnnotationReader.ReferencedName(Object(Property("a", Text)), context).ShouldBeNull();
    }

    [Fact]
    public void What_is_no_element_is_not_called_as_its_component()
    {
        var model = ModelOf(
            Named("Text", Text),
            Named(
                "None",
                With(Object(Property("a", Text)), new XmlAnnotations(null, null, null, XmlNodeKind.None, null))
            )
        ) with
        {
            Xml = new XmlRules(true, false, NamesReferences: true),
        };

        XmlAnnotationReader.ReferencedName(Ref("Text"), Mapped.Context(model)).ShouldBeNull();
        XmlAnnotationReader.ReferencedName(Ref("None"), Mapped.Context(model)).ShouldBeNull();
    }

    [Fact]
    public void Names_of_branches_tell_them_apart_where_each_has_one_and_they_differ()
    {
        Cases(Name("a"), Name("b")).ShouldBe("a b");
        Cases(Name("a"), Name("a")).ShouldBe("");
        Cases(Name("a"), Name("a") with { Namespace = "urn:other" }).ShouldBe("a {urn:other}a");
        Cases(Name("a"), null).ShouldBe("");
        Cases(Name("a")).ShouldBe("");
        XmlAnnotationReader.CaseNames(Text, Context()).ShouldBeEmpty();
    }

    private static string Cases(params XmlAnnotations?[] branches)
    {
        var schemas = branches.Select(static (xml, i) => With(Object($"#/{i}", Property($"p{i}", Text)), xml));
        return string.Join(' ', XmlAnnotationReader.CaseNames(Union([.. schemas]), Context()).Select(XmlMembers.Print));
    }

    private static MappingContext Context(params NamedSchema[] schemas) => Mapped.Context(ModelOf(schemas));

    private static XmlAnnotations Name(string name) => new(name, null, null, null, null);

    private static Schema With(Schema schema, XmlAnnotations? xml) =>
        schema with
        {
            Annotations = schema.Annotations with { Xml = xml },
        };
}
