using Clientele.Generator.CSharp.Mapping.Xml;
using Clientele.Generator.CSharp.Model;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.CSharp.Model.Xml;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.Emit.Types;

namespace Clientele.Generator.Tests.CSharp.Model;

public sealed class XmlFieldsTests
{
    private static readonly MemberDeclaration Pets = Member("Pets", ListOf(Typed("Pet")));
    private static readonly MemberDeclaration Open = Pets.Unwrapped() with
    {
        Xml = Pets.Unwrapped().Xml with { OtherForm = new XmlName("all", null, null) },
    };

    [Fact]
    public void A_wrapped_list_has_a_tag_for_its_items() =>
        Fields(Pets).ShouldBe([(XmlFieldKind.Tag, 0), (XmlFieldKind.ItemTag, 0)]);

    [Fact]
    public void The_items_of_a_list_that_is_not_wrapped_have_the_members_own_tag() =>
        Fields(Pets.Unwrapped()).ShouldBe([(XmlFieldKind.Tag, 0)]);

    [Fact]
    public void A_list_that_may_be_wrapped_has_a_tag_for_what_wraps_it_and_a_table_of_its_items() =>
        Fields(Open).ShouldBe([(XmlFieldKind.Tag, 0), (XmlFieldKind.WrapperTag, 0), (XmlFieldKind.Items, 0)]);

    [Fact]
    public void A_map_of_pairs_has_a_tag_for_them()
    {
        var map = Member("Names", MapOf(Typed(Scalar.String)));

        Fields(map with { Xml = map.Xml with { PairName = new XmlName("pair", null, null) } })
            .ShouldBe([(XmlFieldKind.Tag, 0), (XmlFieldKind.PairTag, 0)]);
    }

    [Fact]
    public void A_table_has_each_name_once()
    {
        XmlName[] names = [new("cat", null, null), new("cat", "urn:other", null), new("item", null, null)];

        XmlFields
            .Table(Pets with { Xml = Pets.Xml with { CaseNames = [.. names] } }, XmlFieldKind.Items)
            .ShouldBe(["item", "cat"]);
    }

    [Fact]
    public void An_item_is_told_by_its_members_or_by_having_no_elements()
    {
        var mark = (TypeUse item) => XmlFields.MarkOf(Member("Pets", ListOf(item)), item);

        mark(Typed("Pet")).ShouldBe(XmlItemMark.Members);
        mark(Typed(Scalar.Int32)).ShouldBe(XmlItemMark.Text);
        mark(Typed("Color", DeclaredKind.ClosedEnum)).ShouldBe(XmlItemMark.Text);
        mark(Typed(Scalar.Element)).ShouldBe(XmlItemMark.Any);
        mark(Typed("Shape", DeclaredKind.Union)).ShouldBe(XmlItemMark.Any);
    }

    private static (XmlFieldKind Kind, int Level)[] Fields(MemberDeclaration member)
    {
        var record = (RecordDeclaration)XmlLayoutMapper.Apply([Record("Holder", member)])[0];
        return [.. XmlFields.Enumerate(record.XmlLayout!, record.XmlLayout!.Elements[0])];
    }
}
