using Clientele.Generator.OpenApi.Syntax;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Api.Resolution.References;

public sealed class ReferenceResolverTests
{
    private static readonly DescriptionSource Other = new(
        "shared/pets.yaml",
        "Pet: { $anchor: pet, $ref: '#/Tag' }\nTag: { $ref: '../api.yaml#/end' }\n"
    );

    [Theory]
    [InlineData("#", "#")]
    [InlineData("#/a~1b/0", "#/a~1b/0")]
    [InlineData("#/a%2Fb/0", "#/a~1b/0")]
    [InlineData("#end", "#/end")]
    [InlineData("https://acme.example/own", "#/own")]
    [InlineData("shared/pets.yaml", "shared/pets.yaml#")]
    [InlineData("./shared/x/../pets.yaml#/Pet", "shared/pets.yaml#/Pet")]
    [InlineData("shared/pets.yaml#pet", "shared/pets.yaml#/Pet")]
    public void A_reference_names_a_place_of_a_document_or_an_identifier_there(string reference, string id)
    {
        var reading = Read("{ a/b: [ {} ], end: { $anchor: end }, own: { $id: 'https://acme.example/own' } }");

        reading.Session.IdOf(reading.Session.Find(reference, reading.Root).ShouldNotBeNull()).ShouldBe(id);
        reading.Told.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("#/a/1")]
    [InlineData("#tag")]
    [InlineData("pet")]
    [InlineData("shared/pets.yaml#end")]
    [InlineData("shared/none.yaml")]
    public void One_that_names_nothing_is_told_where_it_stands_if_anybody_needs_it(string reference)
    {
        var reading = Read("{ a: [ {} ], end: { $anchor: end } }");
        var from = reading["#/end"];

        reading.Session.TryFind(reference, from).ShouldBeNull();
        reading.Told.ShouldBeEmpty();
        reading.Session.Find(reference, from).ShouldBeNull();
        reading.Told.ShouldBe([$"(1,19): warning CLI0104: The reference '{reference}' can't be resolved"]);
    }

    [Theory]
    [InlineData("$dynamicRef: '#n'", "b: { $dynamicAnchor: n }", "#/b")]
    [InlineData("$dynamicRef: '#n'", "b: { $dynamicAnchor: n }, c: { $dynamicAnchor: n }", null)]
    [InlineData("$dynamicRef: '#n', $ref: '#n'", "b: { $dynamicAnchor: n }, c: { $dynamicAnchor: n }", "#/b")]
    public void A_dynamic_reference_is_open_where_several_schemas_have_its_name(
        string reference,
        string others,
        string? found
    )
    {
        var reading = Read($"{{ a: {{ {reference} }}, {others} }}");

        reading.Session.TryFind("#n", reading["#/a"])?.Pointer.ShouldBe(found);
        reading.Session.Find("#n", reading["#/a"])?.Pointer.ShouldBe(found);
        reading.Told.ShouldBe(
            found is null
                ?
                [
                    "(1,6): info CLI0106: Several schemas have the name that the dynamic reference '#n' says; this part is read as any value",
                ]
                : []
        );
    }

    [Fact]
    public void A_chain_is_followed_through_its_documents_to_its_end()
    {
        var reading = Read("{ start: { $ref: 'shared/pets.yaml#/Pet' }, end: { type: object } }");

        reading.Session.Follow(reading["#/start"]).ShouldNotBeNull().Pointer.ShouldBe("#/end");
        reading.Session.Follow(reading["#/end"]).ShouldNotBeNull().Pointer.ShouldBe("#/end");
        reading.Told.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a: { $ref: '#/b' }, b: { $ref: '#/c' }, c: { $ref: '#/b' }", "(1,26)", "#/c")]
    [InlineData("a: { $ref: '#/b' }, b: { $ref: '#/c' }", "(1,26)", "#/c")]
    [InlineData("a: { $ref: '#/a' }, b: { $ref: '#/a' }", "(1,6)", "#/a")]
    public void A_chain_that_leads_nowhere_is_told_once_however_many_follow_it(
        string members,
        string place,
        string reference
    )
    {
        var reading = Read("{ " + members + " }");

        reading.Session.Follow(reading["#/a"]).ShouldBeNull();
        reading.Session.Follow(reading["#/b"]).ShouldBeNull();
        reading.Session.Follow(reading["#/a"]).ShouldBeNull();

        reading.Told.ShouldBe([$"{place}: warning CLI0104: The reference '{reference}' can't be resolved"]);
    }

    private static DescriptionReading Read(string text) => new(text, Other);
}
