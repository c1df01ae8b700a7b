using System.Linq;
using Clientele.Generator.CSharp.Mapping.Records;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.CSharp.Model.Unions;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.Emit.Types;

namespace Clientele.Generator.Tests.CSharp.Mapping.Records;

/// <summary>Which records say themselves what they are, by which value, and which cases of unions do.</summary>
public sealed class DiscriminatorTagsTests
{
    private static readonly MemberDeclaration Kind = Member("Kind", Typed(Scalar.String));

    [Fact]
    public void Types_without_discriminators_stay_as_they_are()
    {
        var pet = Record("Pet", Kind);

        DiscriminatorTags.Apply([pet])[0].ShouldBeSameAs(pet);
    }

    [Fact]
    public void A_derived_record_says_the_value_that_names_it()
    {
        var (animal, cat) = Family(new DerivedRecord("cat", "Cat"));

        cat.Tags.ShouldBe([new MemberTag("Kind", "kind", Kind.Type.Type, "cat", [], IsFixed: true) { Rivals = [] }]);
        animal.Tags.ShouldBeEmpty();
        animal.Members.Single().IsTag.ShouldBeTrue();
    }

    [Theory]
    [InlineData("a, CAT, b", "CAT", "a b")]
    [InlineData("b, a", "a", "b")]
    public void Of_several_values_the_one_called_as_the_schema_is_said_or_else_the_first(
        string values,
        string value,
        string others
    )
    {
        var (_, cat) = Family([.. values.Split(", ").Select(static value => new DerivedRecord(value, "Cat"))]);

        cat.Tags.Single().Value.ShouldBe(value);
        string.Join(' ', cat.Tags.Single().Others).ShouldBe(others);
    }

    /// <summary>A service that says another value than the description has got its own back; now it is kept.</summary>
    [Theory]
    [InlineData(2, "animal v1")]
    [InlineData(31, null)]
    public void Values_that_name_other_records_are_not_said(int others, string? rivals)
    {
        var family = Enumerable
            .Range(1, others - 1)
            .Select(static number => new DerivedRecord($"v{number}", $"V{number}"))
            .Append(new DerivedRecord("animal", "Animal"))
            .Append(new DerivedRecord("cat", "Cat"));

        var (_, cat) = Family([.. family, new DerivedRecord("tom", "Cat")]);

        (cat.Tags.Single().Rivals is { } known ? string.Join(' ', known) : null).ShouldBe(rivals);
    }

    [Fact]
    public void What_is_the_default_or_a_base_may_have_another_value()
    {
        var family = Animals(new DerivedRecord("animal", "Animal"), new DerivedRecord("cat", "Cat"));
        var animal = family[0] with { DefaultTypeName = "Cat" };

        var tagged = Apply(animal, family[1]);

        tagged[0].Tags.Single().IsFixed.ShouldBeFalse();
        tagged[1].Tags.Single().IsFixed.ShouldBeFalse();
    }

    [Fact]
    public void A_base_that_no_value_names_is_called_as_its_schema_where_it_must_say_what_it_is()
    {
        var (animal, _) = Family(new DerivedRecord("cat", "Cat"));
        animal.Tags.ShouldBeEmpty();

        var family = Animals(new DerivedRecord("cat", "Cat"));
        var required = Kind with { Required = true };
        var tagged = Apply(family[0] with { Members = [required] }, family[1] with { InheritedMembers = [required] });
        tagged[0].Tags.Single().Value.ShouldBe("animal");
    }

    [Fact]
    public void A_member_of_its_own_with_several_values_of_which_none_is_the_schemas_is_the_callers()
    {
        var dog = Record("Dog", Kind) with { SchemaName = "hound" };

        Dogs(dog, "a", "b").Tags.ShouldBeEmpty();
        Dogs(dog, "a", "HOUND").Tags.Single().Value.ShouldBe("HOUND");
        Dogs(dog, "a").Tags.Single().Value.ShouldBe("a");
        Dogs(dog, "a").Members.Single().IsTag.ShouldBeTrue();
    }

    [Fact]
    public void Constants_and_what_is_no_text_say_it_themselves()
    {
        Dogs(Record("Dog", Kind with { Initializer = "\"a\"" }), "a").Tags.ShouldBeEmpty();
        Dogs(Record("Dog", Member("Kind", Typed(Scalar.Int32))), "a").Tags.ShouldBeEmpty();
        Dogs(Record("Dog", Member("Kind", Typed("Kind", DeclaredKind.ClosedEnum))), "a").Tags.ShouldBeEmpty();
        Dogs(Record("Dog", Member("Kind", Typed("Kind", DeclaredKind.OpenEnum))), "a").Tags.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_case_without_a_discriminator_is_given_one_that_tells_it_from_the_others()
    {
        var cases = Cases(Kind, ["cat"], ["dog", "hound"]);

        cases[0].Tag.ShouldBe(new MemberTag("Kind", "kind", Kind.Type.Type, "cat", ["dog", "hound"], IsFixed: false));
        cases[1].Tag!.Value.ShouldBe("dog");
        cases[1].Tag!.Others.ShouldBe(["cat"]);
    }

    [Fact]
    public void The_discriminator_of_a_case_is_fixed_where_it_may_be_null() =>
        Cases(Kind with { Type = Typed(Scalar.String, nullable: true) }, ["cat"], ["dog"])[0]
            .Tag!.IsFixed.ShouldBeTrue();

    [Fact]
    public void So_many_values_of_other_cases_are_looked_for_and_no_more()
    {
        string[] values = [.. Enumerable.Range(0, 33).Select(static number => $"v{number}")];

        Cases(Kind, ["cat"], values[..32])[0].Tag!.Others.Count.ShouldBe(32);
        Cases(Kind, ["cat"], values)[0].Tag!.Others.ShouldBeEmpty();
    }

    [Fact]
    public void A_case_has_no_tag_without_a_value_or_a_member_that_takes_it()
    {
        Cases(Kind, [], ["dog"])[0].Tag.ShouldBeNull();
        Cases(Kind with { IsOptional = true }, ["cat"], ["dog"])[0].Tag.ShouldBeNull();
        Cases(Member("Sort", Typed(Scalar.String)), ["cat"], ["dog"])[0].Tag.ShouldBeNull();
    }

    private static RecordDeclaration[] Animals(params DerivedRecord[] derived) =>
        [
            Record("Animal", Kind) with
            {
                SchemaName = "animal",
                IsBase = true,
                DiscriminatorWireName = "kind",
                Derived = [.. derived],
            },
            Record("Cat") with
            {
                SchemaName = "cat",
                BaseName = "Animal",
                InheritedMembers = [Kind],
            },
        ];

    private static (RecordDeclaration Animal, RecordDeclaration Cat) Family(params DerivedRecord[] derived)
    {
        var tagged = Apply(Animals(derived));
        return (tagged[0], tagged[1]);
    }

    private static RecordDeclaration[] Apply(params RecordDeclaration[] records) =>
        [.. DiscriminatorTags.Apply([.. records]).Cast<RecordDeclaration>()];

    private static RecordDeclaration Dogs(RecordDeclaration dog, params string[] values) =>
        (RecordDeclaration)
            DiscriminatorTags.Apply([dog, Union(Case("Dog", Typed("Dog"), JsonKinds.Object, values))])[0];

    private static UnionCase[] Cases(MemberDeclaration member, string[] cat, string[] dog)
    {
        var types = DiscriminatorTags.Apply([
            Record("Cat", member),
            Record("Dog", member),
            Union(Case("Cat", Typed("Cat"), JsonKinds.Object, cat), Case("Dog", Typed("Dog"), JsonKinds.Object, dog)),
        ]);
        return [.. ((UnionDeclaration)types[2]).Cases];
    }

    private static UnionDeclaration Union(params UnionCase[] cases) =>
        new()
        {
            Name = "Pet",
            DiscriminatorWireName = "kind",
            Cases = [.. cases],
        };
}
