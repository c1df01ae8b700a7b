using System.Linq;
using Clientele.Generator.CSharp.Mapping.Responses;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.CSharp.Model.Requests;
using Clientele.Generator.Tests.Emit;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.CSharp.Mapping.Responses;

/// <summary>Responses are written as <c>404=Problem</c>, <c>500-599=Fault</c>, <c>0-999=Problem</c>.</summary>
public sealed class TypedErrorsTests
{
    [Theory]
    [InlineData("400=A 404=B 0-999=A", "404 0")]
    [InlineData("404=A 400-499=B 0-999=A", "404 400 0")]
    [InlineData("404=A 400-499=A 0-999=B", "400 0")]
    [InlineData("200=A 404= 0-999=A", "0")]
    [InlineData("404=A 500=A", "404 500")]
    public void An_error_that_the_next_wider_one_reads_alike_is_left_out(string responses, string kept) =>
        string.Join(' ', TypedErrors.Select(Responses(responses)).Select(static error => error.First)).ShouldBe(kept);

    [Fact]
    public void Media_types_make_no_difference()
    {
        var responses = Responses("404=A 0-999=A");
        responses[0] = responses[0] with
        {
            Body = responses[0].Body! with { MediaTypes = ["application/problem+json"] },
        };

        TypedErrors.Select(responses).Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("404=A", "A: 404")]
    [InlineData("404=A 422=A", "A: 404 or 422")]
    [InlineData("404=A 422=A 500-599=B 0-999=A", "A: 404, 422 or another error; B: 5XX")]
    [InlineData("200=A 404= 0-999=B", "B: another error")]
    public void An_exception_is_told_once_with_all_its_statuses(string responses, string exceptions) =>
        string.Join(
                "; ",
                TypedErrors
                    .Exceptions(Responses(responses))
                    .Select(static exception => $"{exception.TypeName}: {exception.Statuses}")
            )
            .ShouldBe(exceptions);

    private static ResponseDeclaration[] Responses(string responses) =>
        [
            .. responses
                .Split(' ')
                .Select(static response =>
                {
                    var parts = response.Split('=');
                    var statuses = parts[0].Split('-').Select(int.Parse).ToList();
                    var body =
                        parts[1].Length == 0
                            ? null
                            : new BodyDeclaration(
                                BodyKind.Typed,
                                Types.Typed(parts[1]),
                                ["application/json"],
                                true,
                                false
                            );
                    return new ResponseDeclaration(statuses[0], statuses[^1], statuses[0] is 0 or >= 400, body, "");
                }),
        ];
}
