using System.Linq;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Schemas;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.CSharp.Mapping.Api;

namespace Clientele.Generator.Tests.CSharp.Schemas;

/// <summary>Branches are written as scalars, or as enums by what they list: <c>texts</c>, <c>closed</c>, <c>blank</c>.</summary>
public sealed class ScalarUnionsTests
{
    [Theory]
    [InlineData("String Guid", "String")]
    [InlineData("Date DateTime", "String")]
    [InlineData("Guid", "Guid")]
    [InlineData("Guid? Uri", "String?")]
    [InlineData("Guid Boolean Uri", "String, Boolean")]
    public void Scalars_that_are_written_as_texts_are_one_text(string branches, string expected) =>
        Merge(branches).ShouldBe(expected);

    [Theory]
    [InlineData("Int16 Int32", "Int64")]
    [InlineData("Byte UInt64", "Decimal")]
    [InlineData("Single Single", "Double")]
    [InlineData("Single Decimal", "Decimal")]
    [InlineData("Int32 Decimal", "Decimal")]
    [InlineData("Int16", "Int16")]
    [InlineData("Int16 Boolean String", "Int16, Boolean, String")]
    public void Numbers_are_one_that_holds_them_all(string branches, string expected) =>
        Merge(branches).ShouldBe(expected);

    [Theory]
    [InlineData("Double Int32", "Int32, Double with fractions")]
    [InlineData("Double String Int32 Single Int16?", "String, Int64?, Double with fractions")]
    [InlineData("wholes Double", "wholes, Double with fractions")]
    [InlineData("numbers Int64", "Int64, numbers with fractions")]
    public void Integers_stay_beside_other_numbers_and_are_tried_first(string branches, string expected) =>
        Merge(branches).ShouldBe(expected);

    [Theory]
    [InlineData("String texts", "texts")]
    [InlineData("texts? String", "texts?")]
    [InlineData("wholes Int64", "wholes")]
    [InlineData("wholes Int32", "wholes")]
    public void An_open_enum_beside_what_it_is_made_of_is_the_enum(string branches, string expected) =>
        Merge(branches).ShouldBe(expected);

    [Theory]
    [InlineData("texts Guid", "String")]
    [InlineData("texts other", "String")]
    [InlineData("closed String", "String")]
    [InlineData("wholes Int16", "Int64")]
    public void Beside_anything_else_it_is_the_plain_type(string branches, string expected) =>
        Merge(branches).ShouldBe(expected);

    [Theory]
    [InlineData("texts blank", "texts")]
    [InlineData("blank? texts", "texts?")]
    [InlineData("closed blank", "String")]
    [InlineData("texts blank Guid", "String")]
    public void A_blank_text_beside_an_open_enum_is_one_of_its_values(string branches, string expected) =>
        Merge(branches).ShouldBe(expected);

    [Fact]
    public void Raw_JSON_is_merged_with_nothing() =>
        Merge("Element String Element").ShouldBe("Element, String, Element");

    [Theory]
    [InlineData(Scalar.Boolean, JsonKinds.Boolean)]
    [InlineData(Scalar.SByte, JsonKinds.Integer)]
    [InlineData(Scalar.UInt64, JsonKinds.Integer)]
    [InlineData(Scalar.Single, JsonKinds.Integer | JsonKinds.Fraction)]
    [InlineData(Scalar.Decimal, JsonKinds.Integer | JsonKinds.Fraction)]
    [InlineData(Scalar.Element, JsonKinds.Any)]
    [InlineData(Scalar.Guid, JsonKinds.String)]
    [InlineData(Scalar.UrlBytes, JsonKinds.String)]
    public void Each_scalar_is_of_some_kinds_of_JSON(object scalar, object expected) =>
        ScalarUnions.KindsOf((Scalar)scalar).ShouldBe((JsonKinds)expected);

    private static string Merge(string branches)
    {
        var drafts = branches.Split(' ').Select(Draft).ToList();
        ScalarUnions.Merge(drafts);
        return string.Join(", ", drafts.Select(Print));
    }

    private static BranchDraft Draft(string branch)
    {
        var name = branch.TrimEnd('?');
        Schema schema = name switch
        {
            "texts" or "other" or "closed" => Enum("#/" + name, "a", "b"),
            "blank" => Enum("#/blank", ""),
            "wholes" => Numbers(PrimitiveKind.Integer),
            "numbers" => Numbers(PrimitiveKind.Number),
            _ => Text,
        };
        CodeType type =
            schema is EnumSchema
                ? new DeclaredType(name, name == "closed" ? DeclaredKind.ClosedEnum : DeclaredKind.OpenEnum)
                : new ScalarType(System.Enum.Parse<Scalar>(name));
        return new BranchDraft(new TypeUse(type, branch.EndsWith('?')), schema, schema, isInline: true);
    }

    private static EnumSchema Numbers(PrimitiveKind kind) =>
        new(kind, null, [new EnumMember(new ApiValue.Number("1"), null, null, null)], IsConst: false)
        {
            Pointer = "#/numbers",
        };

    private static string Print(BranchDraft draft) =>
        (draft.Type.Type is DeclaredType declared ? declared.Name : ((ScalarType)draft.Type.Type).Scalar.ToString())
        + (draft.Type.Nullable ? "?" : "")
        + (draft.IsFraction ? " with fractions" : "");
}
