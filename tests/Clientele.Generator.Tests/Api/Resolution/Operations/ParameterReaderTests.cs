using Clientele.Generator.Api.Operations;
using Clientele.Generator.Api.Resolution.Operations;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Api.Resolution.Operations;

public sealed class ParameterReaderTests
{
    [Theory]
    [InlineData("path", "Path")]
    [InlineData("query", "Query")]
    [InlineData("header", "Header")]
    [InlineData("cookie", "Cookie")]
    [InlineData("querystring", "QueryString")]
    public void The_place_is_one_of_the_specification(string place, string location) =>
        Read($"name: a, in: {place}").Location.ToString().ShouldBe(location);

    [Theory]
    [InlineData(
        "name: a, in: Query",
        "(2,27): warning CLI0105: 'in' of the parameter 'a' has to be path, query, header or cookie, not 'Query'; it is ignored"
    )]
    [InlineData(
        "name: a",
        "(2,12): warning CLI0105: '#/parameter' has to be a parameter with 'name' and 'in'; it is ignored"
    )]
    [InlineData(
        "in: query",
        "(2,12): warning CLI0105: '#/parameter' has to be a parameter with 'name' and 'in'; it is ignored"
    )]
    [InlineData(
        "name: a, in: [ query ]",
        "(2,12): warning CLI0105: '#/parameter' has to be a parameter with 'name' and 'in'; it is ignored"
    )]
    public void What_has_no_name_or_no_known_place_is_no_parameter_and_told(string parameter, string told)
    {
        var reading = Create("openapi: 3.1.0", parameter);

        new ParameterReader(reading.Session, reading.Contents).Read(reading["#/parameter"], null).ShouldBeNull();

        reading.Told.ShouldBe([told]);
    }

    [Theory]
    [InlineData("path", "", "Simple", false)]
    [InlineData("header", "", "Simple", false)]
    [InlineData("query", "", "Form", true)]
    [InlineData("cookie", "", "Form", true)]
    [InlineData("cookie", "style: cookie", "Cookie", true)]
    [InlineData("query", "style: spaceDelimited", "SpaceDelimited", false)]
    [InlineData("query", "style: deepObject, explode: true", "DeepObject", true)]
    [InlineData("query", "explode: false", "Form", false)]
    [InlineData("path", "style: label", "Label", false)]
    [InlineData("path", "style: unknown, explode: true", "Simple", true)]
    [InlineData("query", "collectionFormat: ssv", "Form", true)]
    public void The_usual_style_follows_from_the_place_and_the_usual_explode_from_the_style(
        string place,
        string members,
        string style,
        bool explode
    )
    {
        var parameter = Read($"name: a, in: {place}, {members}");

        (parameter.Style.ToString(), parameter.Explode).ShouldBe((style, explode));
    }

    [Theory]
    [InlineData("query", "", "Form", false)]
    [InlineData("query", "collectionFormat: csv", "Form", false)]
    [InlineData("query", "collectionFormat: multi", "Form", true)]
    [InlineData("query", "collectionFormat: pipes", "PipeDelimited", false)]
    [InlineData("header", "collectionFormat: csv", "Simple", false)]
    [InlineData("path", "collectionFormat: tsv", "TabDelimited", false)]
    [InlineData("query", "style: deepObject, explode: true", "Form", false)]
    public void Swagger_has_a_collection_format_instead(string place, string members, string style, bool explode)
    {
        var parameter = Read($"name: a, in: {place}, {members}", "swagger: '2.0'");

        (parameter.Style.ToString(), parameter.Explode).ShouldBe((style, explode));
    }

    [Theory]
    [InlineData("path", "", true)]
    [InlineData("path", "required: false", true)]
    [InlineData("query", "", false)]
    [InlineData("query", "required: true", true)]
    public void A_parameter_of_the_path_is_always_required(string place, string members, bool isRequired) =>
        Read($"name: a, in: {place}, {members}").Required.ShouldBe(isRequired);

    [Theory]
    [InlineData("", false)]
    [InlineData("allowReserved: true", true)]
    [InlineData("x-ms-skip-url-encoding: true", true)]
    [InlineData("allowReserved: false, x-ms-skip-url-encoding: true", false)]
    public void What_the_specification_has_for_reserved_characters_wins_over_Microsofts_extension(
        string members,
        bool isAllowed
    ) => Read("name: a, in: query, " + members).AllowReserved.ShouldBe(isAllowed);

    [Theory]
    [InlineData("header", "a")]
    [InlineData("query", " a ")]
    public void Spaces_are_a_part_of_every_name_but_that_of_a_header(string place, string name) =>
        Read($"name: ' a ', in: {place}").Name.ShouldBe(name);

    [Fact]
    public void The_rest_is_as_it_is_said_and_the_description_that_of_its_use()
    {
        var reading = Create(
            "openapi: 3.1.0",
            "name: a, in: query, description: Own, deprecated: true, allowEmptyValue: true, x-clientele-name: other, content: { application/json: { schema: { type: integer } } }"
        );

        var parameter = new ParameterReader(reading.Session, reading.Contents)
            .Read(reading["#/parameter"], "Of its use")
            .ShouldNotBeNull();

        parameter.Description.ShouldBe("Of its use");
        (parameter.Deprecated, parameter.AllowEmptyValue, parameter.NameOverride).ShouldBe((true, true, "other"));
        parameter.Schema.ShouldBeOfType<PrimitiveSchema>().Kind.ShouldBe(PrimitiveKind.Integer);
        parameter.ContentType.ShouldBe(MediaType.Parse("application/json"));
        parameter.Pointer.ShouldBe("#/parameter");
    }

    private static ApiParameter Read(string parameter, string version = "openapi: 3.1.0")
    {
        var reading = Create(version, parameter);
        return new ParameterReader(reading.Session, reading.Contents)
            .Read(reading["#/parameter"], null)
            .ShouldNotBeNull();
    }

    private static DescriptionReading Create(string version, string parameter) =>
        new($"{version}\nparameter: {{ {parameter} }}\n");
}
