using System.Linq;
using Clientele.Generator.CSharp.Mapping.Unions;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Unions;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.Emit.Types;

namespace Clientele.Generator.Tests.CSharp.Mapping.Unions;

/// <summary>In which order an XML element is tried as the cases of a union, and what ends the trials.</summary>
public sealed class XmlRecognitionMapperTests
{
    private static readonly UnionCase Cat = Case("Cat", Typed("Cat"), JsonKinds.Object, "cat");
    private static readonly UnionCase Dog = Case("Dog", Typed("Dog"), JsonKinds.Object);
    private static readonly UnionCase Text = Case("String", Typed(Scalar.String), JsonKinds.String);
    private static readonly UnionCase Id = Case("Guid", Typed(Scalar.Guid), JsonKinds.String);
    private static readonly UnionCase Raw = Case("Element", Typed(Scalar.Element), JsonKinds.Any);
    private static readonly UnionCase Names = Case("Names", ListOf(Typed(Scalar.String)), JsonKinds.Array);
    private static readonly UnionCase Map = Case("Map", MapOf(Typed(Scalar.String)), JsonKinds.Object);

    [Fact]
    public void A_discriminator_tells_the_cases_that_it_names_and_members_the_others()
    {
        var xml = Recognize("kind", Cat, Dog);

        xml.Discriminated.ShouldBe([new DiscriminatedCase(0, ["cat"])]);
        xml.Objects.ShouldBe([1]);
        Recognize(null, Cat, Dog).Discriminated.ShouldBeEmpty();
        Recognize(null, Cat, Dog).Objects.ShouldBe([0, 1]);
    }

    [Fact]
    public void A_list_or_text_that_a_discriminator_names_is_tried_nonetheless()
    {
        Trials("kind", Cat, Text with { DiscriminatorValues = ["text"] }).ShouldBe("String:Text");
        Trials("kind", Cat, Names with { DiscriminatorValues = ["names"] }).ShouldBe("Names:ReadableElementsOnly");
        Trials("kind", Cat, Raw with { DiscriminatorValues = ["raw"] }).ShouldBe("");
    }

    [Fact]
    public void Collections_are_tried_before_what_may_be_unreadable_and_what_takes_all_is_the_last()
    {
        Trials(null, Text, Id, Map, Names)
            .ShouldBe("Map:ReadableElements Names:ReadableElements Guid:Readable String:Text");
        Trials(null, Raw, Text).ShouldBe("Element:Any");
        Trials(null, Text, Raw).ShouldBe("String:Text");
    }

    [Theory]
    [InlineData(nameof(JsonKinds.String), "Level:Text")]
    [InlineData(nameof(JsonKinds.Integer), "Level:Readable Other:Text")]
    public void An_open_enum_of_texts_takes_any_and_one_of_numbers_any_number(string kinds, string trials)
    {
        var level = Case("Level", Typed("Level", DeclaredKind.OpenEnum), System.Enum.Parse<JsonKinds>(kinds));

        Trials(null, level, Case("Other", Typed(Scalar.String), JsonKinds.String)).ShouldBe(trials);
    }

    [Fact]
    public void An_empty_element_is_a_list_where_nothing_else_can_be_empty()
    {
        Trials(null, Names, Id).ShouldBe("Names:ReadableElementsOnly Guid:Readable");
        Trials(null, Names, Text).ShouldBe("Names:ReadableElements String:Text");
        Trials(null, Names, Map).ShouldBe("Names:ReadableElements Map:ReadableElements");
        Trials(null, Names, Dog).ShouldBe("Names:ReadableElements");
        Trials(null, Names, Dog with { RequiredNames = ["a"] }).ShouldBe("Names:ReadableElementsOnly");
    }

    [Fact]
    public void A_default_case_leaves_no_record_to_its_members_and_has_elements_where_others_have_none()
    {
        var xml = Recognize("kind", Cat, Dog with { IsDefault = true });
        xml.Default.ShouldBe(1);
        xml.Objects.ShouldBeEmpty();
        xml.IsDefaultOfElements.ShouldBeFalse();

        Recognize("kind", Cat, Dog with { IsDefault = true }, Text).IsDefaultOfElements.ShouldBeTrue();
    }

    [Fact]
    public void An_element_with_the_discriminator_is_an_object_unless_anything_may_be_one()
    {
        Recognize("kind", Cat, Text).IsUnknownWithDiscriminator.ShouldBeTrue();
        Recognize("kind", Cat, Raw).IsUnknownWithDiscriminator.ShouldBeFalse();
        Recognize(null, Cat, Text).IsUnknownWithDiscriminator.ShouldBeFalse();
        Recognize("kind", Cat, Dog).IsUnknownWithDiscriminator.ShouldBeFalse();
    }

    private static string Trials(string? discriminator, params UnionCase[] cases) =>
        string.Join(
            ' ',
            Recognize(discriminator, cases).Trials.Select(trial => $"{cases[trial.Case].Name}:{trial.Kind}")
        );

    private static XmlRecognition Recognize(string? discriminator, params UnionCase[] cases) =>
        XmlRecognitionMapper.Map(
            new UnionDeclaration
            {
                Name = "Pet",
                DiscriminatorWireName = discriminator,
                Cases = [.. cases],
            }
        );
}
