using System;
using System.Linq;
using Clientele.Generator.Tests.Infrastructure;
using Clientele.Generator.Tests.Infrastructure.Programs;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.CSharp.Naming;

/// <summary>What <c>x-clientele-name</c> gives, and where it can't.</summary>
public sealed class RequestedNameTests
{
    /// <summary>Fields of unions and of contexts have had the names of these types.</summary>
    [Theory]
    [InlineData("_value", "Value")]
    [InlineData("_case", "Case")]
    [InlineData("_foo", "Foo")]
    [InlineData("foo", "Foo")]
    [InlineData("Own_Name", "Own_Name")]
    public void A_type_begins_in_upper_case(string asked, string name)
    {
        var run = PathsOf.Run(
            YamlDescription.Answering("{ $ref: '#/components/schemas/Foo' }", "application/xml"),
            $$"""
            A: { x-clientele-name: {{asked}}, type: object, required: [x], properties: { x: { type: string } } }
            Foo: { type: object, properties: { a: { $ref: '#/components/schemas/A' } } }
            Either: { oneOf: [ { $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/Foo' }, { type: string } ] }
            """
        );

        run.CompilerDiagnostics.ShouldBeEmpty();
        run.Types.ShouldContain(name);
    }

    [Fact]
    public void A_type_named_by_x_ms_enum_begins_in_upper_case()
    {
        var run = SchemasOf.Run("A: { type: string, enum: [a, b], x-ms-enum: { name: skuName } }");

        run.Types.ShouldContain("SkuName");
    }

    [Fact]
    public void What_does_not_get_its_name_is_told()
    {
        var run = PathsOf.Run(
            """
            /a:
              get: { operationId: getA, x-clientele-name: Fetch, responses: { '204': { description: A. } } }
              put: { operationId: putA, x-clientele-name: Fetch, responses: { '204': { description: A. } } }
            """,
            """
            A: { x-clientele-name: Same, type: object, properties: { x: { type: string, x-clientele-name: One }, y: { type: string, x-clientele-name: One } } }
            B: { x-clientele-name: Same, type: object, properties: { b: { type: string, x-clientele-name: Equals } } }
            C: { x-clientele-name: same_one, type: object, properties: { c: { type: string, x-clientele-name: my c }, d: { type: object, x-clientele-name: SKU, properties: { e: { type: string } } } } }
            """
        );

        run.CompilerDiagnostics.ShouldBeEmpty();
        run.Diagnostics.Select(static line => line[(line.IndexOf(')') + 3)..])
            .ShouldBe([
                "warning CLI0212: x-clientele-name asks for 'Same', which another or something emitted has; 'SameModel' is used instead",
                "warning CLI0212: x-clientele-name asks for 'Equals', which another or something emitted has; 'EqualsValue' is used instead",
                "warning CLI0212: x-clientele-name asks for 'Fetch', which another or something emitted has; 'Fetch2' is used instead",
                "warning CLI0212: x-clientele-name asks for 'One', which another or something emitted has; 'OneValue' is used instead",
            ]);
    }

    [Fact]
    public void Parameters_and_parts_that_do_not_get_their_names_are_told()
    {
        var run = PathsOf.Run(
            """
            /a:
              post:
                operationId: post
                parameters: [ { name: a, in: query, x-clientele-name: Same, schema: { type: string } }, { name: b, in: query, x-clientele-name: same, schema: { type: string } } ]
                requestBody: { content: { multipart/form-data: { schema: { type: object, properties: { c: { type: string, x-clientele-name: options } } } } } }
                responses: { '204': { description: A. } }
            """
        );

        run.CompilerDiagnostics.ShouldBeEmpty();
        run.Diagnostics.Select(static line => line[line.IndexOf("asks for", StringComparison.Ordinal)..])
            .ShouldBe([
                "asks for 'same', which another or something emitted has; 'sameParameter' is used instead",
                "asks for 'options', which another or something emitted has; 'optionsPart' is used instead",
            ]);
    }

    [Fact]
    public void A_group_is_not_called_as_a_method()
    {
        var run = PathsOf.Run(
            """
            /a: { get: { operationId: q, responses: { '204': { description: A. } } } }
            /b: { get: { operationId: r, tags: [QAsync], responses: { '204': { description: A. } } } }
            """
        );

        run.CompilerDiagnostics.ShouldBeEmpty();
        EmittedProgram
            .Run<string>(
                run,
                "return typeof(PetsClient).GetProperties().Single(static property => property.Name.StartsWith('Q')).Name;"
            )
            .ShouldBe("QAsyncOperations");
    }
}
