using Clientele.Generator.CSharp.Mapping.Unions;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Unions;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.Emit.Types;

namespace Clientele.Generator.Tests.CSharp.Mapping.Unions;

public sealed class UnionLayoutMapperTests
{
    private static readonly UnionCase Cat = Case("Cat", Typed("Cat"), JsonKinds.Object, "cat");
    private static readonly UnionCase Dog = Case("Dog", Typed("Dog"), JsonKinds.Object);
    private static readonly UnionCase Text = Case("String", Typed(Scalar.String), JsonKinds.String);
    private static readonly UnionCase Id = Case("Guid", Typed(Scalar.Guid), JsonKinds.String);
    private static readonly UnionCase Whole = Case("Int32", Typed(Scalar.Int32), JsonKinds.Integer);
    private static readonly UnionCase Real = Case("Double", Typed(Scalar.Double), JsonKinds.Fraction);

    [Fact]
    public void Objects_are_told_by_their_discriminator_and_others_by_their_shape()
    {
        var json = Layout("kind", Cat, Dog).Json;

        json.Discriminated.ShouldBe([new DiscriminatedCase(0, ["cat"])]);
        json.Shaped.ShouldBe([0, 1]);
        json.Undiscriminated.ShouldBe([1]);
        json.Default.ShouldBeNull();
    }

    [Fact]
    public void A_default_case_leaves_no_object_to_its_shape()
    {
        var union = Layout("kind", Cat, Dog with { IsDefault = true });

        union.Json.Default.ShouldBe(1);
        union.Json.Shaped.ShouldBeEmpty();
        union.Json.Undiscriminated.ShouldBeEmpty();
        union.Xml.Default.ShouldBe(1);
        union.Xml.Objects.ShouldBeEmpty();
    }

    [Fact]
    public void Strings_that_may_not_be_readable_are_tried_before_the_case_that_takes_all()
    {
        var kinds = Layout(null, Id, Text).Json.Kinds;

        kinds.ShouldBe([new KindRecognition(JsonKinds.String, [0], 1)]);
    }

    /// <summary>An integer that is too large for its case keeps its digits.</summary>
    [Fact]
    public void The_integers_of_a_union_of_numbers_are_tried_even_if_no_other_case_takes_them()
    {
        var kinds = Layout(null, Whole, Real).Json.Kinds;

        kinds.ShouldBe([
            new KindRecognition(JsonKinds.Integer, [0], null),
            new KindRecognition(JsonKinds.Fraction, [], 1),
        ]);
    }

    [Fact]
    public void Elements_are_tried_as_lists_first_and_as_text_last()
    {
        var list = Case("Items", ListOf(Typed("Cat")), JsonKinds.Array);
        var xml = Layout(null, Text, Id, list, Dog).Xml;

        xml.Objects.ShouldBe([3]);
        xml.Trials.ShouldBe([
            new XmlTrial(2, XmlTrialKind.ReadableElements),
            new XmlTrial(1, XmlTrialKind.Readable),
            new XmlTrial(0, XmlTrialKind.Text),
        ]);
    }

    [Fact]
    public void An_empty_element_is_a_list_where_it_can_be_nothing_else()
    {
        var list = Case("Items", ListOf(Typed("Cat")), JsonKinds.Array);

        Layout(null, list, Id).Xml.Trials[0].Kind.ShouldBe(XmlTrialKind.ReadableElementsOnly);
    }

    [Fact]
    public void Names_beside_the_cases_are_those_that_the_cases_leave_free()
    {
        var names = Layout(
            null,
            Case("Unknown", Typed("TResult"), JsonKinds.Object),
            Case("unknown", Typed("Dog"), JsonKinds.Object)
        ).Names;

        names.Unknown.ShouldBe("UnknownValue");
        names.Result.ShouldBe("TResultValue");
        names.Parameters.ShouldBe(["unknown", "unknownValue", "unknownValueValue"]);
    }

    private static UnionDeclaration Layout(string? discriminator, params UnionCase[] cases) =>
        UnionLayoutMapper.Apply(
            new UnionDeclaration
            {
                Name = "Either",
                Cases = [.. cases],
                DiscriminatorWireName = discriminator,
            }
        );
}
