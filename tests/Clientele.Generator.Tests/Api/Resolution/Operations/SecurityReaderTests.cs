using System.Linq;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.Api.Resolution.Operations;
using Clientele.Generator.Api.Security;
using Clientele.Generator.Collections;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Api.Resolution.Operations;

public sealed class SecurityReaderTests
{
    [Theory]
    [InlineData("type: apiKey, in: header, name: X-Key", "ApiKey Header X-Key ")]
    [InlineData("type: apiKey, in: query, name: key", "ApiKey Query key ")]
    [InlineData("type: apiKey, in: cookie, name: key", "ApiKey Cookie key ")]
    [InlineData("type: apiKey, in: body, name: key", "ApiKey  key ")]
    [InlineData("type: http, scheme: Bearer", "Http   bearer")]
    [InlineData("type: http", "Http   ")]
    [InlineData("type: basic", "Http   basic")]
    [InlineData("type: basic, scheme: bearer", "Http   basic")]
    [InlineData("type: oauth2", "OAuth2   ")]
    [InlineData("type: openIdConnect", "OpenIdConnect   ")]
    [InlineData("type: mutualTLS", "MutualTls   ")]
    public void The_type_tells_what_a_scheme_is(string members, string expected)
    {
        var scheme = Read("a: { " + members + ", description: d }").ShouldHaveSingleItem();

        $"{scheme.Kind} {scheme.Location} {scheme.ParameterName} {scheme.Scheme}".ShouldBe(expected);
        (scheme.Id, scheme.Description, scheme.Pointer).ShouldBe(("a", "d", "#/schemes/a"));
    }

    [Theory]
    [InlineData("a: { type: password }")]
    [InlineData("a: { name: x }")]
    [InlineData("a: text")]
    [InlineData("a: { $ref: '#/nowhere' }")]
    public void One_of_another_type_is_left_out(string schemes) => Read(schemes).ShouldBeEmpty();

    [Fact]
    public void A_reference_is_called_as_its_own_key_says()
    {
        var schemes = Read("a: { $ref: '#/schemes/b' }, b: { type: basic }");

        schemes
            .Select(static scheme => (scheme.Id, scheme.Pointer, scheme.Scheme))
            .ShouldBe([("a", "#/schemes/a", "basic"), ("b", "#/schemes/b", "basic")]);
    }

    [Fact]
    public void Requirements_are_alternatives_of_schemes_that_are_needed_together()
    {
        var security = new DescriptionReading("security: [ { a: [ read, write ], b: [] }, {}, c ]").Root["security"];

        SecurityReader
            .Read(security)
            .ShouldBe([
                new SecurityRequirement([new RequiredScheme("a", ["read", "write"]), new RequiredScheme("b", [])]),
                new SecurityRequirement([]),
            ]);
        SecurityReader.Read(null).ShouldBeEmpty();
    }

    private static EquatableArray<ApiSecurityScheme> Read(string schemes)
    {
        var reading = new DescriptionReading("schemes: { " + schemes + " }");
        return SecurityReader.ReadSchemes(reading.Session, reading["#/schemes"]);
    }
}
