using System;
using System.Collections.Generic;
using System.IO;
using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Threading;
using Clientele.Generator.CSharp.Mapping.Clients;
using Clientele.Generator.CSharp.Planning;
using Clientele.Generator.CSharp.Schemas;
using Clientele.Generator.OpenApi;
using Clientele.Generator.OpenApi.Syntax;
using Clientele.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace Clientele.Corpus;

/// <summary>Decodes and encodes a document's examples with the emitted serializers.</summary>
internal static class ExampleRun
{
    /// <summary>Runs the examples of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="description">What was read of it.</param>
    /// <param name="assembly">What was emitted, compiled.</param>
    /// <param name="cancellation">Asked at every example.</param>
    public static ExampleCounts Run(
        CorpusDocument document,
        Description description,
        MemoryStream assembly,
        CancellationToken cancellation
    )
    {
        var parsed = DocumentParser.Parse(
            new DescriptionSource(document.Path, document.Entry.Text.ToString()),
            cancellation
        );
        var examples = ExampleFinder.Find(parsed);
        var (settings, _) = SettingsMapper.Map(
            description.Path,
            description.Metadata,
            description.Model,
            hasHttpExtensions: true
        );
        var types = TypePlan
            .Create(description.Model, settings, new MappingDiagnostics(description.Path), cancellation)
            .Types;
        assembly.Position = 0;
        var loader = new AssemblyLoadContext(document.Path, isCollectible: true);
        try
        {
            var emitted = loader.LoadFromStream(assembly);
            var context = FindContext(emitted);
            return context is null
                ? new ExampleCounts(0, 0, 0, [])
                : Run(examples, id => TypeOf(emitted, settings.Namespace, types, id), context, cancellation);
        }
        finally
        {
            loader.Unload();
        }
    }

    private static ExampleCounts Run(
        IReadOnlyList<SchemaExample> examples,
        Func<string, Type?> typeOf,
        JsonSerializerContext context,
        CancellationToken cancellation
    )
    {
        var (total, same, refused) = (0, 0, 0);
        var findings = new List<Finding>();
        foreach (var example in examples)
        {
            cancellation.ThrowIfCancellationRequested();
            if (typeOf(example.SchemaId) is not { } type || context.GetTypeInfo(type) is null)
            {
                continue;
            }

            total++;
            try
            {
                var difference = RoundTrip(example.Json, type, context);
                same += difference is null ? 1 : 0;
                if (difference is not null)
                {
                    findings.Add(new Finding("EXAMPLE", DiagnosticSeverity.Info, example.SchemaId, difference));
                }
            }
            catch (JsonException error)
            {
                refused++;
                findings.Add(new Finding("REFUSED", DiagnosticSeverity.Info, example.SchemaId, error.Message));
            }
        }

        return new ExampleCounts(total, same, refused, findings);
    }

    private static string? RoundTrip(string json, Type type, JsonSerializerContext context)
    {
        var value = JsonSerializer.Deserialize(json, type, context);
        var written = JsonSerializer.Serialize(value, type, context);
        var again = JsonSerializer.Deserialize(written, type, context);
        using var before = JsonDocument.Parse(json);
        using var after = JsonDocument.Parse(written);
        return JsonComparison.FirstDifference(before.RootElement, after.RootElement)
            ?? (
                Equals(value, again) && value?.GetHashCode() == again?.GetHashCode()
                    ? null
                    : "is not equal to what it was decoded from"
            );
    }

    private static JsonSerializerContext? FindContext(Assembly emitted)
    {
        foreach (var type in emitted.GetTypes())
        {
            if (typeof(JsonSerializerContext).IsAssignableFrom(type))
            {
                return (JsonSerializerContext?)
                    type.GetProperty("Default", BindingFlags.Public | BindingFlags.Static)?.GetValue(null);
            }
        }

        return null;
    }

    private static Type? TypeOf(Assembly emitted, string space, TypeCatalog types, string id) =>
        types.HasName(id) ? emitted.GetType(space + "." + types.NameOf(id)) : null;
}
