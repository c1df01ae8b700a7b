using Clientele.Generator.Api.Operations;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.CSharp.Mapping.Requests;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Shared;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.CSharp.Mapping.Requests;

public sealed class IdempotencyKeysTests
{
    [Theory]
    [InlineData("POST", "Idempotency-Key", true)]
    [InlineData("DELETE", "X_Idempotency_Key", true)]
    [InlineData("PUT", "idempotencyKey", true)]
    [InlineData("GET", "Idempotency-Key", false)]
    [InlineData("POST", "Idempotency-Key-Id", false)]
    public void It_is_told_by_its_name_in_a_request_that_changes_something(string method, string name, bool isKey) =>
        Is(method, name).ShouldBe(isKey);

    [Theory]
    [InlineData(null, null, null, true)]
    [InlineData(null, 36L, null, true)]
    [InlineData(null, 35L, null, false)]
    [InlineData(36L, null, null, true)]
    [InlineData(37L, null, null, false)]
    [InlineData(null, null, "^[a-z]+$", false)]
    public void It_takes_any_UUID(long? min, long? max, string? pattern, bool isKey) =>
        Is(
                "POST",
                "Idempotency-Key",
                new Constraints
                {
                    MinLength = min,
                    MaxLength = max,
                    Pattern = pattern,
                }
            )
            .ShouldBe(isKey);

    [Fact]
    public void It_is_a_text_or_a_UUID()
    {
        IsOf(Scalar.Guid).ShouldBeTrue();
        IsOf(Scalar.Int64).ShouldBeFalse();

        static bool IsOf(Scalar scalar) =>
            IdempotencyKeys.Is("POST", Header("Idempotency-Key"), new ScalarType(scalar), Api.Text);
    }

    [Fact]
    public void A_parameter_of_the_query_is_none() =>
        IdempotencyKeys
            .Is(
                "POST",
                Header("Idempotency-Key") with
                {
                    Location = ParameterLocation.Query,
                },
                new ScalarType(Scalar.String),
                Api.Text
            )
            .ShouldBeFalse();

    private static bool Is(string method, string name, Constraints? constraints = null) =>
        IdempotencyKeys.Is(
            method,
            Header(name),
            new ScalarType(Scalar.String),
            Api.Text with
            {
                Annotations = Api.Text.Annotations with { Constraints = constraints },
            }
        );

    private static ApiParameter Header(string name) =>
        new()
        {
            Pointer = "#/p",
            Name = name,
            Location = ParameterLocation.Header,
            Required = false,
            Style = ParameterStyle.Simple,
            Explode = false,
            Schema = Api.Text,
        };
}
