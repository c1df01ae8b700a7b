using Clientele.Generator.Tests.Infrastructure;
using Clientele.Generator.Tests.Infrastructure.Programs;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Clients.Responses;

/// <summary>Enums that may be absent, in answers whose value is none of theirs: null, and never their default.</summary>
public sealed class TolerantEnumTests
{
    private static readonly string Description = YamlDescription.WithPaths(
        """
        /pet:
          get:
            operationId: getPet
            responses:
              '200':
                description: ok
                content:
                  application/json: { schema: { $ref: '#/components/schemas/Pet' } }
                  application/xml: { schema: { $ref: '#/components/schemas/Pet' } }
        """,
        """
        Pet:
          type: object
          properties:
            kind: { type: string, enum: [ cat, dog ] }
            size: { type: integer, enum: [ 1, 2 ] }
        """,
        "3.0.3",
        others: "servers: [ { url: 'https://x.test' } ]"
    );

    [Theory]
    [InlineData("Closed", "application/json", """{"kind":"parrot","size":9}""", "null null /kind /size")]
    [InlineData("Closed", "application/json", """{"kind":"dog","size":2}""", "Dog Value2")]
    [InlineData(
        "Closed",
        "application/xml",
        "<Pet><kind>parrot</kind><size>9</size></Pet>",
        "null null /Pet/kind[1] /Pet/size[1]"
    )]
    [InlineData("Closed", "application/xml", "<Pet><kind>dog</kind><size>2</size></Pet>", "Dog Value2")]
    [InlineData("Open", "application/json", """{"kind":[],"size":"x"}""", "null null /kind /size")]
    [InlineData("Open", "application/json", """{"kind":"parrot","size":9}""", "parrot 9")]
    [InlineData("Open", "application/xml", "<Pet><kind>dog</kind><size>x</size></Pet>", "dog null /Pet/size[1]")]
    public void A_value_that_can_not_be_read_is_null(string style, string mediaType, string answer, string read) =>
        EmittedProgram
            .Run<string>(
                new GeneratorRun(InMemoryDescription.Client("api.yaml", Description, ("EnumStyle", style))),
                $$""""
                var client = new PetsClient(new HttpClient(new Canned("""{{answer}}""", "{{mediaType}}", 200)));
                var response = await client.GetPetWithResponseAsync();
                var text = $"{response.Value.Kind?.ToString() ?? "null"} {response.Value.Size?.ToString() ?? "null"}";
                foreach (var deviation in response.Deviations) text += " " + deviation.Path;
                return text;
                """"
            )
            .ShouldBe(read);
}
