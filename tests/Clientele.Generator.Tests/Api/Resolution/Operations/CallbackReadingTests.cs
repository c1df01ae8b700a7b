using System.Linq;
using Clientele.Generator.Api.Resolution.Operations;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Api.Resolution.Operations;

/// <summary>Which callbacks <see cref="OperationReader"/> finds beneath operations, and what it calls them.</summary>
public sealed class CallbackReadingTests
{
    private const string Done = "callbacks: { done: { '{$request.body#/url}': { post: {} } } }";

    [Theory]
    [InlineData("get: { operationId: list, " + Done + " }", "list done")]
    [InlineData("get: { operationId: list, x-clientele-name: all, " + Done + " }", "all done")]
    [InlineData("get: { " + Done + " }", "get /a done")]
    public void One_is_called_as_its_operation_and_its_key(string operation, string name) =>
        Read($"paths: {{ /a: {{ {operation} }} }}").ShouldBe([name]);

    [Fact]
    public void A_component_is_called_as_its_first_key_says_and_there_once() =>
        Read(
                """
                paths:
                  /a: { get: { operationId: one, callbacks: { done: { $ref: '#/shared' } } } }
                  /b: { get: { operationId: two, callbacks: { other: { $ref: '#/shared' }, none: { $ref: '#/nowhere' }, text: x } } }
                shared: { '{$request.body#/url}': { post: {} } }
                """
            )
            .ShouldBe(["done"]);

    [Fact]
    public void Callbacks_of_callbacks_are_nobodys() =>
        Read(
                "paths: { /a: { get: { operationId: one, callbacks: { done: { x: { post: { operationId: two, "
                    + Done
                    + " } } } } } } }"
            )
            .ShouldBe(["one done"]);

    [Fact]
    public void They_are_in_the_order_of_their_places() =>
        Read("paths: { /b: { get: { operationId: b, " + Done + " } }, /a: { get: { operationId: a, " + Done + " } } }")
            .ShouldBe(["a done", "b done"]);

    [Fact]
    public void Neither_they_nor_webhooks_have_a_template_to_describe()
    {
        var reading = new DescriptionReading(
            "openapi: 3.1.0\npaths: { /a: { get: { callbacks: { done: { '/{x}': { post: {} } } } } } }\nwebhooks: { '{y}': { post: { parameters: [ { name: z, in: path, schema: {} } ] } } }\n"
        );

        new OperationReader(reading.Session, reading.Root, reading.Contents)
            .ReadAll(reading["#/paths"], reading["#/webhooks"])
            .Select(static operation => operation.Path)
            .ShouldBe(["/a", "{y}"]);
        reading.Told.ShouldBeEmpty();
    }

    private static string?[] Read(string members)
    {
        var reading = new DescriptionReading("openapi: 3.1.0\n" + members + "\n");
        var reader = new OperationReader(reading.Session, reading.Root, reading.Contents);
        reader.ReadAll(reading["#/paths"]);
        return [.. reader.Callbacks.Select(static callback => callback.CallbackName)];
    }
}
