using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.Api.Resolution.Operations;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Api.Resolution.Operations;

/// <summary>What <see cref="OperationReader"/> does otherwise where a description is Swagger 2.0.</summary>
public sealed class SwaggerOperationTests
{
    [Fact]
    public void A_body_is_no_parameter_and_neither_is_a_field()
    {
        var operation = Read(
            "parameters: [ { name: b, in: body, schema: {} }, { name: f, in: formData, type: string }, { name: q, in: query, type: string } ]",
            out _
        );

        operation.Parameters.ShouldHaveSingleItem().Name.ShouldBe("q");
        operation.RequestBody.ShouldNotBeNull().Name.ShouldBe("b");
    }

    [Theory]
    [InlineData("summary: x", "root/in", "root/out")]
    [InlineData("consumes: [ own/in ], produces: [ own/out ]", "own/in", "own/out")]
    [InlineData("consumes: [], produces: []", "application/json", "application/json")]
    [InlineData("consumes: [ json, own/in ]", "own/in", "root/out")]
    public void Media_types_are_the_operations_or_else_the_descriptions_or_else_JSON(
        string members,
        string consumes,
        string produces
    )
    {
        var operation = Read(
            members
                + ", parameters: [ { name: b, in: body, schema: {} } ], responses: { '200': { schema: { type: string } } }",
            out _
        );

        Types(operation.RequestBody.ShouldNotBeNull().Contents).ShouldBe(consumes);
        Types(operation.Responses.Single().Contents).ShouldBe(produces);
    }

    [Fact]
    public void What_is_no_media_type_is_told_at_the_list()
    {
        Read("consumes: [ json ], produces: [ own/out ]", out var told);

        told.ShouldBe([
            "(4,34): warning CLI0123: 'json' is not a media type, which no request or answer can have; this body is left out",
        ]);
    }

    [Fact]
    public void Schemes_of_an_operation_make_servers_of_its_own() =>
        Read("schemes: [ http ]", out _).Servers.ShouldHaveSingleItem().Url.ShouldBe("http://acme.example");

    private static ApiOperation Read(string members, out IReadOnlyList<string> told)
    {
        var reading = new DescriptionReading(
            "swagger: '2.0'\nhost: acme.example\nconsumes: [ root/in ]\npaths: { /a: { post: { "
                + members
                + " } } }\nproduces: [ root/out ]\n"
        );
        var operation = new OperationReader(reading.Session, reading.Root, reading.Contents)
            .ReadAll(reading["#/paths"])
            .Single();
        told = reading.Told;
        return operation;
    }

    private static string Types(IEnumerable<ApiContent> contents) =>
        string.Join(' ', contents.Select(static content => content.MediaType.Text));
}
