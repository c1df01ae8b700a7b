using System.Linq;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.CSharp.Mapping.Api;

namespace Clientele.Generator.Tests.CSharp.Mapping.Schemas;

public sealed class EnumMapperTests
{
    [Fact]
    public void Values_become_members_with_names_of_their_own()
    {
        var declared = Map(
                Named(
                    "State",
                    Enum(
                        "#/e",
                        "none",
                        "microsoft_support",
                        "NOT_FOUND",
                        "",
                        "value",
                        "state",
                        "200",
                        "asc",
                        "ASC",
                        "<=",
                        "-id"
                    )
                )
            )
            .Enum("State");

        declared.Underlying.ShouldBe(Scalar.String);
        declared.IsOpen.ShouldBeTrue();
        declared
            .Members.Select(member => member.Name)
            .ShouldBe([
                "None",
                "MicrosoftSupport",
                "NotFound",
                "Empty",
                "ValueValue",
                "StateValue",
                "V200",
                "Asc",
                "ASC",
                "LessThanEqual",
                "MinusId",
            ]);
        declared.Members[1].Value.ShouldBe("microsoft_support");
    }

    [Theory]
    [InlineData("int32", "1,-2", "Int32", "Value1,ValueMinus2")]
    [InlineData(null, "1", "Int64", "Value1")]
    [InlineData(null, "1.0,1e2", "Int64", "Value1,Value100")]
    [InlineData(null, "9223372036854775808", "Decimal", "Value9223372036854775808")]
    public void Whole_numbers_keep_their_width(string? format, string values, string scalar, string names)
    {
        EnumSchema schema = new(
            PrimitiveKind.Integer,
            format,
            [.. values.Split(',').Select(value => new EnumMember(new ApiValue.Number(value), null, null, null))],
            false
        )
        {
            Pointer = "#/e",
        };

        var declared = Map(Named("Code", schema)).Enum("Code");

        declared.Underlying.ToString().ShouldBe(scalar);
        string.Join(",", declared.Members.Select(member => member.Name)).ShouldBe(names);
    }

    [Fact]
    public void Names_and_docs_that_the_description_gives_win()
    {
        EnumSchema schema = new(
            PrimitiveKind.Integer,
            null,
            [
                new(new ApiValue.Number("1"), "first one", "The first.", null),
                new(new ApiValue.Number("2"), null, null, "Two"),
            ],
            false
        )
        {
            Pointer = "#/e",
        };

        var members = Map(Named("Code", schema)).Enum("Code").Members;

        (members[0].Name, members[0].Documentation.Summary).ShouldBe(("FirstOne", "The first."));
        (members[1].Name, members[1].XmlValue).ShouldBe(("Value2", "Two"));
    }
}
