using System;
using System.Linq;
using Clientele.Generator.CSharp.Mapping.Requests;
using Clientele.Generator.CSharp.Model;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.CSharp.Mapping.Requests;

/// <summary>In how many ways the body of a request can be given, and what their methods are called.</summary>
public sealed class RequestVariantsTests
{
    private const string Pet = "{ schema: { $ref: '#/components/schemas/Pet' } }";
    private const string Toy = "{ schema: { $ref: '#/components/schemas/Toy' } }";
    private const string Text = "{ schema: { type: string } }";
    private const string Octets = "{ schema: { type: string, format: binary } }";
    private const string Files = "{ schema: { type: object, properties: { f: { type: string, format: binary } } } }";
    private const string Fields = "{ schema: { type: object, properties: { f: { type: string } } } }";
    private const string Form = "application/x-www-form-urlencoded";

    [Theory]
    [InlineData($"application/json: {Pet}, application/xml: {Pet}", "[] Typed application/json application/xml")]
    [InlineData(
        $"application/json: {Pet}, application/merge-patch+json: {Toy}",
        "[] Typed application/json; [MergePatch] Typed application/merge-patch+json"
    )]
    [InlineData(
        $"application/json: {Pet}, application/xml: {Toy}",
        "[] Typed application/json; [Xml] Typed application/xml"
    )]
    public void Each_type_of_value_is_a_way_named_by_its_media_type(string contents, string ways) =>
        Ways(contents).ShouldBe(ways);

    [Theory]
    [InlineData($"application/json: {Pet}, {Form}: {Pet}", $"[] Typed application/json {Form}")]
    [InlineData($"application/json: {Fields}, {Form}: {Fields}", $"[] Typed application/json {Form}")]
    [InlineData($"application/json: {Pet}, {Form}: {Toy}", $"[] Typed application/json; [Form] Form {Form}")]
    [InlineData($"application/xml: {Pet}, {Form}: {Pet}", $"[] Typed application/xml; [Form] Form {Form}")]
    [InlineData($"application/json: {Pet}, {Form}: {{}}", $"[] Typed application/json; [Form] Form {Form}")]
    [InlineData($"{Form}: {Pet}", $"[] Form {Form}")]
    public void A_form_of_the_value_that_JSON_takes_is_no_way_of_its_own(string contents, string ways) =>
        Ways(contents).ShouldBe(ways);

    [Theory]
    [InlineData($"multipart/form-data: {Fields}", "[] parts")]
    [InlineData($"application/json: {Pet}, multipart/form-data: {Fields}", "[] Typed application/json")]
    [InlineData(
        $"application/json: {Pet}, multipart/form-data: {Files}",
        "[] Typed application/json; [Multipart] parts"
    )]
    [InlineData($"{Form}: {Fields}, multipart/form-data: {Files}", $"[] parts; [Form] Form {Form}")]
    [InlineData("multipart/mixed: {}", "[] Content multipart/mixed")]
    [InlineData($"multipart/mixed: {{}}, application/json: {Pet}", "[] Typed application/json")]
    public void Parts_are_the_preferred_way_one_for_files_or_content_that_the_caller_makes(
        string contents,
        string ways
    ) => Ways(contents).ShouldBe(ways);

    [Theory]
    [InlineData($"text/plain: {Text}", "[] Text text/plain")]
    [InlineData($"application/json: {Pet}, text/plain: {Text}", "[] Typed application/json; [Text] Text text/plain")]
    [InlineData(
        $"application/json: {Pet}, image/png: {Octets}, image/gif: {{}}",
        "[] Typed application/json; [Binary] Stream image/png image/gif"
    )]
    [InlineData($"application/json: {Pet}, application/yaml: {Pet}", "[] Typed application/json")]
    [InlineData($"application/yaml: {Pet}", "[] Stream application/yaml")]
    [InlineData($"text/plain: {Text}, image/png: {Octets}", "[] Text text/plain; [Binary] Stream image/png")]
    public void Text_and_octets_are_ways_where_they_are_said_to_be_such(string contents, string ways) =>
        Ways(contents).ShouldBe(ways);

    [Fact]
    public void Without_contents_there_is_no_way()
    {
        var model = Mapped.Read(YamlDescription.WithPaths("{}"));

        new RequestVariants(Mapped.Context(model)).Map(null).ShouldBeEmpty();
    }

    [Fact]
    public void A_form_is_written_through_JSON_and_without_it_sent_as_it_comes() =>
        Ways($"{Form}: {Pet}", static settings => settings with { EmitJson = false }).ShouldBe($"[] Stream {Form}");

    [Theory]
    [InlineData(
        "properties: { a: { type: string } }",
        "CLI0211 #/paths/~1a/post/requestBody/content/application~1xml/schema: This XML body has no name: its one property 'a' is written as the root element"
    )]
    [InlineData("properties: { a: { type: string } }, xml: { name: root }", null)]
    [InlineData("properties: { a: { type: string, xml: { attribute: true } } }", null)]
    [InlineData("properties: { a: { type: array, items: { type: string } } }", null)]
    [InlineData("properties: { a: { type: string }, b: { type: string } }", null)]
    public void A_body_in_XML_without_a_name_and_with_one_element_is_reported(string schema, string? said)
    {
        var model = Model($"application/xml: {{ schema: {{ type: object, {schema} }} }}");
        var context = Mapped.Context(model);

        new RequestVariants(context).Map(model.Operations[0].RequestBody);

        context.Said().ShouldBe(said is null ? [] : [said]);
    }

    [Fact]
    public void Beside_JSON_the_body_in_XML_is_the_one_that_has_no_name()
    {
        const string Schema = "{ schema: { type: object, properties: { a: { type: string } } } }";
        var model = Model($"application/json: {Schema}, application/xml: {Schema}");
        var context = Mapped.Context(model);

        new RequestVariants(context).Map(model.Operations[0].RequestBody);

        context.Said().ShouldHaveSingleItem().ShouldContain("/application~1xml/schema: ");
    }

    private static string Ways(string contents, Func<ClientSettings, ClientSettings>? change = null)
    {
        var model = Model(contents);
        var ways = new RequestVariants(Mapped.Context(model, change)).Map(model.Operations[0].RequestBody);
        return string.Join(
            "; ",
            ways.Select(static way =>
                $"[{way.Suffix}] "
                + (way.Body is { } body ? string.Join(' ', body.MediaTypes.Prepend(body.Kind.ToString())) : "parts")
            )
        );
    }

    private static Generator.Api.ApiModel Model(string contents) =>
        Mapped.Read(
            YamlDescription.WithPaths(
                $"/a: {{ post: {{ requestBody: {{ content: {{ {contents} }} }}, responses: {{ '204': {{ description: ok }} }} }} }}",
                """
                Pet: { type: object, properties: { id: { type: string }, name: { type: string } } }
                Toy: { type: object, properties: { weight: { type: number }, name: { type: string } } }
                """
            )
        );
}
