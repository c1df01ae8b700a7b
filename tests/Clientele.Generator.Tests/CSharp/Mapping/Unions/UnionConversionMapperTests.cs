using System.Linq;
using Clientele.Generator.CSharp.Mapping.Unions;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Unions;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.Emit.Types;

namespace Clientele.Generator.Tests.CSharp.Mapping.Unions;

public sealed class UnionConversionMapperTests
{
    private static readonly UnionCase Text = Case("Text", Typed(Scalar.String), JsonKinds.String);
    private static readonly UnionCase Pet = Case("Pet", Typed("Pet"), JsonKinds.Object);
    private static readonly UnionCase Pets = Case("Pets", ListOf(Typed("Pet")), JsonKinds.Array);

    [Fact]
    public void A_value_of_a_type_that_two_cases_have_becomes_the_first()
    {
        var union = Union("Either", Text, Pet, Case("Code", Typed(Scalar.String), JsonKinds.String));

        union.Cases.Select(static item => item.RepeatsType).ShouldBe([false, false, true]);
        union
            .Cases.Select(union.ConversionOf)
            .ShouldBe([CaseConversion.Value, CaseConversion.Value, CaseConversion.None]);
    }

    /// <summary>They are one type to C#, unlike numbers that may be null.</summary>
    [Fact]
    public void Nullable_items_do_not_tell_lists_of_classes_apart() =>
        Union(
            "Either",
            Pets,
            Case("A", ListOf(Typed("Pet", nullable: true)), JsonKinds.Array),
            Case("B", ListOf(Typed(Scalar.Int32)), JsonKinds.Array),
            Case("C", ListOf(Typed(Scalar.Int32, nullable: true)), JsonKinds.Array)
        )
            .Cases.Select(static item => item.RepeatsType)
            .ShouldBe([false, true, false, false]);

    [Fact]
    public void Lists_are_converted_from_classes_and_maps_and_the_union_itself_not_at_all()
    {
        var union = Union(
            "Either",
            Pets,
            Case("Map", MapOf(Typed("Pet")), JsonKinds.Object),
            Case("Self", Typed("Either", DeclaredKind.Union), JsonKinds.Any)
        );

        union
            .Cases.Select(union.ConversionOf)
            .ShouldBe([CaseConversion.List, CaseConversion.None, CaseConversion.None]);
    }

    [Fact]
    public void Maps_are_one_type_where_their_values_are() =>
        Union(
            "Either",
            Case("A", MapOf(ListOf(Typed(Scalar.Int32))), JsonKinds.Object),
            Case("B", MapOf(ListOf(Typed(Scalar.Int32), nullable: true)), JsonKinds.Object),
            Case("C", MapOf(ListOf(Typed(Scalar.Int64))), JsonKinds.Object)
        )
            .Cases.Select(static item => item.RepeatsType)
            .ShouldBe([false, true, false]);

    [Fact]
    public void A_collection_expression_becomes_the_only_list()
    {
        Union("Either", Text, Pets).CollectionCase.ShouldBe(1);
        Union("Either", Text, Pet).CollectionCase.ShouldBeNull();
        Union("Either", Pets, Case("Names", ListOf(Typed(Scalar.String)), JsonKinds.Array))
            .CollectionCase.ShouldBeNull();
        Union("Create", Text, Pets).CollectionCase.ShouldBeNull();
        Union("GetEnumerator", Text, Pets).CollectionCase.ShouldBeNull();
    }

    [Fact]
    public void A_union_that_holds_itself_is_none_of_the_language()
    {
        Union("Either", Text, Pets).FitsLanguage.ShouldBeTrue();
        Union("Either", Case("Self", ListOf(Typed("Either", DeclaredKind.Union)), JsonKinds.Array))
            .FitsLanguage.ShouldBeFalse();
        Union("IUnionMembers", Text).FitsLanguage.ShouldBeFalse();
        Union("Either", Case("Members", Typed("IUnionMembers"), JsonKinds.Object)).FitsLanguage.ShouldBeFalse();
    }

    private static UnionDeclaration Union(string name, params UnionCase[] cases) =>
        UnionLayoutMapper.Apply(new UnionDeclaration { Name = name, Cases = [.. cases] });
}
