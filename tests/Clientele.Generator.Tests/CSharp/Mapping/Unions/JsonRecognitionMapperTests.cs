using System.Linq;
using Clientele.Generator.CSharp.Mapping.Unions;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Unions;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.Emit.Types;

namespace Clientele.Generator.Tests.CSharp.Mapping.Unions;

/// <summary>Which cases of a union a JSON value of each kind is tried as.</summary>
public sealed class JsonRecognitionMapperTests
{
    private static readonly UnionCase Text = Case("String", Typed(Scalar.String), JsonKinds.String);
    private static readonly UnionCase Id = Case("Guid", Typed(Scalar.Guid), JsonKinds.String);
    private static readonly UnionCase Date = Case("Date", Typed(Scalar.Date), JsonKinds.String);
    private static readonly UnionCase Whole = Case("Int32", Typed(Scalar.Int32), JsonKinds.Integer);
    private static readonly UnionCase Flag = Case("Boolean", Typed(Scalar.Boolean), JsonKinds.Boolean);

    [Fact]
    public void A_kind_that_no_case_has_is_not_asked_for()
    {
        var json = Recognize(Text, Flag);

        json.Kinds.Select(static kind => kind.Kind).ShouldBe([JsonKinds.String, JsonKinds.Boolean]);
        json.HasObjects.ShouldBeFalse();
        Recognize(Case("Cat", Typed("Cat"), JsonKinds.Object)).HasObjects.ShouldBeTrue();
    }

    [Fact]
    public void What_may_be_unreadable_is_tried_until_a_case_takes_all_and_the_last_is_not_tried()
    {
        Strings(Id, Date, Text).ShouldBe(new KindRecognition(JsonKinds.String, [0, 1], 2));
        Strings(Id, Text, Date).ShouldBe(new KindRecognition(JsonKinds.String, [0], 1));
        Strings(Id, Date).ShouldBe(new KindRecognition(JsonKinds.String, [0], 1));
        Strings(Id, Case("Level", Typed("Level", DeclaredKind.OpenEnum), JsonKinds.String), Text)
            .ShouldBe(new KindRecognition(JsonKinds.String, [0], 1));
    }

    [Fact]
    public void The_only_integers_are_taken_untried_without_fractions_beside_them() =>
        Recognize(Text, Whole).Kinds[^1].ShouldBe(new KindRecognition(JsonKinds.Integer, [], 1));

    [Fact]
    public void A_case_of_several_kinds_is_a_candidate_of_each()
    {
        var json = Recognize(Case("Raw", Typed(Scalar.Element), JsonKinds.Any));

        json.Kinds.Count.ShouldBe(5);
        json.Kinds.ShouldAllBe(static kind => kind.Otherwise == 0);
    }

    [Fact]
    public void Values_of_cases_count_where_a_discriminator_is_named()
    {
        var cat = Case("Cat", Typed("Cat"), JsonKinds.Object, "cat");

        Recognize(cat).Discriminated.ShouldBeEmpty();
        Recognize(cat).Undiscriminated.ShouldBe([0]);
    }

    private static KindRecognition Strings(params UnionCase[] cases) => Recognize(cases).Kinds.Single();

    private static JsonRecognition Recognize(params UnionCase[] cases) =>
        JsonRecognitionMapper.Map(new UnionDeclaration { Name = "Pet", Cases = [.. cases] });
}
