using System;
using Clientele.Generator.CSharp.Mapping.Responses;
using Clientele.Generator.CSharp.Model;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.CSharp.Mapping.Responses;

/// <summary>Which answers come item by item, and what an item is.</summary>
public sealed class SequenceMapperTests
{
    private const string Pet = "$ref: '#/components/schemas/Pet'";

    [Theory]
    [InlineData($"text/event-stream: {{ schema: {{ {Pet} }} }}", "ServerSentEvents Pet:Record")]
    [InlineData($"application/jsonl: {{ itemSchema: {{ {Pet} }} }}", "JsonLines Pet:Record")]
    [InlineData(
        $"application/json-seq: {{ schema: {{ type: array, items: {{ {Pet} }} }} }}",
        "JsonSequence Pet:Record"
    )]
    [InlineData("application/jsonl: {}", "JsonLines Element")]
    [InlineData("application/jsonl: { itemSchema: { type: string } }", "JsonLines String")]
    [InlineData($"application/json: {{ schema: {{ {Pet} }} }}", "none")]
    public void A_sequential_media_type_gives_items_of_its_schema(string contents, string sequence) =>
        Map($"'200': {{ description: ok, content: {{ {contents} }} }}").ShouldBe(sequence);

    [Theory]
    [InlineData("{}")]
    [InlineData("{ schema: { type: string } }")]
    [InlineData("{ schema: { type: string, format: binary } }")]
    public void Events_of_which_no_value_is_said_are_texts(string content) =>
        Map($"'200': {{ description: ok, content: {{ text/event-stream: {content} }} }}")
            .ShouldBe("ServerSentEvents text");

    [Fact]
    public void The_first_sequence_of_a_success_counts_and_none_of_an_error()
    {
        Map(
                $"'404': {{ description: no, content: {{ application/jsonl: {{}} }} }}, "
                    + $"'200': {{ description: ok, content: {{ application/json: {{}}, text/event-stream: {{ schema: {{ {Pet} }} }}, application/json-seq: {{}} }} }}"
            )
            .ShouldBe("ServerSentEvents Pet:Record");
        Map(
                "'404': { description: no, content: { application/jsonl: {} } }, '200': { description: ok, content: { application/json: {} } }"
            )
            .ShouldBe("none");
    }

    [Fact]
    public void Items_are_read_through_JSON_and_without_it_there_are_none() =>
        Map(
                $"'200': {{ description: ok, content: {{ text/event-stream: {{ schema: {{ {Pet} }} }} }} }}",
                static settings => settings with { EmitJson = false }
            )
            .ShouldBe("none");

    private static string Map(string responses, Func<ClientSettings, ClientSettings>? change = null)
    {
        var model = Mapped.Read(
            YamlDescription.WithPaths(
                $"/a: {{ get: {{ responses: {{ {responses} }} }} }}",
                "Pet: { type: object, properties: { id: { type: string } } }",
                "3.2.0"
            )
        );
        var sequence = new SequenceMapper(Mapped.Context(model, change)).Map(model.Operations[0]);
        return sequence is null
            ? "none"
            : $"{sequence.Format} {(sequence.Item is { } item ? Api.Print(item) : "text")}";
    }
}
