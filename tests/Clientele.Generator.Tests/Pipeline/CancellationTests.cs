using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Clientele.Generator.Api;
using Clientele.Generator.Api.Resolution;
using Clientele.Generator.CSharp.Mapping;
using Clientele.Generator.CSharp.Mapping.Clients;
using Clientele.Generator.CSharp.Mapping.Context;
using Clientele.Generator.CSharp.Mapping.Schemas;
using Clientele.Generator.CSharp.Model;
using Clientele.Generator.CSharp.Planning;
using Clientele.Generator.CSharp.Schemas;
using Clientele.Generator.Emit;
using Clientele.Generator.Emit.Client;
using Clientele.Generator.Emit.Files;
using Clientele.Generator.OpenApi;
using Clientele.Generator.OpenApi.Structure;
using Clientele.Generator.OpenApi.Syntax;
using Clientele.Generator.Pipeline;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Pipeline;

/// <summary>A run that an editor no longer needs ends soon: each stage asks, in the innermost loop that it has.</summary>
public sealed class CancellationTests
{
    private const string Yaml = """
        openapi: 3.1.0
        info: { title: Pets, version: 1.0.0 }
        paths:
          /pets:
            get:
              tags: [pets]
              operationId: listPets
              responses:
                '200': { description: Pets, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
        components:
          schemas:
            Pet: { type: object, properties: { name: { type: string }, owner: { $ref: '#/components/schemas/Owner' } } }
            Owner: { type: object, properties: { name: { type: string } } }
        """;

    private const string Json = """{"openapi":"3.1.0","info":{"title":"Pets","version":"1"},"paths":{}}""";

    private static readonly CancellationToken Canceled = new(canceled: true);

    [Theory]
    [InlineData("api.yaml", Yaml)]
    [InlineData("api.json", Json)]
    public void A_parser_asks(string path, string text) =>
        Should.Throw<OperationCanceledException>(() =>
            DocumentParser.Parse(new DescriptionSource(path, text), Canceled)
        );

    [Fact]
    public void The_check_of_the_structure_asks()
    {
        var document = DocumentParser.Parse(
            new DescriptionSource("api.yaml", Yaml),
            TestContext.Current.CancellationToken
        );

        Should.Throw<OperationCanceledException>(() => StructureChecker.Check(document, isSwagger: false, Canceled));
    }

    [Fact]
    public void The_plan_of_types_asks()
    {
        var diagnostics = new MappingDiagnostics("api.yaml");

        Should.Throw<OperationCanceledException>(() => TypePlan.Create(Read(), Mapping, diagnostics, Canceled));
    }

    [Fact]
    public void The_mapping_asks_for_each_operation_and_for_each_type()
    {
        var model = Read();
        var diagnostics = new MappingDiagnostics("api.yaml");
        var plan = TypePlan.Create(model, Mapping, diagnostics, TestContext.Current.CancellationToken);
        var context = new MappingContext(plan, model, Mapping, diagnostics, Canceled);

        Should.Throw<OperationCanceledException>(() => new TypeDeclarations(context).Map(["Pet"]));
        Should.Throw<OperationCanceledException>(() => new ClientMapper(context, plan, model.Operations, []));
    }

    [Fact]
    public void The_cut_into_files_asks() =>
        Should.Throw<OperationCanceledException>(() => Outputs.Create(Map(), ProjectLayout.Create([], []), Canceled));

    /// <summary>A file is the unit: no run makes another one after it is canceled.</summary>
    [Fact]
    public void Emission_asks_before_each_file()
    {
        var outputs = Outputs.Create(Map(), ProjectLayout.Create([], []), TestContext.Current.CancellationToken);
        IEnumerable<SourceFile>[] stages =
        [
            outputs.Types.SelectMany(SourceEmitter.EmitTypes),
            outputs.Contexts.SelectMany(SourceEmitter.EmitContexts),
            outputs.Clients.SelectMany(ClientEmitter.Emit),
        ];

        foreach (var stage in stages)
        {
            using var source = new CancellationTokenSource();
            var made = 0;
            var files = stage
                .Select(file =>
                {
                    made++;
                    source.Cancel();
                    return file;
                })
                .WithCancellation(source.Token);

            Should.Throw<OperationCanceledException>(() => files.Count());
            made.ShouldBe(1);
        }
    }

    private static ClientSettings Mapping => CSharp.Mapping.Api.Settings;

    private static ApiModel Read() =>
        DescriptionReader
            .Read(new DescriptionSource("api.yaml", Yaml), [], TestContext.Current.CancellationToken)
            .Model!;

    private static MapResult Map() =>
        new(
            new ClientId("api.yaml", 0),
            CodeModelMapper.Map(Read(), Mapping, TestContext.Current.CancellationToken).Model,
            []
        );
}
