using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.CSharp.Mapping;
using Clientele.Generator.CSharp.Mapping.Requests;
using Clientele.Generator.CSharp.Model;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.CSharp.Mapping.Requests;

/// <summary>Which bodies are made of parts, and what argument each part is.</summary>
public sealed class MultipartMapperTests
{
    private const string File = "{ type: string, format: binary }";
    private const string WithFile = $"{{ schema: {{ type: object, properties: {{ f: {File} }} }} }}";
    private const string WithFiles =
        $"{{ schema: {{ type: object, properties: {{ f: {{ type: array, items: {File} }} }} }} }}";
    private const string WithoutFile = "{ schema: { type: object, properties: { a: { type: string } } } }";
    private const string Schemas = """
        Base: { type: object, discriminator: { propertyName: kind }, properties: { kind: { type: string }, a: { type: integer } } }
        Derived: { allOf: [{ $ref: '#/components/schemas/Base' }] }
        """;

    [Theory]
    [InlineData($"multipart/form-data: {WithoutFile}", true)]
    [InlineData($"multipart/form-data: {WithoutFile}, multipart/mixed: {WithoutFile}", true)]
    [InlineData($"application/x-www-form-urlencoded: {WithoutFile}, multipart/form-data: {WithoutFile}", false)]
    [InlineData($"application/x-www-form-urlencoded: {WithoutFile}, multipart/form-data: {WithFile}", true)]
    [InlineData($"application/json: {WithoutFile}, multipart/form-data: {WithFile}", false)]
    [InlineData("multipart/mixed: { schema: { type: string } }", false)]
    [InlineData("multipart/mixed: { schema: { type: object } }", false)]
    [InlineData("multipart/mixed: { schema: { $ref: '#/components/schemas/Derived' } }", true)]
    public void Parts_are_preferred_where_there_is_nothing_else_or_a_file_and_no_JSON(string contents, bool isChosen)
    {
        var (mapper, body) = Body(contents);

        (mapper.Choose(body) is not null).ShouldBe(isChosen);
    }

    [Theory]
    [InlineData(WithoutFile, false, true)]
    [InlineData(WithoutFile, true, false)]
    [InlineData(WithFile, true, true)]
    [InlineData(WithFiles, true, true)]
    [InlineData("{ schema: { type: array, items: { type: string } } }", false, false)]
    public void Beside_another_way_parts_are_worth_a_method_for_files(string content, bool withFile, bool isFound)
    {
        var (mapper, body) = Body($"application/json: {WithoutFile}, multipart/form-data: {content}");

        (mapper.FindParts(body, withFile) is not null).ShouldBe(isFound);
    }

    [Theory]
    [InlineData(File, nameof(ParameterShape.File))]
    [InlineData("{ contentMediaType: image/png }", nameof(ParameterShape.File))]
    [InlineData($"{{ type: array, items: {File} }}", nameof(ParameterShape.Files))]
    [InlineData("{ type: string }", nameof(ParameterShape.Scalar))]
    [InlineData(
        "{ type: string, contentMediaType: image/png, contentEncoding: base64 }",
        nameof(ParameterShape.Scalar)
    )]
    [InlineData("{ type: string, enum: [a, b] }", nameof(ParameterShape.Scalar))]
    [InlineData("{ type: array, items: { type: integer } }", nameof(ParameterShape.List))]
    [InlineData("{ type: array, items: { type: object, properties: { a: {} } } }", nameof(ParameterShape.JsonTexts))]
    [InlineData("{ type: object, properties: { a: {} } }", nameof(ParameterShape.JsonText))]
    [InlineData("{ type: object, additionalProperties: { type: string } }", nameof(ParameterShape.JsonText))]
    public void The_shape_of_a_part_follows_from_its_schema(string schema, string shape) =>
        Parts("p: " + schema).Single().Shape.ToString().ShouldBe(shape);

    [Fact]
    public void Arguments_are_the_parts_in_order_with_those_of_bases_and_without_what_the_service_sets()
    {
        var arguments = Parts(
            "a: { type: string }, b: { type: string, readOnly: true }, c: { type: string, x-clientele-name: other }",
            schema: "allOf: [{ $ref: '#/components/schemas/Base' }], "
        );

        arguments
            .Select(static part => (part.Name, part.WireName))
            .ShouldBe([("a", "a"), ("other", "c"), ("kind", "kind")]);
    }

    [Theory]
    [InlineData("required: [p], ", true, null)]
    [InlineData("", false, "null")]
    public void A_part_has_to_be_given_where_its_property_is_required(string schema, bool isRequired, string? value)
    {
        var part = Parts("p: { type: string }", schema: schema).Single();

        part.Required.ShouldBe(isRequired);
        part.Default.ShouldBe(value);
    }

    [Theory]
    [InlineData("required: [p], ", "{ type: string, const: x }", "x")]
    [InlineData("required: [p], ", "{ type: string, enum: [x, y] }", null)]
    [InlineData("", "{ type: string, const: x }", null)]
    public void The_only_value_of_a_required_part_is_sent_by_itself(string required, string schema, string? constant) =>
        Parts("p: " + schema, schema: required).Single().Constant.ShouldBe(constant);

    [Theory]
    [InlineData(File, "image/png, image/jpeg", "image/png, image/jpeg")]
    [InlineData(File, "image/*", null)]
    [InlineData(File, "image/*, image/png", "image/png")]
    [InlineData(
        "{ type: object, properties: { a: {} } }",
        "text/plain, application/problem+json",
        "application/problem+json"
    )]
    [InlineData("{ type: object, properties: { a: {} } }", "text/plain, text/csv", "text/plain")]
    [InlineData("{ type: string }", "text/html, application/json", "text/html")]
    [InlineData("{ type: string }", "nonsense", null)]
    public void A_file_may_be_of_several_media_types_and_a_value_is_of_one(
        string schema,
        string contentType,
        string? mediaType
    ) =>
        Parts("p: " + schema, encoding: $"p: {{ contentType: '{contentType}' }}")
            .Single()
            .MediaType.ShouldBe(mediaType);

    [Fact]
    public void Headers_of_parts_follow_all_parts_and_a_file_brings_its_own()
    {
        const string Headers =
            "headers: { X-Id: { required: true, schema: { type: integer } }, X-All: { schema: { type: array, items: { type: string } } } }";

        var arguments = Parts(
            $"pet: {{ type: string }}, f: {File}",
            schema: "required: [pet], ",
            encoding: $"pet: {{ {Headers} }}, f: {{ {Headers} }}"
        );

        arguments
            .Select(static part => (part.Name, part.PartName, part.Required))
            .ShouldBe([("pet", null, true), ("f", null, false), ("petXId", "pet", true), ("petXAll", "pet", false)]);
        arguments.Select(static part => Api.Print(part.Type)).Skip(2).ShouldBe(["Int64", "String?"]);
    }

    [Fact]
    public void A_header_of_a_part_that_may_be_absent_is_not_demanded() =>
        Parts(
            "p: { type: string }",
            encoding: "p: { headers: { X-Id: { required: true, schema: { type: string } } } }"
        )[^1]
            .Required.ShouldBeFalse();

    [Fact]
    public void Without_JSON_an_operation_with_a_part_in_JSON_is_left_out() =>
        Map("p: { type: object, properties: { a: {} } }", "", "", static settings => settings with { EmitJson = false })
            .Said()
            .ShouldBe([
                "CLI0301 #/paths/~1a/post: POST /a is left out: a part of its body is written as JSON, which is not emitted",
            ]);

    [Fact]
    public void Bases_in_a_circle_end()
    {
        var a = Api.Object(Api.Property("a", Api.Text)) with { BaseId = "#/components/schemas/B" };
        var b = Api.Object(Api.Property("b", Api.Text)) with { BaseId = "#/components/schemas/A" };
        var context = Mapped.Context(Api.ModelOf(Api.Named("A", a), Api.Named("B", b)));
        var content = new ApiContent(MediaType.Parse("multipart/form-data"), Api.Ref("A"), null, []);

        new MultipartMapper(context)
            .Map(content, ParameterMapper.NewScope())
            .Select(static part => part.Name)
            .ShouldBe(["a", "b"]);
    }

    private static IReadOnlyList<ParameterDeclaration> Parts(
        string properties,
        string schema = "",
        string encoding = ""
    ) => [.. Map(properties, schema, encoding).Operations().Single().Parameters];

    private static MappingResult Map(
        string properties,
        string schema,
        string encoding,
        Func<ClientSettings, ClientSettings>? change = null
    ) =>
        Mapped.Paths(
            Path(
                $"multipart/form-data: {{ schema: {{ type: object, {schema}properties: {{ {properties} }} }}, encoding: {{ {encoding} }} }}"
            ),
            Schemas,
            change: change
        );

    private static string Path(string contents) =>
        $"/a: {{ post: {{ requestBody: {{ required: true, content: {{ {contents} }} }}, responses: {{ '204': {{ description: ok }} }} }} }}";

    private static (MultipartMapper Mapper, ApiRequestBody Body) Body(string contents)
    {
        var model = Mapped.Read(YamlDescription.WithPaths(Path(contents), Schemas));
        return (new MultipartMapper(Mapped.Context(model)), model.Operations[0].RequestBody!);
    }
}
