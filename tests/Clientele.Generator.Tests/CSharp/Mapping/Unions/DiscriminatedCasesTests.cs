using Clientele.Generator.CSharp.Mapping.Unions;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Unions;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.Emit.Types;

namespace Clientele.Generator.Tests.CSharp.Mapping.Unions;

public sealed class DiscriminatedCasesTests
{
    private static readonly UnionDeclaration Pet = new()
    {
        Name = "Pet",
        DiscriminatorWireName = "kind",
        Cases =
        [
            Case("Cat", Typed("Cat"), JsonKinds.Object, "cat", "tom"),
            Case("Dog", Typed("Dog"), JsonKinds.Object, "cat", "dog"),
            Case("Kitten", Typed("Kitten"), JsonKinds.Object, "cat"),
            Case("Text", Typed(Scalar.String), JsonKinds.String),
        ],
    };

    [Fact]
    public void A_value_names_the_first_case_that_it_is_given_to() =>
        DiscriminatedCases
            .Map(Pet, [0, 1, 2, 3])
            .ShouldBe([new DiscriminatedCase(0, ["cat", "tom"]), new DiscriminatedCase(1, ["dog"])]);

    [Fact]
    public void Only_the_cases_that_are_asked_for_count() =>
        DiscriminatedCases.Map(Pet, [2]).ShouldBe([new DiscriminatedCase(2, ["cat"])]);

    [Fact]
    public void What_a_case_has_alone_is_not_stored_again() =>
        DiscriminatedCases.Map(Pet, [0])[0].Values.IsSame(Pet.Cases[0].DiscriminatorValues).ShouldBeTrue();
}
