using Clientele.Generator.OpenApi.Syntax;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Api.Resolution.Session;

public sealed class ReadSessionTests
{
    [Theory]
    [InlineData("swagger: '2.0'", true, false)]
    [InlineData("openapi: 3.0.4", false, false)]
    [InlineData("openapi: 3.1.0", false, true)]
    [InlineData("openapi: 3.2.0", false, true)]
    [InlineData("[ openapi ]", false, false)]
    public void The_version_tells_whether_what_stands_beside_a_reference_counts(
        string text,
        bool isSwagger,
        bool hasSiblings
    )
    {
        var session = new DescriptionReading(text).Session;

        (session.IsSwagger, session.HasReferenceSiblings).ShouldBe((isSwagger, hasSiblings));
    }

    [Theory]
    [InlineData("3.1.0", "$ref: '#/target', description: Here", "Here")]
    [InlineData("3.1.0", "$ref: '#/target'", "There")]
    [InlineData("3.1.0", "description: Here", "There")]
    [InlineData("3.0.4", "$ref: '#/target', description: Here", "There")]
    public void Since_3_1_the_description_beside_a_reference_replaces_that_of_its_target(
        string version,
        string use,
        string description
    )
    {
        var reading = new DescriptionReading(
            $"openapi: {version}\nuse: {{ {use} }}\ntarget: {{ description: There }}\n"
        );

        reading.Session.DescriptionOf(reading["#/use"], reading["#/target"]).ShouldBe(description);
    }

    [Fact]
    public void What_is_wrong_with_another_document_is_told_when_something_leads_there()
    {
        var reading = new DescriptionReading(
            "a: { $ref: 'b.yaml#/x' }",
            new DescriptionSource("b.yaml", "x: 1\nx: 2\n")
        );
        reading.Told.ShouldBeEmpty();

        reading.Session.Follow(reading["#/a"]).ShouldNotBeNull();
        reading.Session.Follow(reading["#/a"]).ShouldNotBeNull();

        var told = reading.Session.Diagnostics.Found.ShouldHaveSingleItem();
        (told.Descriptor.Id, told.Place.Path, told.Place.Offset).ShouldBe(("CLI0103", "b.yaml", 5));
    }
}
