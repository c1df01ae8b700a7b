using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.CSharp.Mapping.Xml;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.CSharp.Model.Unions;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.Emit.Types;

namespace Clientele.Generator.Tests.CSharp.Mapping.Xml;

/// <summary>By which members a union knows its cases in XML.</summary>
public sealed class XmlCaseMapperTests
{
    private static readonly UnionCase Cat = Case("Cat", Typed("Cat"), JsonKinds.Object, "cat") with
    {
        RequiredNames = ["lives"],
        Constants = [new MemberConstant("kind", ["cat"])],
    };

    [Fact]
    public void Nothing_is_stored_where_XML_calls_the_members_as_JSON_does()
    {
        var union = Map(Record("Cat", Member("Lives", Typed(Scalar.Int32)), Member("Kind", Typed(Scalar.String))));

        union.Cases[0].XmlMembers.ShouldBeNull();
        union.XmlDiscriminatorName.ShouldBeNull();
    }

    [Fact]
    public void Members_are_looked_for_by_their_names_in_XML()
    {
        var union = Map(Record("Cat", Called(Member("Lives", Typed(Scalar.Int32)), "Lives"), Called(Kind, "Kind")));

        union
            .Cases[0]
            .XmlMembers.ShouldBe(
                new XmlCaseMembers(
                    [
                        ["Lives"],
                    ],
                    [new MemberConstant("Kind", ["cat"])]
                )
            );
        union.XmlDiscriminatorName.ShouldBe("Kind");
    }

    [Fact]
    public void A_member_may_be_called_by_any_of_its_names()
    {
        var lives = Member("Lives", Typed(Scalar.Int32));
        lives = lives with { Xml = lives.Xml with { OtherNames = [new XmlName("nine", null, null)] } };

        Map(Record("Cat", lives, Kind))
            .Cases[0]
            .XmlMembers!.Required.ShouldBe([
                ["lives", "nine"],
            ]);
    }

    [Theory]
    [InlineData(nameof(XmlNodeKind.Text))]
    [InlineData(nameof(XmlNodeKind.None))]
    public void What_has_no_name_in_XML_can_not_be_looked_for(string kind)
    {
        var type = kind == nameof(XmlNodeKind.Text) ? Typed(Scalar.String) : Typed("Part");
        var lives = Member("Lives", type);
        lives = lives with { Xml = lives.Xml with { Kind = System.Enum.Parse<XmlNodeKind>(kind) } };

        Map(Record("Cat", lives, Kind)).Cases[0].XmlMembers!.Required.ShouldBeEmpty();
    }

    [Fact]
    public void Cases_that_are_no_records_and_unions_without_XML_stay_as_they_are()
    {
        Map(Record("Cat", Called(Kind, "Kind")) with { HasXml = false }).Cases[0].XmlMembers.ShouldBeNull();

        var types = Apply(
            Union() with
            {
                HasXml = false,
            },
            Record("Cat", Called(Member("Lives", Typed(Scalar.Int32)), "Lives"), Kind)
        );
        ((UnionDeclaration)types[0]).Cases[0].XmlMembers.ShouldBeNull();
    }

    private static MemberDeclaration Kind => Member("Kind", Typed(Scalar.String));

    private static UnionDeclaration Map(RecordDeclaration cat) => (UnionDeclaration)Apply(Union(), cat)[0];

    private static TypeDeclaration[] Apply(params TypeDeclaration[] types) =>
        [.. XmlCaseMapper.Apply(XmlLayoutMapper.Apply([.. types]))];

    private static UnionDeclaration Union() =>
        new()
        {
            Name = "Pet",
            DiscriminatorWireName = "kind",
            Cases = [Cat, Case("Text", Typed(Scalar.String), JsonKinds.String)],
        };

    private static MemberDeclaration Called(MemberDeclaration member, string name) =>
        member with
        {
            Xml = member.Xml with { Name = new XmlName(name, null, null) },
        };
}
