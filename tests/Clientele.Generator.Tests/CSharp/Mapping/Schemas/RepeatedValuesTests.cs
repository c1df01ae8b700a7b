using System.Linq;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Mapping.Schemas;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.Emit.Types;

namespace Clientele.Generator.Tests.CSharp.Mapping.Schemas;

public sealed class RepeatedValuesTests
{
    [Fact]
    public void Members_that_differ_stay_the_same_array()
    {
        var members = Members(Scalar.String, ("A", "a"), ("B", "b"));

        RepeatedValues.Mark(members).IsSame(members).ShouldBeTrue();
    }

    [Fact]
    public void A_value_is_that_of_the_first_member_that_has_it() =>
        RepeatedValues
            .Mark(Members(Scalar.String, ("A", "a"), ("B", "b"), ("C", "a")))
            .Select(static member => (member.RepeatsValue, member.RepeatsXmlValue, member.RepeatsNumber))
            .ShouldBe([(false, false, false), (false, false, false), (true, true, false)]);

    [Fact]
    public void Numbers_are_compared_as_numbers_and_their_texts_as_written() =>
        RepeatedValues
            .Mark(Members(Scalar.Double, ("One", "1"), ("Real", "1.0")))
            .Select(static member => (member.RepeatsValue, member.RepeatsNumber))
            .ShouldBe([(false, false), (false, true)]);

    [Fact]
    public void Values_in_XML_are_told_apart_on_their_own()
    {
        var members = Members(Scalar.String, ("A", "a"), ("B", "b"))
            .Rewrite("x", static (member, value) => member with { XmlValue = value });

        RepeatedValues
            .Mark(members)
            .Select(static member => (member.RepeatsValue, member.RepeatsXmlValue))
            .ShouldBe([(false, false), (false, true)]);
    }

    private static EquatableArray<EnumMemberDeclaration> Members(
        Scalar underlying,
        params (string Name, string Value)[] members
    ) => Enum("E", isOpen: true, underlying, members).Members;
}
