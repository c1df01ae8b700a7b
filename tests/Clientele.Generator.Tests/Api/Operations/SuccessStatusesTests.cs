using System.Linq;
using Clientele.Generator.Api.Operations;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Api.Operations;

public sealed class SuccessStatusesTests
{
    [Theory]
    [InlineData("200 201 302 404 default", "200 201")]
    [InlineData("2XX 302", "2XX")]
    [InlineData("302 304 404 default", "302")]
    [InlineData("3XX 404", "3XX")]
    [InlineData("304 404 default", "default")]
    [InlineData("400 404", "")]
    public void Redirects_count_where_no_2xx_is_declared_and_the_default_where_neither_is(
        string declared,
        string successes
    )
    {
        var operation = Operation("GET", declared);

        string.Join(
                ' ',
                operation
                    .Responses.Where(response => SuccessStatuses.Contains(operation, response))
                    .Select(static response => response.Status)
            )
            .ShouldBe(successes);
    }

    [Theory]
    [InlineData("GET", "200 204 205 304 404", "200 404")]
    [InlineData("HEAD", "200 404", "")]
    public void An_answer_without_a_body_has_none_whatever_is_declared(
        string method,
        string declared,
        string withBody
    ) =>
        string.Join(
                ' ',
                SuccessStatuses
                    .WithoutImpossibleBodies(Operation(method, declared))
                    .Responses.Where(static response => !response.Contents.IsEmpty)
                    .Select(static response => response.Status)
            )
            .ShouldBe(withBody);

    private static ApiOperation Operation(string method, string statuses) =>
        new()
        {
            Pointer = "#/paths/~1a/get",
            Method = method,
            Path = "/a",
            Responses =
            [
                .. statuses
                    .Split(' ')
                    .Select(static status => new Generator.Api.Operations.ApiResponse(
                        status,
                        null,
                        [],
                        [new ApiContent(MediaType.Parse("application/json"), CSharp.Mapping.Api.Text, null, [])]
                    )),
            ],
        };
}
