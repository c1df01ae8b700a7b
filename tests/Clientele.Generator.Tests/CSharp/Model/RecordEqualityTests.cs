using System.Linq;
using Clientele.Generator.CSharp.Model;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.Emit.Types;

namespace Clientele.Generator.Tests.CSharp.Model;

public sealed class RecordEqualityTests
{
    private static readonly MemberDeclaration List = Member("List", ListOf(Typed(Scalar.String)));

    [Fact]
    public void The_compiler_compares_what_has_an_equality_of_its_own()
    {
        RecordEquality
            .IsOwn(Record("A", Member("Id", Typed(Scalar.String)), Member("Pet", Typed("Pet"))))
            .ShouldBeFalse();
        RecordEquality.IsOwn(Record("A", List)).ShouldBeTrue();
        RecordEquality.IsOwn(Record("A", Member("Bytes", Typed(Scalar.Bytes)))).ShouldBeTrue();
        RecordEquality
            .IsOwn(Record("A") with { Additional = new AdditionalMembers("Extra", Typed(Scalar.Element)) })
            .ShouldBeTrue();
    }

    [Fact]
    public void The_first_six_members_are_hashed_and_required_ones_before_others()
    {
        var members = Enumerable
            .Range(1, 7)
            .Select(static number => Member($"M{number}", Typed(Scalar.Int32)) with { Required = number == 7 });

        RecordEquality
            .Hashed(Record("A", [List, .. members]))
            .Select(static member => member.Name)
            .ShouldBe(["M7", "M1", "M2", "M3", "M4", "M5"]);
    }

    [Fact]
    public void Where_nothing_else_is_there_the_first_member_is_hashed_by_value()
    {
        RecordEquality.HashedByValue(Record("A", List)).ShouldBe("List");
        RecordEquality
            .HashedByValue(Record("A") with { Additional = new AdditionalMembers("Extra", Typed(Scalar.Element)) })
            .ShouldBe("Extra");
    }
}
