using System.Linq;
using Clientele.Generator.Api.Resolution.References;
using Clientele.Generator.Api.Resolution.Schemas;
using Clientele.Generator.OpenApi;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Api.Resolution.Schemas;

public sealed class SchemaRegistryTests
{
    [Theory]
    [InlineData("#/components/schemas/Pet", "Pet")]
    [InlineData("#/components/schemas/items", "items")]
    [InlineData("#/definitions/Pet", "Pet")]
    [InlineData("#/components/schemas/Pet/$defs/allOf", "allOf")]
    [InlineData("#/components/schemas/Pet/properties/owner", "owner")]
    [InlineData("#/components/schemas/Pet/properties/owners/items/oneOf/0", "owners")]
    [InlineData("#/components/schemas/a~1b", "a/b")]
    [InlineData("#", "pets")]
    [InlineData("#/items", "pets")]
    public void A_schema_is_called_after_the_last_word_that_its_author_chose(string place, string expected) =>
        NameOf("specs/pets.v1.yaml", place).ShouldBe(expected);

    [Theory]
    [InlineData("specs\\pets.yaml", "pets")]
    [InlineData("pets", "pets")]
    [InlineData("specs/.pets", ".pets")]
    public void A_document_is_called_after_its_file(string path, string expected) =>
        NameOf(path, "#").ShouldBe(expected);

    [Fact]
    public void Each_schema_is_read_once_with_those_that_become_known_meanwhile_in_the_order_of_ids()
    {
        var described = new DescribedSchemas(
            """
            B: { items: { $ref: '#/components/schemas/C' } }
            A: { items: { $ref: '#/components/schemas/B' } }
            C: { items: { $ref: '#/components/schemas/A' } }
            D: { type: string }
            """
        );
        var registry = described.Reader.Registry;
        var read = 0;

        registry.Add(described.At("B")).ShouldBe("#/components/schemas/B");
        registry.Add(described.At("B"));
        var schemas = registry.ReadAll(at =>
        {
            read++;
            return described.Reader.Read(at);
        });

        schemas.Select(static named => named.Name).ShouldBe(["A", "B", "C"]);
        read.ShouldBe(3);
        registry.Contains("#/components/schemas/C").ShouldBeTrue();
        registry.Contains("#/components/schemas/D").ShouldBeFalse();
    }

    private static string NameOf(string path, string place)
    {
        var node = DescribedSchemas.Value("1");
        return SchemaRegistry.NameOf(
            new LocatedNode(new OpenApiDocument(path, node, [], sharesNodes: false), place, node)
        );
    }
}
