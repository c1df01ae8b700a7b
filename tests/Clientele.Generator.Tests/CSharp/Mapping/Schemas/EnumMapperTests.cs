using System.Linq;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
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

    [Theory]
    [InlineData("int16", "Int32")]
    [InlineData("uint8", "Int32")]
    [InlineData("uint16", "Int32")]
    [InlineData("uint32", "Int64")]
    [InlineData("int64", "Int64")]
    public void Narrow_integers_are_as_wide_as_those_of_enums(string format, string scalar) =>
        Numbers(PrimitiveKind.Integer, format, "1", "2").Underlying.ToString().ShouldBe(scalar);

    [Theory]
    [InlineData(null, "Double", "1.5D")]
    [InlineData("float", "Double", "1.5D")]
    [InlineData("decimal", "Decimal", "1.5M")]
    public void Other_numbers_are_doubles_unless_they_are_decimals(string? format, string scalar, string literal)
    {
        var declared = Numbers(PrimitiveKind.Number, format, "1.5");

        declared.Underlying.ToString().ShouldBe(scalar);
        declared.Members[0].Number.ShouldBe(literal);
    }

    [Fact]
    public void Texts_have_no_number_and_equal_numbers_are_read_as_the_first()
    {
        Map(Named("State", Enum("#/e", "a", "b"))).Enum("State").Members[0].Number.ShouldBeNull();
        Numbers(PrimitiveKind.Number, null, "1.0", "1")
            .Members.Select(static member => (member.Value, member.RepeatsValue, member.RepeatsNumber))
            .ShouldBe([("1.0", false, false), ("1", false, true)]);
    }

    [Fact]
    public void The_project_says_whether_unknown_values_are_kept()
    {
        const string Schema = "State: { type: string, enum: [a, b] }";

        Mapped.Schemas(Schema).Enum("State").IsOpen.ShouldBeTrue();
        Mapped
            .Schemas(Schema, change: static settings => settings with { OpenEnums = false })
            .Enum("State")
            .IsOpen.ShouldBeFalse();
    }

    private static EnumDeclaration Numbers(PrimitiveKind kind, string? format, params string[] values) =>
        Map(
                Named(
                    "Code",
                    new EnumSchema(
                        kind,
                        format,
                        [
                            .. values.Select(static value => new EnumMember(
                                new ApiValue.Number(value),
                                null,
                                null,
                                null
                            )),
                        ],
                        false
                    )
                    {
                        Pointer = "#/e",
                    }
                )
            )
            .Enum("Code");
}
