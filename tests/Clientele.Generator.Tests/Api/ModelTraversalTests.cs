using System.Linq;
using Clientele.Generator.Api;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.Api.Schemas;
using Clientele.Shared;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.CSharp.Mapping.Api;

namespace Clientele.Generator.Tests.Api;

public sealed class ModelTraversalTests
{
    private static readonly ApiOperation Operation = new()
    {
        Pointer = "#/paths/~1a/post",
        Method = "POST",
        Path = "/a",
        Parameters =
        [
            new ApiParameter
            {
                Pointer = "#/p",
                Name = "q",
                Location = ParameterLocation.Query,
                Required = false,
                Style = ParameterStyle.Form,
                Explode = true,
                Schema = At("#/parameter"),
            },
        ],
        RequestBody = new ApiRequestBody(
            null,
            null,
            true,
            [
                new ApiContent(
                    MediaType.Parse("multipart/form-data"),
                    At("#/body"),
                    null,
                    [new ApiEncoding("x", null, [Header("#/part")], null, null, false)]
                ),
            ]
        ),
        Responses =
        [
            new Generator.Api.Operations.ApiResponse(
                "200",
                null,
                [Header("#/header")],
                [new ApiContent(MediaType.Parse("application/jsonl"), At("#/answer"), At("#/item"), [])]
            ),
        ],
    };

    private static readonly string[] Places = ["#/answer", "#/body", "#/header", "#/item", "#/parameter", "#/part"];

    [Fact]
    public void Every_schema_of_an_operation_is_found() =>
        ModelTraversal
            .Roots(Operation)
            .Select(static schema => schema.Pointer)
            .Order(System.StringComparer.Ordinal)
            .ShouldBe(Places);

    [Fact]
    public void Operations_webhooks_and_named_schemas_are_rewritten()
    {
        var model = ModelOf(Named("Pet", Text)) with { Operations = [Operation], Webhooks = [Operation] };

        var rewritten = ModelTraversal.Rewrite(
            model,
            static schema => schema with { Nullable = true },
            static named => named with { Pointer = "#/named" }
        );

        rewritten.Schemas.Single().Schema.Pointer.ShouldBe("#/named");
        rewritten.Schemas.Single().Schema.Nullable.ShouldBeFalse();
        ModelTraversal.Roots(rewritten.Operations[0]).ShouldAllBe(static schema => schema.Nullable);
        ModelTraversal.Roots(rewritten.Webhooks[0]).Count(static schema => schema.Nullable).ShouldBe(Places.Length);
        ModelTraversal.Rewrite(model, static schema => schema).ShouldBe(model);
    }

    private static ApiHeader Header(string pointer) => new("X", null, false, false, false, At(pointer), null);

    private static Schema At(string pointer) => Text with { Pointer = pointer };
}
