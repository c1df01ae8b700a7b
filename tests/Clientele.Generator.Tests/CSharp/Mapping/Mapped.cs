using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api;
using Clientele.Generator.Api.Resolution;
using Clientele.Generator.CSharp.Mapping;
using Clientele.Generator.CSharp.Mapping.Clients;
using Clientele.Generator.CSharp.Mapping.Context;
using Clientele.Generator.CSharp.Model;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.CSharp.Planning;
using Clientele.Generator.CSharp.Schemas;
using Clientele.Generator.Diagnostics;
using Clientele.Generator.Input;
using Clientele.Generator.OpenApi.Syntax;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.CSharp.Mapping;

/// <summary>Descriptions in YAML, read and mapped as the pipeline does it; nothing is emitted.</summary>
internal static class Mapped
{
    private const string Path = "api.yaml";

    /// <summary>The model of a description that has nothing wrong.</summary>
    /// <param name="description">The description.</param>
    /// <param name="tolerated">The diagnostics that do not matter.</param>
    public static ApiModel Read(string description, params string[] tolerated)
    {
        var result = DescriptionReader.Read(
            new DescriptionSource(Path, description),
            [],
            TestContext.Current.CancellationToken
        );
        result.Diagnostics.Where(info => !tolerated.Contains(info.Descriptor.Id)).Select(Format).ShouldBeEmpty();
        return result.Model!;
    }

    /// <summary>A description with operations, mapped; see <see cref="YamlDescription.WithPaths"/>.</summary>
    public static MappingResult Paths(
        string paths,
        string schemas = "",
        string version = "3.1.0",
        string others = "",
        Func<ClientSettings, ClientSettings>? change = null
    ) => Map(Read(YamlDescription.WithPaths(paths, schemas, version, others)), change);

    /// <summary>A description of nothing but schemas, mapped.</summary>
    public static MappingResult Schemas(
        string schemas,
        string version = "3.1.0",
        Func<ClientSettings, ClientSettings>? change = null
    ) => Map(Read(YamlDescription.WithSchemas(schemas, version)), change);

    /// <summary>What a description becomes.</summary>
    /// <param name="model">The description.</param>
    /// <param name="change">What a project asks for besides.</param>
    public static MappingResult Map(ApiModel model, Func<ClientSettings, ClientSettings>? change = null) =>
        CodeModelMapper.Map(model, Settings(model, change), TestContext.Current.CancellationToken);

    /// <summary>What the mappers of a description share.</summary>
    public static MappingContext Context(ApiModel model, Func<ClientSettings, ClientSettings>? change = null)
    {
        var settings = Settings(model, change);
        var diagnostics = new MappingDiagnostics(Path);
        var cancellation = TestContext.Current.CancellationToken;
        var plan = TypePlan.Create(model, settings, diagnostics, cancellation);
        return new MappingContext(plan, model, settings, diagnostics, cancellation);
    }

    /// <summary>The operations of a client, group by group.</summary>
    public static IReadOnlyList<OperationDeclaration> Operations(this MappingResult result) =>
        [.. result.Model.Client!.Groups.SelectMany(static group => group.Operations)];

    /// <summary>The operation whose methods are called so.</summary>
    public static OperationDeclaration Operation(this MappingResult result, string name) =>
        result.Operations().Single(operation => operation.Name == name);

    /// <summary>What was said: the diagnostic, the node that it is about, and the text.</summary>
    public static IReadOnlyList<string> Said(this MappingResult result) => [.. result.Diagnostics.Select(Format)];

    /// <inheritdoc cref="Said(MappingResult)" />
    public static IReadOnlyList<string> Said(this MappingContext context) =>
        [.. context.Diagnostics.All.Select(Format)];

    private static ClientSettings Settings(ApiModel model, Func<ClientSettings, ClientSettings>? change)
    {
        var (settings, _) = SettingsMapper.Map(
            Path,
            new ItemMetadata { Namespace = "Acme", ClientName = "PetsClient" },
            model,
            hasHttpExtensions: false
        );
        return change is null ? settings : change(settings);
    }

    private static string Format(DiagnosticInfo info) => $"{info.Descriptor.Id} {info.Place.Pointer}: {info.Message()}";
}
