using System;
using System.Linq;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.Api.Resolution.Operations;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Api.Resolution.Operations;

public sealed class FormBodyReaderTests
{
    private const string Form = "application/x-www-form-urlencoded";
    private const string Multipart = "multipart/form-data";

    [Fact]
    public void A_body_parameter_is_the_body_in_each_media_type_whatever_stands_beside_it()
    {
        var body = Read(
                "{ name: f, in: formData, type: file }, { name: pet, in: body, required: true, description: d, schema: { type: string } }",
                "application/json application/xml"
            )
            .ShouldNotBeNull();

        (body.Name, body.Description, body.Required).ShouldBe(("pet", "d", true));
        body.Contents.Select(static content => content.MediaType.Text)
            .ShouldBe(["application/json", "application/xml"]);
        body.Contents.ShouldAllBe(static content => content.Schema is PrimitiveSchema);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{ name: q, in: query, type: string }")]
    [InlineData("{ in: formData, type: string }")]
    public void Other_parameters_make_no_body(string parameters) => Read(parameters, Form).ShouldBeNull();

    [Fact]
    public void Fields_of_a_form_are_the_properties_of_an_object()
    {
        var body = Read(
                "{ name: a, in: formData, type: string, required: true }, { name: q, in: query }, { name: b, in: formData, type: integer }",
                Form
            )
            .ShouldNotBeNull();

        var schema = body.Contents.Single().Schema.ShouldBeOfType<ObjectSchema>();
        schema.Pointer.ShouldBe("#/op/parameters");
        schema
            .Properties.Select(static property => (property.Name, property.Required))
            .ShouldBe([("a", true), ("b", false)]);
        (body.Name, body.Required).ShouldBe((null, true));
    }

    [Theory]
    [InlineData("required: false", false)]
    [InlineData("required: true", true)]
    public void A_form_is_required_where_one_of_its_fields_is(string members, bool isRequired) =>
        Read($"{{ name: a, in: formData, type: string }}, {{ name: b, in: formData, type: string, {members} }}", Form)
            .ShouldNotBeNull()
            .Required.ShouldBe(isRequired);

    [Theory]
    [InlineData("string", Form, Form)]
    [InlineData("string", Multipart, Multipart)]
    [InlineData("string", "application/json", Form)]
    [InlineData("string", Multipart + " application/json " + Form, Multipart + " " + Form)]
    [InlineData("file", "application/json", Multipart)]
    [InlineData("file", Form, Multipart)]
    [InlineData("file", Form + " " + Multipart, Form + " " + Multipart)]
    public void Of_the_media_types_those_of_forms_count_and_a_file_needs_parts(
        string type,
        string consumes,
        string mediaTypes
    ) =>
        string.Join(
                ' ',
                Read($"{{ name: a, in: formData, type: {type} }}", consumes)
                    .ShouldNotBeNull()
                    .Contents.Select(static content => content.MediaType.Text)
            )
            .ShouldBe(mediaTypes);

    [Theory]
    [InlineData("type: array", "Form False")]
    [InlineData("type: array, collectionFormat: multi", "Form True")]
    [InlineData("type: array, collectionFormat: pipes", "PipeDelimited False")]
    [InlineData("type: string, collectionFormat: multi", "")]
    public void Lists_are_sent_as_their_collection_format_says(string members, string encoding) =>
        string.Concat(
                Read("{ name: a, in: formData, " + members + " }", Form)
                    .ShouldNotBeNull()
                    .Contents.Single()
                    .Encodings.Select(static encoding => $"{encoding.Style} {encoding.Explode}")
            )
            .ShouldBe(encoding);

    private static ApiRequestBody? Read(string parameters, string consumes)
    {
        var reading = new DescriptionReading("swagger: '2.0'\nparameters: [ " + parameters + " ]\n");
        return new FormBodyReader(reading.Contents).Read(
            "#/op",
            [.. reading["#/parameters"].Items()],
            consumes.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        );
    }
}
