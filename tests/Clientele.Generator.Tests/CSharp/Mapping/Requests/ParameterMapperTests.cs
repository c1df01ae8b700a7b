using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.CSharp.Mapping;
using Clientele.Generator.CSharp.Model;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.CSharp.Mapping.Requests;

/// <summary>Which parameters are arguments, what they are called, and how their values are written.</summary>
public sealed class ParameterMapperTests
{
    private const string Text = "schema: { type: string }";

    [Fact]
    public void The_path_says_which_parameters_it_has()
    {
        var description = YamlDescription.WithPaths(
            Path(
                $"{{ name: a, in: path, required: true, {Text} }}, {{ name: c, in: path, required: true, {Text} }}",
                "/x/{a}/{b}/{b}"
            )
        );

        var arguments = Mapped.Map(Mapped.Read(description, "CLI0111", "CLI0112")).Operations().Single().Parameters;

        arguments.Select(static argument => argument.Name).ShouldBe(["a", "b"]);
        arguments[1]
            .ShouldSatisfyAllConditions(
                static argument => Api.Print(argument.Type).ShouldBe("String"),
                static argument => argument.Required.ShouldBeTrue()
            );
    }

    [Theory]
    [InlineData("Accept", false)]
    [InlineData("content-type", false)]
    [InlineData("Authorization", false)]
    [InlineData("X-Request-Id", false)]
    [InlineData("Accept-Language", true)]
    public void Headers_that_the_client_sets_or_a_calls_options_have_are_no_arguments(string header, bool isArgument) =>
        Parameters($"{{ name: {header}, in: header, {Text} }}").Count.ShouldBe(isArgument ? 1 : 0);

    [Fact]
    public void Of_headers_that_differ_in_letter_case_the_last_counts_and_is_required_if_any_is()
    {
        var header = Parameters(
                $"{{ name: X-Id, in: header, required: true, {Text} }}, {{ name: x-id, in: header, schema: {{ type: integer }} }}"
            )
            .ShouldHaveSingleItem();

        header.WireName.ShouldBe("x-id");
        header.Required.ShouldBeTrue();
    }

    [Theory]
    [InlineData("required: true, schema: { type: string, const: v1 }", "v1")]
    [InlineData("required: true, schema: { type: integer, enum: [7] }", "7")]
    [InlineData("required: true, schema: { type: boolean, const: true }", "true")]
    [InlineData("required: true, schema: { $ref: '#/components/schemas/Edition' }", "v2")]
    [InlineData("required: true, schema: { type: string, const: '' }", null)]
    [InlineData("required: true, schema: { type: string, enum: [v1, v2] }", null)]
    [InlineData("required: true, schema: { type: [string, 'null'], enum: [v1, null] }", null)]
    [InlineData("required: true, content: { application/json: { schema: { type: string, const: v1 } } }", null)]
    [InlineData("schema: { type: string, const: v1 }", null)]
    public void The_only_value_of_a_required_parameter_is_sent_by_itself(string members, string? constant) =>
        Parameters($"{{ name: v, in: query, {members} }}").Single().Constant.ShouldBe(constant);

    [Theory]
    [InlineData("required: true, schema: { type: integer, format: int32, default: 5 }", false, "5", "")]
    [InlineData("schema: { type: integer, default: 5 }", false, "null", "Default: 5.")]
    [InlineData(
        "description: How many., schema: { type: integer, default: 5 }",
        false,
        "null",
        "How many. Default: 5."
    )]
    [InlineData("required: true, schema: { type: integer }", true, null, "")]
    [InlineData("schema: { type: integer, description: How many. }", false, "null", "How many.")]
    public void A_default_is_an_argument_of_what_has_to_be_sent_and_else_only_told(
        string members,
        bool isRequired,
        string? value,
        string summary
    )
    {
        var argument = Parameters($"{{ name: v, in: query, {members} }}").Single();

        argument.Required.ShouldBe(isRequired);
        argument.Default.ShouldBe(value);
        argument.Summary.ShouldBe(summary);
    }

    [Theory]
    [InlineData("{ name: options, in: query, schema: {} }", "optionsParameter")]
    [InlineData("{ name: cancellation-token, in: header, schema: {} }", "cancellationTokenHeader")]
    [InlineData("{ name: builder, in: cookie, schema: {} }", "builderCookie")]
    [InlineData(
        "{ name: class, in: query, schema: {} }, { name: class, in: header, schema: {} }",
        "@class classHeader"
    )]
    [InlineData("{ name: a, in: query, schema: {} }, { name: A, in: query, schema: {} }", "a aParameter")]
    [InlineData("{ name: a, in: query, x-clientele-name: from, schema: {} }", "from")]
    public void Names_of_arguments_give_way_to_those_that_every_operation_has_and_those_before(
        string parameters,
        string names
    ) => string.Join(' ', Parameters(parameters).Select(static argument => argument.Name)).ShouldBe(names);

    [Theory]
    [InlineData(Text, nameof(ParameterShape.Scalar))]
    [InlineData("schema: { type: string, enum: [a, b] }", nameof(ParameterShape.Scalar))]
    [InlineData("schema: { type: array, items: { type: integer } }", nameof(ParameterShape.List))]
    [InlineData("schema: { type: object, additionalProperties: { type: string } }", nameof(ParameterShape.Map))]
    [InlineData("schema: { type: object, properties: { a: {} } }", nameof(ParameterShape.Value))]
    [InlineData(
        "schema: { type: array, items: { type: array, items: { type: string } } }",
        nameof(ParameterShape.Value)
    )]
    [InlineData("schema: {}", nameof(ParameterShape.Value))]
    [InlineData("content: { application/json: { schema: { type: string } } }", nameof(ParameterShape.JsonText))]
    [InlineData("content: { text/plain: { schema: { type: string } } }", nameof(ParameterShape.Scalar))]
    public void The_shape_of_a_parameter_follows_from_its_type_and_its_content(string members, string shape) =>
        Parameters($"{{ name: v, in: query, {members} }}").Single().Shape.ToString().ShouldBe(shape);

    [Fact]
    public void A_whole_query_can_be_a_form() =>
        Mapped
            .Paths(
                Path(
                    "{ name: q, in: querystring, content: { application/x-www-form-urlencoded: { schema: { type: object, properties: { a: { type: string } } } } } }",
                    "/x"
                ),
                version: "3.2.0"
            )
            .Operations()
            .Single()
            .Parameters.Single()
            .Shape.ShouldBe(ParameterShape.Value);

    [Theory]
    [InlineData("{ name: 'a b', in: header, schema: {} }", "HTTP has no header with the name 'a b'")]
    [InlineData("{ name: 'a;b', in: cookie, schema: {} }", "HTTP has no cookie with the name 'a;b'")]
    [InlineData(
        "{ name: v, in: query, content: { application/xml: { schema: { type: object, properties: { a: {} } } } } }",
        "the parameter 'v' is application/xml, which is not supported in parameters"
    )]
    [InlineData(
        "{ name: v, in: query, content: { application/x-www-form-urlencoded: { schema: { type: object, properties: { a: {} } } } } }",
        "the parameter 'v' is application/x-www-form-urlencoded, which is not supported in parameters"
    )]
    public void What_can_not_be_sent_is_left_out_at_its_own_place_and_with_its_operation_if_it_must_be(
        string parameter,
        string reason
    )
    {
        var optional = Map(parameter);
        optional.Operations().Single().Parameters.ShouldBeEmpty();
        optional
            .Said()
            .ShouldBe([$"CLI0303 #/paths/~1x/get/parameters/0: A parameter of GET /x is left out: {reason}"]);

        var required = Map(parameter.Replace("{ name", "{ required: true, name", StringComparison.Ordinal));
        required.Operations().ShouldBeEmpty();
        required.Said().ShouldBe([$"CLI0301 #/paths/~1x/get: GET /x is left out: {reason}"]);
    }

    [Fact]
    public void Without_JSON_a_parameter_that_is_written_through_it_is_left_out() =>
        Map("{ name: v, in: query, schema: {} }", change: static settings => settings with { EmitJson = false })
            .Said()
            .ShouldBe([
                "CLI0303 #/paths/~1x/get/parameters/0: A parameter of GET /x is left out: the parameter 'v' is written through JSON, which is not emitted",
            ]);

    [Fact]
    public void A_key_of_repetitions_is_made_up_where_the_caller_need_not_give_it()
    {
        Key("").IsIdempotencyKey.ShouldBeTrue();
        Key("").Summary.ShouldStartWith("Without one, a fresh UUID is sent");
        Key("required: true, ").IsIdempotencyKey.ShouldBeFalse();

        static ParameterDeclaration Key(string required) =>
            Mapped
                .Paths(Path($"{{ {required}name: Idempotency-Key, in: header, {Text} }}", "/x", "post"))
                .Operations()
                .Single()
                .Parameters.Single();
    }

    private static IReadOnlyList<ParameterDeclaration> Parameters(string parameters) =>
        [.. Map(parameters).Operations().Single().Parameters];

    private static MappingResult Map(string parameters, Func<ClientSettings, ClientSettings>? change = null) =>
        Mapped.Paths(Path(parameters, "/x"), "Edition: { type: string, enum: [v2] }", change: change);

    private static string Path(string parameters, string path, string method = "get") =>
        $"'{path}': {{ {method}: {{ parameters: [{parameters}], responses: {{ '204': {{ description: ok }} }} }} }}";
}
