using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Mapping.Xml;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.CSharp.Model.Xml;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.Emit.Types;

namespace Clientele.Generator.Tests.CSharp.Mapping.Xml;

public sealed class XmlFieldMapperTests
{
    [Fact]
    public void No_name_is_stored_where_all_fields_are_called_as_usual()
    {
        var id = Member("Id", Typed(Scalar.String));
        var rows = Member("Rows", ListOf(ListOf(Typed(Scalar.Int32))));
        rows = rows with { Xml = rows.Xml with { InnerItemNames = [new XmlName("cell", null, null)] } };
        var layout = Layout(id, rows);

        layout.FieldNames.ShouldBeEmpty();
        layout.FieldName(id, XmlFieldKind.Tag).ShouldBe("IdTag");
        layout.FieldName(rows, XmlFieldKind.ItemTag).ShouldBe("RowsItemTag");
        layout.FieldName(rows, XmlFieldKind.ItemTag, level: 1).ShouldBe("RowsItemTag_");
    }

    [Fact]
    public void A_field_gives_way_to_a_member()
    {
        var tags = Member("Pets", ListOf(Typed(Scalar.String)));
        var layout = Layout(tags, Member("PetsItemTag", Typed(Scalar.String)));

        layout.FieldNames.ShouldBe([new XmlFieldName("Pets", XmlFieldKind.ItemTag, 0, "PetsItemTag_")]);
        layout.FieldName(tags, XmlFieldKind.ItemTag).ShouldBe("PetsItemTag_");
        layout.FieldName(tags, XmlFieldKind.Tag).ShouldBe("PetsTag");
    }

    /// <summary>The items of Pets and the member PetsItem want the same name.</summary>
    [Fact]
    public void Of_two_fields_the_first_one_in_the_text_is_called_as_usual()
    {
        var layout = Layout(Member("Pets", ListOf(Typed(Scalar.String))), Member("PetsItem", Typed(Scalar.String)));

        layout.FieldNames.ShouldBe([new XmlFieldName("PetsItem", XmlFieldKind.Tag, 0, "PetsItemTag_")]);
    }

    [Fact]
    public void A_field_gives_way_to_the_record() =>
        Layout(Record("IdTag", Member("Id", Typed(Scalar.String))))
            .FieldNames.ShouldBe([new XmlFieldName("Id", XmlFieldKind.Tag, 0, "IdTag_")]);

    private static XmlLayout Layout(params MemberDeclaration[] members) => Layout(Record("Holder", members));

    private static XmlLayout Layout(RecordDeclaration record)
    {
        EquatableArray<TypeDeclaration> types = [record];
        return ((RecordDeclaration)XmlLayoutMapper.Apply(types)[0]).XmlLayout!;
    }
}
