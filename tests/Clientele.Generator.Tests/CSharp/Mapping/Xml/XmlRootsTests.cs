using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.CSharp.Mapping.Xml;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.Emit.Types;

namespace Clientele.Generator.Tests.CSharp.Mapping.Xml;

/// <summary>Which root elements a type may have besides its own.</summary>
public sealed class XmlRootsTests
{
    [Fact]
    public void A_record_may_stand_under_the_roots_of_its_bases_and_of_what_is_derived_from_it()
    {
        var result = Mapped.Schemas(
            """
            Animal: { type: object, discriminator: { propertyName: kind }, properties: { kind: { type: string } } }
            Cat: { xml: { name: cat }, allOf: [{ $ref: '#/components/schemas/Animal' }], discriminator: { propertyName: kind } }
            Kitten: { allOf: [{ $ref: '#/components/schemas/Cat' }, { type: object, properties: { a: { type: string } } }] }
            Other: { type: object, properties: { a: { type: string } } }
            """
        );

        result.Record("Animal").OtherXmlRoots.ShouldBe(["Kitten", "cat"]);
        result.Record("Cat").OtherXmlRoots.ShouldBe(["Animal", "Kitten"]);
        result.Record("Kitten").OtherXmlRoots.ShouldBe(["Animal", "cat"]);
        result.Record("Other").OtherXmlRoots.ShouldBeEmpty();
    }

    [Fact]
    public void A_union_may_stand_under_the_roots_of_its_components() =>
        Mapped
            .Schemas(
                """
                Pet: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }, { type: string }] }
                Cat: { type: object, xml: { name: cat }, properties: { a: { type: string } } }
                Dog: { type: object, properties: { b: { type: string } } }
                """
            )
            .Union("Pet")
            .OtherXmlRoots.ShouldBe(["Dog", "cat"]);

    [Fact]
    public void A_body_without_a_name_is_its_only_member_where_that_is_one_element()
    {
        var text = Member("Text", Typed(Scalar.String));
        var list = Member("List", ListOf(Typed(Scalar.String)));

        IsMember(null, text).ShouldBeTrue();
        IsMember(new XmlAnnotations("", null, null, null, null), text).ShouldBeTrue();
        IsMember(null, list).ShouldBeTrue();
        IsMember(null, list.Unwrapped()).ShouldBeFalse();
        IsMember(null, text.Attribute()).ShouldBeFalse();
        IsMember(null, text, list).ShouldBeFalse();
        IsMember(new XmlAnnotations("body", null, null, null, null), text).ShouldBeFalse();
        XmlRoots.IsMember(null, [text], [list]).ShouldBeFalse();
    }

    private static bool IsMember(XmlAnnotations? annotations, params MemberDeclaration[] members) =>
        XmlRoots.IsMember(annotations, [], [.. members]);
}
