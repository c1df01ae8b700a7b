using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Planning;
using Clientele.Generator.CSharp.Schemas;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.CSharp.Mapping.Api;

namespace Clientele.Generator.Tests.CSharp.Planning;

public sealed class UnionCasesTests
{
    private static readonly PlannedSchemas Planned = new(
        Named("Animal", Object(Property("kind", Text))),
        Named("Cat", Object(Property("purrs", Text)) with { BaseId = "#/components/schemas/Animal" }),
        Named("Dog", Object(Property("barks", Text)) with { BaseId = "#/components/schemas/Animal" })
    );

    [Fact]
    public void A_default_that_no_branch_has_is_a_branch_as_well()
    {
        Branches(Told("Dog", Ref("Cat"))).ShouldBe("@Cat, @Dog");
        Branches(Told("Dog", Ref("Animal"))).ShouldBe("@Animal");
        Branches(Told(null, Ref("Cat"))).ShouldBe("@Cat");
    }

    [Fact]
    public void Branches_are_always_the_same_objects()
    {
        var cases = new UnionCases(Planned.Index, Planned.Inheritance);
        var union = Union(List(Text), List(Whole));

        cases.BranchesOf(union)[0].ShouldBeSameAs(cases.BranchesOf(union)[0]);
    }

    [Fact]
    public void A_case_has_the_values_of_its_schema_and_of_those_that_extend_it()
    {
        var drafts = Create(Told("Dog", Ref("Animal"), Ref("Cat"), Text));

        drafts
            .Select(static draft => string.Join(' ', draft.DiscriminatorValues))
            .ShouldBe(["animal cat dog", "cat", ""]);
        drafts.Select(static draft => draft.IsDefault).ShouldBe([true, false, false]);
        drafts.Select(static draft => draft.IsInline).ShouldBe([false, false, true]);
    }

    [Fact]
    public void Branches_of_one_type_are_one_case_with_the_values_of_all()
    {
        var drafts = new UnionCases(Planned.Index, Planned.Inheritance).Create(
            Told("Dog", Ref("Cat"), Ref("Dog")),
            static (_, i) => new TypeUse(new DeclaredType("Same", DeclaredKind.Record), Nullable: i == 1)
        );

        var only = drafts.ShouldHaveSingleItem();
        only.DiscriminatorValues.ShouldBe(["cat", "dog"]);
        (only.IsDefault, only.Type.Nullable).ShouldBe((true, true));
    }

    [Fact]
    public void Scalars_that_look_alike_are_one_case() =>
        Create(Union(Text, Primitive(PrimitiveKind.String, "uuid"), Whole))
            .Select(static draft => Print(draft.Type))
            .ShouldBe(["String", "Int64"]);

    [Fact]
    public void Cases_that_come_down_to_one_type_or_hold_any_value_need_no_union()
    {
        Single().ShouldBe("Element");
        Single(Text).ShouldBe("String");
        Single(Ref("Cat"), new AnySchema { Pointer = "#/a" }).ShouldBe("Element");
        Single(Text with { Nullable = true }, new AnySchema { Pointer = "#/a" }).ShouldBe("Element?");
        Single(Text, Whole).ShouldBeNull();
    }

    private static string? Single(params Schema[] branches) =>
        UnionCases.Single(Create(Union(branches))) is { } use ? Print(use) : null;

    private static string Branches(UnionSchema union) =>
        string.Join(
            ", ",
            new UnionCases(Planned.Index, Planned.Inheritance).BranchesOf(union).Select(static branch => branch.Shape())
        );

    private static List<BranchDraft> Create(UnionSchema union) =>
        new UnionCases(Planned.Index, Planned.Inheritance).Create(union, static (branches, i) => branches[i] switch
            {
                PrimitiveSchema primitive => new TypeUse(
                    new ScalarType(ScalarMapper.Map(primitive.Kind, primitive.Format)),
                    primitive.Nullable
                ),
                SchemaReference reference => new TypeUse(new DeclaredType(reference.Id, DeclaredKind.Record), false),
                _ => ScalarMapper.Raw(false),
            });

    private static UnionSchema Told(string? other, params Schema[] branches) =>
        Union(branches) with
        {
            Discriminator = new Discriminator(
                "kind",
                [
                    .. new[] { "Animal", "Cat", "Dog" }.Select(static name => new DiscriminatorMapping(
                        name.ToLowerInvariant(),
                        "#/components/schemas/" + name
                    )),
                ],
                other is null ? null : "#/components/schemas/" + other
            ),
        };
}
