using System.Threading;
using Clientele.Generator.OpenApi;
using Clientele.Generator.OpenApi.Nodes;
using Clientele.Generator.OpenApi.Structure;
using Clientele.Generator.OpenApi.Syntax;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.OpenApi.Structure;

public sealed class SchemaConformanceTests
{
    [Theory]
    [InlineData("5", "{ type: string }", "a string is expected")]
    [InlineData("1.5", "{ type: integer }", "an integer is expected")]
    [InlineData("x", "{ type: [ boolean, object ] }", "true or false or an object is expected")]
    [InlineData("c", "{ type: string, enum: [ a, b ] }", "it is none of the listed values")]
    [InlineData("{ a: 1 }", "{ required: [ a, b ] }", "'b' is missing")]
    [InlineData("{ a: 1 }", "{ dependentRequired: { a: [ b ] } }", "'b' is missing")]
    [InlineData("[ { x: 1 } ]", "{ items: { $ref: '#/shared' } }", "a string is expected")]
    [InlineData("{ x: 1 }", "{ allOf: [ { $ref: '#/shared' } ] }", "a string is expected")]
    [InlineData("5", "{ oneOf: [ { type: string }, { type: boolean } ] }", "it fits none of the schema's branches")]
    public void A_certain_mistake_is_found(string value, string schema, string words) =>
        Find(value, schema)!.Words.ShouldBe(words);

    [Theory]
    [InlineData("null", "{ type: string }")]
    [InlineData("1.0", "{ type: integer }")]
    [InlineData("5", "{ type: [ string, integer ] }")]
    [InlineData("5", "{ $ref: 'other.yaml#/Pet' }")]
    [InlineData("5", "{ type: money }")]
    [InlineData("{ }", "{ required: [ id ], properties: { id: { type: integer, readOnly: true } } }")]
    [InlineData("5", "{ anyOf: [ { type: string }, { type: integer } ] }")]
    [InlineData("{ self: { self: { } } }", "{ $ref: '#/ring' }")]
    public void What_may_be_right_is_left_alone(string value, string schema) => Find(value, schema).ShouldBeNull();

    private static Mismatch? Find(string value, string schema)
    {
        var text =
            $"value: {value}\nschema: {schema}\nshared: {{ properties: {{ x: {{ type: string }} }} }}\nring: {{ $ref: '#/ring' }}\n";
        var root = (MappingNode)
            DocumentParser.Parse(new DescriptionSource("api.yaml", text), CancellationToken.None).Root!;
        return new SchemaConformance(root).FirstMismatch(root["value"]!, root["schema"]!);
    }
}
