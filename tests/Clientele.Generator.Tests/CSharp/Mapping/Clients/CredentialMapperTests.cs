using System.Linq;
using Clientele.Generator.CSharp.Mapping;
using Clientele.Generator.CSharp.Mapping.Clients;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.Tests.Infrastructure;
using Clientele.Shared;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.CSharp.Mapping.Clients;

/// <summary>Which security schemes a client satisfies, and how.</summary>
public sealed class CredentialMapperTests
{
    [Theory]
    [InlineData("type: http, scheme: bearer", "S Bearer")]
    [InlineData("type: http, scheme: basic", "S Basic")]
    [InlineData("type: http, scheme: vapid", "S Authorization vapid")]
    [InlineData("type: openIdConnect, openIdConnectUrl: 'https://a.example'", "S Bearer")]
    [InlineData("type: apiKey, in: header, name: X-Key", "S ApiKeyHeader X-Key")]
    [InlineData("type: apiKey, in: query, name: 'a b'", "S ApiKeyQuery a b")]
    [InlineData("type: apiKey, in: cookie, name: key", "S ApiKeyCookie key")]
    [InlineData("type: apiKey, in: header, name: 'Authorization: Bearer'", "S Bearer")]
    [InlineData("type: apiKey, in: header, name: 'authorization:Token'", "S Authorization token")]
    [InlineData("type: apiKey, in: header, name: 'a b'", null)]
    [InlineData("type: apiKey, in: cookie, name: 'a;b'", null)]
    [InlineData("type: apiKey, in: header, name: 'X-Auth: Bearer'", null)]
    [InlineData("type: http, scheme: digest", null)]
    [InlineData("type: http, scheme: 'a b'", null)]
    [InlineData("type: mutualTLS", null)]
    public void A_scheme_that_needs_no_challenge_is_a_credential(string scheme, string? credential)
    {
        var all = Credentials($"s: {{ {scheme} }}").All;

        all.Select(static one => $"{one.Name} {one.Kind} {(IsKnownByName(one) ? one.ParameterName : "")}".TrimEnd())
            .ShouldBe(credential is null ? [] : [credential]);
    }

    [Theory]
    [InlineData("base-address", "BaseAddressKey")]
    [InlineData("PetsClientOptions", "PetsClientOptionsKey")]
    [InlineData("equals", "EqualsKey")]
    [InlineData("my key", "MyKey")]
    public void Names_give_way_to_what_the_options_have_anyway(string id, string name) =>
        Credentials($"'{id}': {{ type: apiKey, in: header, name: X-Key }}").All.Single().Name.ShouldBe(name);

    [Fact]
    public void A_scheme_is_described_in_its_own_words_or_by_its_name() =>
        Credentials(
            "a: { type: apiKey, in: header, name: X-A, description: Ask us. }, b: { type: apiKey, in: header, name: X-B }"
        )
            .All.Select(static one => one.Summary)
            .ShouldBe(["Ask us.", "The key of the security scheme b."]);

    [Theory]
    [InlineData("[{ key: [] }, { token: [] }]", "Key | Token")]
    [InlineData("[{}, { key: [], token: [] }]", "Key Token | ")]
    [InlineData("[{ digest: [] }, { key: [] }]", "Key")]
    [InlineData("[{ digest: [], key: [] }]", "")]
    [InlineData("[{ certificate: [], key: [] }]", "Key")]
    [InlineData("[{ certificate: [] }]", "")]
    public void An_operation_has_the_alternatives_that_can_be_satisfied_the_anonymous_one_last(
        string security,
        string sets
    ) =>
        string.Join(
                " | ",
                Map(security)
                    .Operations()
                    .Single()
                    .Security.Select(static set => string.Join(' ', set.Credentials.Select(static one => one.Name)))
            )
            .ShouldBe(sets);

    [Fact]
    public void Options_take_a_token_and_a_password_that_nothing_declares()
    {
        Undeclared("[{ key: [] }]").ShouldBe("Bearer Basic");
        Undeclared("[{ token: [] }]").ShouldBe("Basic ApiKeyHeader");
        Undeclared("[]").ShouldBe("Bearer Basic ApiKeyHeader");
    }

    [Theory]
    [InlineData("[{ digest: [] }]", "digest", "which answers the challenge")]
    [InlineData("[{ certificate: [] }]", "certificate", "give the client certificate to the primary handler")]
    [InlineData("[{ hoba: [] }]", "hoba", "add what it asks for in a DelegatingHandler")]
    public void A_scheme_that_leaves_an_operation_without_an_alternative_is_reported_with_advice(
        string security,
        string scheme,
        string advice
    )
    {
        var said = Map(security).Said().ShouldHaveSingleItem();

        said.ShouldStartWith(
            $"CLI0302 #/components/securitySchemes/{scheme}: The security scheme '{scheme}' is not supported: "
        );
        said.ShouldContain(advice);
    }

    [Theory]
    [InlineData("[{ digest: [] }, { key: [] }]")]
    [InlineData("[{ digest: [] }, {}]")]
    [InlineData("[]")]
    public void A_scheme_beside_another_alternative_is_not_reported(string security) =>
        Map(security).Said().ShouldBeEmpty();

    private static bool IsKnownByName(CredentialDeclaration credential) =>
        credential.Kind is not (CredentialKind.Bearer or CredentialKind.Basic);

    private static string Undeclared(string security) =>
        string.Join(
            ' ',
            Map(security).Model.Client!.UndeclaredCredentials.Select(static credential => credential.Kind)
        );

    private static CredentialMapper Credentials(string schemes) =>
        new(
            Mapped.Read(
                YamlDescription.Create($"paths: {{}}\ncomponents: {{ securitySchemes: {{ {schemes} }} }}"),
                "CLI0119"
            ),
            "PetsClientOptions"
        );

    private static MappingResult Map(string security) =>
        Mapped.Map(
            Mapped.Read(
                YamlDescription.Create(
                    $$"""
                    paths: { /a: { get: { security: {{security}}, responses: { '204': { description: ok } } } } }
                    components:
                      securitySchemes:
                        key: { type: apiKey, in: header, name: X-Key }
                        token: { type: http, scheme: bearer }
                        digest: { type: http, scheme: digest }
                        hoba: { type: http, scheme: hoba }
                        certificate: { type: mutualTLS }
                    """
                )
            )
        );
}
