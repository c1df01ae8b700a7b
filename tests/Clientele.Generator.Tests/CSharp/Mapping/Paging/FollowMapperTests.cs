using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.CSharp.Mapping.Paging;
using Clientele.Generator.CSharp.Model.Links;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.Tests.Emit;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.CSharp.Mapping.Paging;

/// <summary>Which links callers can follow by hand, and how they are asked for.</summary>
public sealed class FollowMapperTests
{
    private const string Link =
        "Link: { type: object, properties: { uri: { type: string }, method: { type: string }, headers: { type: object, additionalProperties: { type: string } } } }";

    [Fact]
    public void A_record_with_a_method_is_a_link_to_follow_and_one_without_is_what_a_service_is_told_to_call()
    {
        Follow(Path("/a"))!.Types.Select(static type => type.TypeName).ShouldBe(["Link"]);
        Follow(Path("/a"), Link.Replace("method", "verb")).ShouldBeNull();
    }

    [Fact]
    public void Without_an_operation_on_the_clients_own_server_nothing_can_be_followed()
    {
        Follow("{}").ShouldBeNull();
        Follow(
                Path("/a", "servers: [{ url: 'https://other.example' }], "),
                others: "servers: [{ url: 'https://own.example' }]"
            )
            .ShouldBeNull();
    }

    [Theory]
    [InlineData("/v1/a", "/v1/b", "/v1/{link}")]
    [InlineData("/v1/a", "/v2/b", "/{link}")]
    [InlineData("/v1/a", "/b", "/{link}")]
    [InlineData("/V1/a", "/v1/b", "/V1/{link}")]
    [InlineData("/a/x", "/a/y", "/{link}")]
    public void The_version_that_all_paths_begin_with_is_that_of_links(string first, string second, string template) =>
        Follow(Path(first) + "\n" + Path(second))!.PathTemplate.ShouldBe(template);

    [Theory]
    [InlineData("enum: [v3]", "/v3/{link}")]
    [InlineData("default: v3", "/v3/{link}")]
    [InlineData("minLength: 1", "/{link}")]
    public void A_version_can_be_a_parameter_with_one_value_or_a_default(string keyword, string template) =>
        Follow(
            Path(
                "/{version}/a",
                $"parameters: [{{ name: version, in: path, required: true, schema: {{ type: string, {keyword} }} }}], "
            )
        )!
            .PathTemplate.ShouldBe(template);

    [Fact]
    public void What_most_operations_ask_for_is_asked_of_links()
    {
        var follow = Follow(
            Path("/a", "security: [{ key: [] }], ")
                + "\n"
                + Path("/b", "security: [{ token: [] }], ", "text/json")
                + "\n"
                + Path("/c", "security: [{ token: [] }], ", "text/json"),
            others: "security: []"
        )!;

        follow.Accept.ShouldBe(["text/json"]);
        follow
            .Security.Select(static set => string.Join(' ', set.Credentials.Select(static one => one.Name)))
            .ShouldBe(["Token", "Key"]);
    }

    [Fact]
    public void Errors_that_all_operations_declare_are_those_of_links()
    {
        const string Error =
            "'404': { description: No, content: { application/json: { schema: { $ref: '#/components/schemas/Link' } } } }";

        Follow(Path("/a", errors: Error) + "\n" + Path("/b", errors: Error))!
            .Exceptions.Select(static exception => exception.ToString())
            .ShouldHaveSingleItem()
            .ShouldContain("404");
        var mixed = Follow(Path("/a", errors: Error) + "\n" + Path("/b"))!;
        mixed.Errors.ShouldBeEmpty();
        mixed.Exceptions.ShouldBeEmpty();
    }

    [Fact]
    public void The_type_parameter_hides_no_type_of_the_description()
    {
        Follow(Path("/a"))!.TypeParameter.ShouldBe("T");
        Follow(Path("/a"), Link + "\nT: { type: object, properties: { a: { type: string } } }")!
            .TypeParameter.ShouldBe("TValue");
    }

    [Fact]
    public void A_record_that_nothing_reads_is_no_link_of_an_answer()
    {
        var link = Types.Record(
            "Link",
            Types.Member("Uri", Types.Typed(Scalar.Uri)),
            Types.Member("Method", Types.Typed(Scalar.String)),
            Types.Member("Headers", Types.MapOf(Types.Typed(Scalar.String)))
        );
        var operation = new OperationDeclaration
        {
            Name = "Get",
            HttpMethod = "GET",
            PathTemplate = "/a",
        };

        Map(link).ShouldNotBeNull();
        Map(link with { IsRead = false }).ShouldBeNull();

        FollowDeclaration? Map(TypeDeclaration type) =>
            new FollowMapper(new Dictionary<string, TypeDeclaration> { [type.Name] = type }).Map(
                [operation],
                static () => "Follow",
                static () => "LinkedOperation"
            );
    }

    private static string Path(
        string path,
        string members = "",
        string mediaType = "application/json",
        string errors = ""
    ) =>
        $$"""{{path}}: { get: { {{members}}responses: { '200': { description: ok, content: { {{mediaType}}: { schema: { $ref: '#/components/schemas/Link' } } } }, {{errors}} } } }""";

    private static FollowDeclaration? Follow(string paths, string schemas = Link, string others = "")
    {
        const string Schemes =
            "\n  securitySchemes: { key: { type: apiKey, in: header, name: X-Key }, token: { type: http, scheme: bearer } }\n";
        return Mapped.Paths(paths, schemas, others: Schemes + others).Model.Client!.Follow;
    }
}
