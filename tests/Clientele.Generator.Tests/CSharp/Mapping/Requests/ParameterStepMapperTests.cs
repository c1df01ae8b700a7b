using Clientele.Generator.Api.Operations;
using Clientele.Generator.CSharp.Mapping.Requests;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Shared;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.Emit.Types;

namespace Clientele.Generator.Tests.CSharp.Mapping.Requests;

/// <summary>Which method of the builder sends a parameter, and what it is told.</summary>
public sealed class ParameterStepMapperTests
{
    [Theory]
    [InlineData(nameof(ParameterLocation.Query), nameof(ParameterShape.Scalar), "Query")]
    [InlineData(nameof(ParameterLocation.Path), nameof(ParameterShape.List), "PathList")]
    [InlineData(nameof(ParameterLocation.Header), nameof(ParameterShape.Map), "HeaderMap")]
    [InlineData(nameof(ParameterLocation.Cookie), nameof(ParameterShape.Value), "CookieValue")]
    [InlineData(nameof(ParameterLocation.Query), nameof(ParameterShape.JsonText), "QueryJson")]
    [InlineData(nameof(ParameterLocation.Part), nameof(ParameterShape.Files), "PartFiles")]
    [InlineData(nameof(ParameterLocation.Part), nameof(ParameterShape.JsonTexts), "PartJsonList")]
    public void Place_and_shape_name_the_method(string location, string shape, string method) =>
        ParameterStepMapper.Map(Parameter(location, shape)).Method.ShouldBe(method);

    [Fact]
    public void A_key_of_repetitions_has_a_method_of_its_own() =>
        ParameterStepMapper
            .Map(Parameter("Header", "Scalar") with { IsIdempotencyKey = true })
            .Method.ShouldBe("IdempotencyKey");

    [Fact]
    public void A_header_of_a_part_names_the_part_and_a_whole_query_has_no_name()
    {
        ParameterStepMapper.Map(Parameter("Query", "Scalar")).Names.ShouldBe(["wire"]);
        ParameterStepMapper
            .Map(Parameter("PartHeader", "Scalar") with { PartName = "p" })
            .Names.ShouldBe(["p", "wire"]);
        ParameterStepMapper.Map(Parameter("QueryString", "Value")).Names.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(nameof(Scalar.Element), true, "ids_value")]
    [InlineData(nameof(Scalar.Element), false, null)]
    [InlineData(nameof(Scalar.String), true, null)]
    public void A_value_type_that_may_be_null_is_unwrapped_before_it_is_written(
        string scalar,
        bool isNullable,
        string? local
    )
    {
        var step = ParameterStepMapper.Map(
            Parameter("Query", "Value") with
            {
                Name = "@ids",
                Type = Typed(System.Enum.Parse<Scalar>(scalar), isNullable),
            }
        );

        step.Local.ShouldBe(local);
        step.Written!.Nullable.ShouldBeFalse();
    }

    [Fact]
    public void What_is_formatted_is_not_written_and_of_texts_in_JSON_each_item_is()
    {
        ParameterStepMapper.Map(Parameter("Query", "List")).Written.ShouldBeNull();
        ParameterStepMapper
            .Map(Parameter("Part", "JsonTexts") with { Type = ListOf(Typed("Pet"), nullable: true) })
            .Written.ShouldBe(Typed("Pet"));
    }

    [Theory]
    [InlineData("Query", "List", nameof(ParameterStyle.Form), true, null, null)]
    [InlineData("Query", "List", nameof(ParameterStyle.Form), false, null, false)]
    [InlineData(
        "Query",
        "List",
        nameof(ParameterStyle.PipeDelimited),
        true,
        nameof(ParameterStyle.PipeDelimited),
        null
    )]
    [InlineData("Query", "Scalar", nameof(ParameterStyle.Form), false, null, null)]
    [InlineData("Cookie", "Map", nameof(ParameterStyle.Form), false, null, false)]
    [InlineData("Path", "List", nameof(ParameterStyle.Simple), false, null, null)]
    [InlineData("Path", "List", nameof(ParameterStyle.Matrix), true, nameof(ParameterStyle.Matrix), true)]
    [InlineData("Header", "List", nameof(ParameterStyle.Simple), true, null, null)]
    [InlineData("Header", "List", nameof(ParameterStyle.Form), true, nameof(ParameterStyle.Form), null)]
    [InlineData("Header", "Map", nameof(ParameterStyle.Simple), true, null, true)]
    [InlineData("Header", "Scalar", nameof(ParameterStyle.Form), true, null, null)]
    [InlineData("Query", "JsonText", nameof(ParameterStyle.Form), false, null, null)]
    public void A_format_is_said_where_it_differs_from_that_of_the_place(
        string location,
        string shape,
        string style,
        bool explode,
        string? saidStyle,
        bool? saidExplode
    )
    {
        var step = ParameterStepMapper.Map(
            Parameter(location, shape) with
            {
                Style = System.Enum.Parse<ParameterStyle>(style),
                Explode = explode,
            }
        );

        step.Style?.ToString().ShouldBe(saidStyle);
        (step.Style is null).ShouldBe(saidStyle is null);
        step.Explode.ShouldBe(saidExplode);
    }

    [Theory]
    [InlineData("Query", "List", true, true)]
    [InlineData("Query", "Scalar", true, false)]
    [InlineData("Path", "List", false, false)]
    public void Reserved_characters_of_a_query_stay_and_say_the_whole_format(
        string location,
        string shape,
        bool allows,
        bool isWhole
    )
    {
        var step = ParameterStepMapper.Map(
            Parameter(location, shape) with
            {
                AllowReserved = true,
                Style = location == "Query" ? ParameterStyle.Form : ParameterStyle.Simple,
                Explode = location == "Query",
            }
        );

        step.AllowReserved.ShouldBe(allows);
        step.Style.HasValue.ShouldBe(isWhole);
        step.Explode.HasValue.ShouldBe(isWhole);
    }

    [Theory]
    [InlineData(nameof(ParameterStyle.Form), ",")]
    [InlineData(nameof(ParameterStyle.SpaceDelimited), " ")]
    [InlineData(nameof(ParameterStyle.PipeDelimited), "|")]
    [InlineData(nameof(ParameterStyle.TabDelimited), "\t")]
    public void The_style_of_a_part_separates_a_list_that_is_one_text(string style, string separator)
    {
        var part = Parameter("Part", "List") with { Style = System.Enum.Parse<ParameterStyle>(style) };

        ParameterStepMapper.Map(part).Separator.ShouldBe(separator);
        ParameterStepMapper.Map(part with { Explode = true }).Separator.ShouldBeNull();
        ParameterStepMapper.Map(part with { Shape = ParameterShape.Scalar }).Separator.ShouldBeNull();
    }

    private static ParameterDeclaration Parameter(string location, string shape) =>
        new()
        {
            Name = "name",
            WireName = "wire",
            Location = System.Enum.Parse<ParameterLocation>(location),
            Style = ParameterStyle.Form,
            Type = Typed(Scalar.String),
            Shape = System.Enum.Parse<ParameterShape>(shape),
        };
}
