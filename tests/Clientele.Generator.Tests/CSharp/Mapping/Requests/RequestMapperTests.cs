using System.Linq;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.CSharp.Mapping.Requests;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.CSharp.Model.Requests;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Shared;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.Emit.Types;

namespace Clientele.Generator.Tests.CSharp.Mapping.Requests;

/// <summary>In which order arguments stand, and in which a request is built.</summary>
public sealed class RequestMapperTests
{
    [Fact]
    public void What_callers_have_to_give_stands_before_what_they_may_and_the_body_is_last_of_each()
    {
        ParameterDeclaration[] parameters =
        [
            Parameter("a", required: false),
            Parameter("b"),
            Parameter("c", required: false),
        ];

        Names(parameters, Body(required: true)).ShouldBe("b body a c");
        Names(parameters, Body(required: false)).ShouldBe("b a c body");
        Names(parameters, null).ShouldBe("b a c");
    }

    [Fact]
    public void What_is_sent_by_itself_is_no_argument() =>
        Names([Parameter("a") with { Constant = "v" }, Parameter("b")], null).ShouldBe("b");

    [Fact]
    public void A_body_that_may_be_left_out_may_be_null()
    {
        RequestMapper
            .Arguments([], Body(required: true))
            .Single()
            .ShouldBe(new ArgumentDeclaration("body", Typed(Scalar.Int32), null, ""));
        RequestMapper
            .Arguments([], Body(required: false))
            .Single()
            .ShouldBe(new ArgumentDeclaration("body", Typed(Scalar.Int32, nullable: true), "null", ""));
    }

    [Fact]
    public void The_path_comes_first_then_the_body_then_what_must_be_sent_and_headers_of_parts_last()
    {
        var request = RequestMapper.Map(
            Operation(
                Parameter("h") with
                {
                    Location = ParameterLocation.PartHeader,
                    PartName = "p",
                },
                Parameter("q", required: false),
                Parameter("p") with
                {
                    Location = ParameterLocation.Part,
                },
                Parameter("id") with
                {
                    Location = ParameterLocation.Path,
                }
            ) with
            {
                Body = Body(required: true),
                MultipartType = "multipart/form-data",
            }
        );

        request
            .Steps.Select(static step =>
                step switch
                {
                    PathStep path => path.Literal,
                    ParameterStep parameter => parameter.Argument,
                    BodyStep body => body.Argument,
                    MultipartStep multipart => multipart.MediaType,
                    _ => "?",
                }
            )
            .ShouldBe(["/x/", "id", "body", "multipart/form-data", "p", "q", "h"]);
    }

    [Theory]
    [InlineData(nameof(BodyKind.Typed), false, "body_value")]
    [InlineData(nameof(BodyKind.Typed), true, null)]
    [InlineData(nameof(BodyKind.Stream), false, null)]
    public void A_body_of_a_value_type_that_may_be_left_out_is_unwrapped(string kind, bool isRequired, string? local)
    {
        var body = Body(isRequired);
        body = body with { Body = body.Body with { Kind = System.Enum.Parse<BodyKind>(kind) } };

        Step(Operation() with { Body = body }).Local.ShouldBe(local);
    }

    [Fact]
    public void A_body_that_is_an_object_is_sent_as_it_is()
    {
        var body = Body(required: false);

        Step(Operation() with { Body = body with { Body = body.Body with { Type = Typed("Pet") } } })
            .Local.ShouldBeNull();
    }

    [Fact]
    public void A_value_alone_has_a_member_that_the_called_method_sets()
    {
        var streams = new StreamSwitch("Stream", true);
        var body = Body(required: true);

        Step(Operation() with { Body = body, StreamSwitch = streams }).Switch.ShouldBe(streams);
        Step(
            Operation() with
            {
                Body = body with { Body = body.Body with { Kind = BodyKind.Text } },
                StreamSwitch = streams,
            }
        )
            .Switch.ShouldBeNull();
    }

    [Fact]
    public void Each_piece_of_the_path_is_sent_by_the_parameter_of_its_name()
    {
        var request = RequestMapper.Map(
            Operation() with
            {
                Path = [new PathPart(null, "b"), new PathPart("/", null), new PathPart(null, "a")],
                Parameters =
                [
                    Parameter("b"),
                    Parameter("a") with
                    {
                        Location = ParameterLocation.Path,
                    },
                    Parameter("b") with
                    {
                        Location = ParameterLocation.Path,
                    },
                ],
            }
        );

        request
            .Steps.OfType<ParameterStep>()
            .Select(static step => step.Method + " " + step.Argument)
            .ShouldBe(["Path b", "Path a", "Query b"]);
    }

    private static string Names(ParameterDeclaration[] parameters, RequestBodyDeclaration? body) =>
        string.Join(' ', RequestMapper.Arguments(parameters, body).Select(static argument => argument.Name));

    private static BodyStep Step(OperationDeclaration operation) =>
        RequestMapper.Map(operation).Steps.OfType<BodyStep>().Single();

    private static OperationDeclaration Operation(params ParameterDeclaration[] parameters) =>
        new()
        {
            Name = "Get",
            HttpMethod = "POST",
            PathTemplate = "/x/{id}",
            Path = parameters.Length == 0 ? [] : [new PathPart("/x/", null), new PathPart(null, "id")],
            Parameters = [.. parameters],
        };

    private static RequestBodyDeclaration Body(bool required) =>
        new()
        {
            Name = "body",
            Required = required,
            Body = new BodyDeclaration(BodyKind.Typed, Typed(Scalar.Int32), ["application/json"], true, false),
        };

    private static ParameterDeclaration Parameter(string name, bool required = true) =>
        new()
        {
            Name = name,
            WireName = name,
            Location = ParameterLocation.Query,
            Style = ParameterStyle.Form,
            Type = Typed(Scalar.String, !required),
            Shape = ParameterShape.Scalar,
            Required = required,
            Default = required ? null : "null",
        };
}
