using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.CSharp.Mapping.Responses;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.CSharp.Mapping.Responses;

/// <summary>Which headers are typed.</summary>
public sealed class DeclaredHeadersTests
{
    [Theory]
    [InlineData("'200': A, '201': B, '304': C, '404': D, default: E", "A B C")]
    [InlineData("'302': A, '404': B", "A")]
    [InlineData("default: A", "")]
    public void Those_of_successes_and_of_not_modified_are_the_operations(string responses, string headers)
    {
        var described = string.Join(", ", responses.Split(", ").Select(Response));
        var model = Mapped.Read(YamlDescription.WithPaths($"/a: {{ get: {{ responses: {{ {described} }} }} }}"));

        Names(DeclaredHeaders.OfResponses(model.Operations.Single())).ShouldBe(headers);
    }

    [Fact]
    public void Those_that_a_webhook_has_are_its_parameters()
    {
        var model = Mapped.Read(
            YamlDescription.Create(
                """
                webhooks:
                  pet:
                    post:
                      parameters:
                        - { name: A, in: header, schema: { type: string } }
                        - { name: b, in: query, schema: { type: string } }
                      responses: { '200': { description: ok, headers: { C: { schema: { type: string } } } } }
                """
            )
        );

        Names(DeclaredHeaders.OfWebhook(model.Webhooks.Single())).ShouldBe("A");
    }

    private static string Response(string response)
    {
        var parts = response.Split(": ");
        return $"{parts[0]}: {{ description: ok, headers: {{ {parts[1]}: {{ schema: {{ type: string }} }} }} }}";
    }

    private static string Names(IEnumerable<ApiHeader> headers) =>
        string.Join(' ', headers.Select(static header => header.Name));
}
