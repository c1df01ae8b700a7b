using System.Linq;
using Clientele.Generator.CSharp.Mapping.Records;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.Emit.Types;

namespace Clientele.Generator.Tests.CSharp.Mapping.Records;

public sealed class RecordLayoutMapperTests
{
    private static readonly AdditionalMembers Extra = new("Extra", Typed(Scalar.Element));

    [Fact]
    public void The_field_behind_a_property_gives_way_to_one_with_its_name() =>
        RecordLayoutMapper
            .Apply(
                Record(
                    "Pet",
                    Member("Id", Typed(Scalar.String)),
                    Member("URLName", Typed(Scalar.String)),
                    Member("_id", Typed(Scalar.String)),
                    Member("Additional", Typed(Scalar.String))
                ) with
                {
                    Additional = Extra,
                }
            )
            .Members.Select(static member => member.Field)
            .ShouldBe(["_id_", "_urlName", "__id", "_additional_"]);

    [Fact]
    public void The_field_behind_additional_members_gives_way_to_a_member()
    {
        RecordLayoutMapper.Apply(Record("Pet") with { Additional = Extra }).Additional!.Field.ShouldBe("_additional");
        RecordLayoutMapper
            .Apply(Record("Pet", Member("_additional", Typed(Scalar.String))) with { Additional = Extra })
            .Additional!.Field.ShouldBe("_additional_");
    }

    [Fact]
    public void A_value_selects_the_first_record_that_it_names() =>
        Apply(null, new("a", "Cat"), new("a", "Dog"), new("b", "Dog"))
            .Dispatched.ShouldBe([new DerivedRecord("a", "Cat"), new DerivedRecord("b", "Dog")]);

    /// <summary>All other values are read so anyway.</summary>
    [Fact]
    public void No_value_selects_the_base_or_the_default()
    {
        Apply(null, new("animal", "Animal"), new("cat", "Cat")).Dispatched.ShouldBe([new DerivedRecord("cat", "Cat")]);
        Apply("Cat", new("animal", "Animal"), new("cat", "Cat"))
            .Dispatched.ShouldBe([new DerivedRecord("animal", "Animal")]);
    }

    [Fact]
    public void Values_that_all_select_are_not_stored_again()
    {
        var record = Apply(null, new("cat", "Cat"), new("dog", "Dog"));

        record.Dispatched.IsSame(record.Derived).ShouldBeTrue();
    }

    private static RecordDeclaration Apply(string? other, params DerivedRecord[] derived) =>
        RecordLayoutMapper.Apply(
            Record("Animal") with
            {
                IsBase = true,
                Derived = [.. derived],
                DefaultTypeName = other,
            }
        );
}
