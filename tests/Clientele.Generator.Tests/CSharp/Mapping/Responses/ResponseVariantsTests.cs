using System.Linq;
using Clientele.Generator.CSharp.Mapping.Responses;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.CSharp.Mapping.Responses;

/// <summary>In how many ways an answer can be asked for, and what the methods are called.</summary>
public sealed class ResponseVariantsTests
{
    private const string Pet = "{ schema: { $ref: '#/components/schemas/Pet' } }";
    private const string Toy = "{ schema: { $ref: '#/components/schemas/Toy' } }";
    private const string Text = "{ schema: { type: string } }";
    private const string Octets = "{ schema: { type: string, format: binary } }";

    [Theory]
    [InlineData($"application/json: {Pet}, application/xml: {Pet}", "[] application/json application/xml")]
    [InlineData(
        $"application/json: {Pet}, application/vnd.toy+json: {Toy}",
        "[] application/json; [VndToy] application/vnd.toy+json"
    )]
    [InlineData($"application/json: {Pet}, application/xml: {Toy}", "[] application/json; [Xml] application/xml")]
    [InlineData($"application/json: {Pet}, application/vnd.toy+json: {{}}", "[] application/json")]
    [InlineData($"application/json: {Pet}, application/*: {Toy}", "[] application/json")]
    public void Each_type_of_value_that_is_said_is_a_way_named_by_its_media_type(string contents, string ways) =>
        Ways($"'200': {{ description: ok, content: {{ {contents} }} }}").ShouldBe(ways);

    [Theory]
    [InlineData($"application/json: {Pet}, text/plain: {Text}", "[] application/json; [Text] text/plain")]
    [InlineData(
        $"application/json: {Pet}, image/png: {Octets}, image/gif: {Octets}",
        "[] application/json; [Binary] image/png image/gif"
    )]
    [InlineData($"application/json: {Pet}, text/plain: {Pet}", "[] application/json")]
    [InlineData($"application/json: {Text}, text/plain: {Text}", "[] application/json text/plain")]
    [InlineData($"application/json: {Text}, text/plain: {Pet}", "[] application/json")]
    [InlineData(
        $"application/json: {Pet}, application/vnd.a+json: {Text}, text/plain: {Text}",
        "[] application/json; [VndA] application/vnd.a+json; [Text] text/plain"
    )]
    [InlineData($"application/hal+json: {Pet}, '*/*': {Octets}", "[] application/hal+json")]
    [InlineData($"text/plain: {Text}, image/png: {Octets}", "[] text/plain; [Binary] image/png")]
    public void Text_and_octets_are_ways_where_they_are_said_to_be_such(string contents, string ways) =>
        Ways($"'200': {{ description: ok, content: {{ {contents} }} }}").ShouldBe(ways);

    [Theory]
    [InlineData($"application/json: {Pet}, text/event-stream: {Text}", "[] application/json")]
    [InlineData($"text/event-stream: {Text}", "[] text/event-stream")]
    public void Sequences_have_a_method_of_their_own(string contents, string ways) =>
        Ways($"'200': {{ description: ok, content: {{ {contents} }} }}").ShouldBe(ways);

    [Fact]
    public void Errors_have_one_way_and_a_success_without_another_keeps_its_own()
    {
        var ways = Ways(
            $"'200': {{ description: ok, content: {{ application/json: {Pet}, text/plain: {Text} }} }}, "
                + $"'201': {{ description: ok, content: {{ application/json: {Toy} }} }}, "
                + $"'404': {{ description: no, content: {{ application/json: {Pet}, text/csv: {Text} }} }}"
        );

        ways.ShouldBe(
            "[] application/json | application/json | application/json text/csv; "
                + "[Text] text/plain | application/json | application/json text/csv"
        );
    }

    private static string Ways(string responses)
    {
        var model = Mapped.Read(
            YamlDescription.WithPaths(
                $"/a: {{ get: {{ responses: {{ {responses} }} }} }}",
                """
                Pet: { type: object, properties: { id: { type: string } } }
                Toy: { type: object, properties: { weight: { type: number } } }
                """
            )
        );
        return string.Join(
            "; ",
            new ResponseVariants(Mapped.Context(model))
                .Map(model.Operations[0])
                .Select(static way =>
                    $"[{way.Suffix}] "
                    + string.Join(
                        " | ",
                        way.Operation.Responses.Select(static response =>
                            string.Join(' ', response.Contents.Select(static content => content.MediaType.Text))
                        )
                    )
                )
        );
    }
}
