using System.Linq;
using Clientele.Generator.CSharp.Mapping.Xml;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.Emit.Types;

namespace Clientele.Generator.Tests.CSharp.Mapping.Xml;

/// <summary>What gives way where two members are called alike in XML.</summary>
public sealed class XmlNameConflictsTests
{
    private static readonly MemberDeclaration Tag = Member("Tag", Typed(Scalar.String));

    [Fact]
    public void A_name_that_a_reference_gave_gives_way_and_is_still_read()
    {
        var pet = Member("Favourite", Typed("Tag"));
        pet = pet with
        {
            Xml = pet.Xml with
            {
                Name = new XmlName("TAG", null, null),
                OwnName = new XmlName("favourite", null, null),
                OtherNames = [new XmlName("favourite", null, null)],
            },
        };

        var settled = Settle(Tag, pet)[1];

        settled.Xml.Name.LocalName.ShouldBe("favourite");
        settled.Xml.OtherNames.ShouldBe([new XmlName("TAG", null, null)]);
        settled.Xml.OwnName.ShouldBeNull();
        Settle(pet)[0].ShouldBeSameAs(pet);
    }

    [Fact]
    public void A_list_that_does_not_say_its_form_is_wrapped_where_another_member_is_called_as_its_items()
    {
        var tags = Open(Member("Tags", ListOf(ListOf(Typed(Scalar.String)))));

        var settled = Settle(Tag, tags)[1];

        settled.Xml.IsWrapped.ShouldBeTrue();
        settled.Xml.Name.LocalName.ShouldBe("tags");
        settled.Xml.InnerItemNames.ShouldBe(tags.Xml.InnerItemNames);
        Settle(tags)[0].Xml.IsWrapped.ShouldBeFalse();
    }

    [Fact]
    public void Other_namespaces_and_attributes_are_no_conflict()
    {
        var tags = Open(Member("Tags", ListOf(Typed(Scalar.String))));

        Settle(Tag.Attribute(), tags)[1].ShouldBeSameAs(tags);
        Settle(Tag with { Xml = Tag.Xml with { Name = new XmlName("tag", "urn:t", null) } }, tags)[1]
            .ShouldBeSameAs(tags);
    }

    [Fact]
    public void Members_that_say_their_names_keep_them() =>
        Settle(Tag, Member("Other", Typed(Scalar.String), "tag"))
            .Select(static member => member.Xml.Name.LocalName)
            .ShouldBe(["tag", "tag"]);

    private static MemberDeclaration Open(MemberDeclaration list) =>
        list with
        {
            Xml = list.Xml with
            {
                Name = new XmlName("tag", null, null),
                IsWrapped = false,
                InnerItemNames = [new XmlName("cell", null, null)],
                Wrapped = list.Xml,
            },
        };

    private static MemberDeclaration[] Settle(params MemberDeclaration[] members) =>
        [.. XmlNameConflicts.Settle([.. members])];
}
