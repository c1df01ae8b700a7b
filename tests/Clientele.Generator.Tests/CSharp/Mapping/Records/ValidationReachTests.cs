using System.Linq;
using Clientele.Generator.CSharp.Mapping.Records;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.CSharp.Model.Unions;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.Emit.Types;

namespace Clientele.Generator.Tests.CSharp.Mapping.Records;

/// <summary>Which types have something to validate.</summary>
public sealed class ValidationReachTests
{
    private static readonly RecordDeclaration Ruled = Record(
        "Ruled",
        Member("Name", Typed(Scalar.String)) with
        {
            Rules = new ValueRules
            {
                Checks = [new ValueCheck("MinLength", CheckTarget.Value, false, new("1", false))],
            },
        }
    );

    [Fact]
    public void Without_rules_the_types_stay_as_they_are()
    {
        var pet = Record("Pet", Member("Name", Typed(Scalar.String)));

        ValidationReach.Apply([pet])[0].ShouldBeSameAs(pet);
    }

    [Fact]
    public void A_type_is_validated_with_rules_or_conditions_of_its_own_or_parts_that_have_some()
    {
        var condition = new MemberCondition(
            ConditionKind.AtLeastOne,
            [
                ["Name"],
            ],
            ["name"]
        );

        Validated(
                Ruled,
                Record("Conditional") with
                {
                    Conditions = [condition],
                },
                Record("Direct", Member("X", Typed("Ruled"))),
                Record("Listing", Member("X", ListOf(Typed("Ruled")))),
                Record("Mapping", Member("X", MapOf(ListOf(Typed("Ruled"))))),
                Record("Indirect", Member("X", Typed("Direct"))),
                Record("Open") with
                {
                    Additional = new AdditionalMembers("Others", Typed("Ruled")),
                },
                new UnionDeclaration { Name = "Either", Cases = [Case("Ruled", Typed("Ruled"), JsonKinds.Object)] },
                Record("Free", Member("X", Typed("Either2")))
            )
            .ShouldBe("Ruled Conditional Direct Listing Mapping Indirect Open Either");
    }

    [Fact]
    public void A_base_validates_what_is_derived_and_a_derived_record_what_its_base_does()
    {
        Validated(Record("Base") with { IsBase = true, Derived = [new DerivedRecord("r", "Ruled")] }, Ruled)
            .ShouldBe("Base Ruled");
        Validated(Record("Base"), Ruled with { BaseName = "Base" }).ShouldBe("Base Ruled");
        Validated(Ruled, Record("Derived") with { BaseName = "Ruled" }).ShouldBe("Ruled Derived");
    }

    [Fact]
    public void Types_in_a_circle_end() =>
        Validated(
                Record("A", Member("B", Typed("B"))),
                Record("B", Member("A", Typed("A")), Member("R", Typed("Ruled"))),
                Ruled
            )
            .ShouldBe("A B Ruled");

    [Fact]
    public void A_member_of_a_validated_type_is_marked_down_in_lists_and_maps()
    {
        var holder = Record(
            "Holder",
            Member("One", Typed("Ruled")),
            Member("Rows", ListOf(MapOf(Typed("Ruled")))),
            Member("Free", Typed(Scalar.String))
        ) with
        {
            InheritedMembers = [Member("Old", Typed("Ruled"))],
        };

        var marked = (RecordDeclaration)ValidationReach.Apply([holder, Ruled])[0];

        var own = new ValueRules { IsOfValidatedType = true };
        marked
            .Members.Select(static member => member.Rules)
            .ShouldBe([own, new ValueRules { Item = new ValueRules { Item = own } }, null]);
        marked.InheritedMembers.Single().Rules.ShouldBe(own);
    }

    private static string Validated(params TypeDeclaration[] types) =>
        string.Join(
            ' ',
            ValidationReach.Apply([.. types]).Where(static type => type.IsValidated).Select(static type => type.Name)
        );
}
