using System;
using System.Linq;
using Clientele.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Clients.Requests;

/// <summary>Headers that tie logs together stand in the options of a call, and in no method's arguments.</summary>
public sealed class TracingHeaderTests
{
    [Theory]
    [InlineData("ms-correlationid", "schema: { type: string }", false)]
    [InlineData("MS-CV", "schema: { type: string }", false)]
    [InlineData("ms-requestid", "schema: { type: string, format: uuid }", false)]
    [InlineData("X-Request-ID", "schema: { type: string }", false)]
    [InlineData("x-ms-client-request-id", "schema: { $ref: '#/components/schemas/Id' }", false)]
    [InlineData("traceparent", "schema: { type: string }", false)]
    [InlineData("X-B3-TraceId", "schema: { type: string }", false)]
    [InlineData("X-Request-ID", "required: true, schema: { type: string }", true)]
    [InlineData("X-Request-ID", "schema: { type: integer }", true)]
    [InlineData("PayPal-Request-Id", "schema: { type: string }", true)]
    [InlineData("X-Customer-Id", "schema: { type: string }", true)]
    public void They_are_told_from_other_headers_by_name_and_type(string name, string rest, bool isArgument)
    {
        var run = PathsOf.Run(
            $$"""
            /pets:
              get:
                operationId: listPets
                parameters: [ { name: {{name}}, in: header, description: Ties *logs*., {{rest}} } ]
                responses: { '204': { description: ok } }
            """,
            "Id: { type: string, format: uuid }"
        );

        run.CompilerDiagnostics.ShouldBeEmpty();
        var text = run.Files["IPetsClient.cs"];
        var method = CSharpSyntaxTree
            .ParseText(text, cancellationToken: TestContext.Current.CancellationToken)
            .GetRoot(TestContext.Current.CancellationToken)
            .DescendantNodes()
            .OfType<MethodDeclarationSyntax>()
            .First(static method => method.Identifier.ValueText == "ListPetsAsync");
        method.ParameterList.Parameters.Count.ShouldBe(isArgument ? 3 : 2);
        text.Contains($"CallOptions.Headers[\"{name}\"] sets this header: Ties *logs*.", StringComparison.Ordinal)
            .ShouldBe(!isArgument);
    }
}
