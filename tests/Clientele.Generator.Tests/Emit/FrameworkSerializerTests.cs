using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Clientele.Generator.Tests.Infrastructure;
using Clientele.Generator.Tests.Infrastructure.Programs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Emit;

/// <summary>
/// Emitted types where somebody else serializes them: without our context, they are as the description says.
/// </summary>
public sealed class FrameworkSerializerTests
{
    private static readonly string Api = YamlDescription.WithSchemas(
        """
        Pet:
          type: object
          required: [pet_name, kind]
          properties:
            pet_name: { type: string }
            kind: { $ref: '#/components/schemas/Kind' }
            level: { $ref: '#/components/schemas/Level' }
            toy: { $ref: '#/components/schemas/Toy' }
            shape: { $ref: '#/components/schemas/Shape' }
        Kind: { type: string, enum: [house-cat, dog] }
        Level: { type: integer, enum: [1, 2] }
        Toy: { oneOf: [ { type: string }, { type: object, required: [ball_size], properties: { ball_size: { type: integer } } } ] }
        Shape:
          type: object
          properties: { form: { type: string } }
          discriminator: { propertyName: form }
        Circle: { allOf: [ { $ref: '#/components/schemas/Shape' }, { type: object, properties: { radius: { type: number } } } ] }
        Closed: { type: object, additionalProperties: false, properties: { a_b: { type: integer } } }
        """
    );

    private const string Json =
        """{"pet_name":"Tom","kind":"house-cat","level":7,"toy":{"ball_size":3},"shape":{"form":"Circle","radius":1.5},"tail":{"long":true}}""";

    [Fact]
    public void Reflection_keeps_names_enums_unions_and_what_is_not_known() =>
        Run(
                Api,
                """
                var pet = JsonSerializer.Deserialize<Pet>(Json)!;
                return string.Join(" ", JsonSerializer.Serialize(pet) == Json, pet.Kind == Kind.HouseCat, pet.Level!.Value.Value, pet.Shape is Circle,
                    JsonSerializer.Serialize((object)pet) == Json, JsonSerializer.Serialize(new[] { pet.Kind, new Kind("new one") }));
                """
            )
            .ShouldBe("""True True 7 True True ["house-cat","new one"]""");

    [Fact]
    public void Closed_enums_are_their_texts_too() =>
        Run(
                Api,
                """
                return JsonSerializer.Serialize(JsonSerializer.Deserialize<Dictionary<Kind, Kind?>>("{\"house-cat\":\"dog\",\"dog\":null}"));
                """,
                ("EnumStyle", "Closed")
            )
            .ShouldBe("""{"house-cat":"dog","dog":null}""");

    [Fact]
    public void Keys_of_dictionaries_are_the_texts_and_numbers_of_enums() =>
        Run(
                Api,
                """
                var kinds = JsonSerializer.Deserialize<Dictionary<Kind, int>>("{\"house-cat\":1,\"fish\":2}")!;
                var levels = JsonSerializer.Deserialize<Dictionary<Level, int>>("{\"2\":1}")!;
                var refused = "";
                try { JsonSerializer.Serialize(new Dictionary<Pet, int> { [JsonSerializer.Deserialize<Pet>(Json)!] = 1 }); } catch (NotSupportedException error) { refused = error.GetType().Name; }
                return string.Join(" ", kinds[Kind.HouseCat], kinds[new Kind("fish")], JsonSerializer.Serialize(kinds), JsonSerializer.Serialize(levels), refused);
                """
            )
            .ShouldBe("""1 2 {"house-cat":1,"fish":2} {"2":1} NotSupportedException""");

    [Fact]
    public void Parents_of_the_user_may_be_polymorphic() =>
        Run(
                Api,
                """
                Parent parent = new Child(JsonSerializer.Deserialize<Pet>(Json)!, [Kind.Dog]);
                var json = JsonSerializer.Serialize(parent);
                return json + JsonSerializer.Serialize(JsonSerializer.Deserialize<Parent>(json));
                """,
                """
                [System.Text.Json.Serialization.JsonDerivedType(typeof(Child), "child")]
                public abstract record Parent;
                public sealed record Child(Pet Pet, IReadOnlyList<Kind> Kinds) : Parent;
                """
            )
            .ShouldBe(string.Concat(Enumerable.Repeat($$"""{"$type":"child","Pet":{{Json}},"Kinds":["dog"]}""", 2)));

    [Fact]
    public void Options_are_honoured_or_refused() =>
        Run(
                Api,
                """
                string Try(Action<JsonSerializerOptions> set, Func<JsonSerializerOptions, string> use)
                {
                    var options = new JsonSerializerOptions();
                    set(options);
                    try { return use(options); } catch (Exception error) { return error.GetType().Name; }
                }
                var closed = "{\"A_B\":1,\"zz\":2}";
                return string.Join(" ",
                    Try(o => o.PropertyNameCaseInsensitive = true, o => JsonSerializer.Deserialize<Closed>(closed, o)!.AB.ToString()!),
                    Try(o => { }, o => (JsonSerializer.Deserialize<Closed>(closed, o)!.AB is null).ToString()),
                    Try(o => o.UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow, o => JsonSerializer.Deserialize<Closed>(closed, o)!.ToString()),
                    Try(o => o.AllowDuplicateProperties = false, o => JsonSerializer.Deserialize<Closed>("{\"a_b\":1,\"a_b\":2}", o)!.ToString()),
                    Try(o => o.AllowDuplicateProperties = false, o => JsonSerializer.Deserialize<Closed>("{\"a_b\":1}", o)!.AB.ToString()!),
                    Try(o => o.DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault, o => JsonSerializer.Serialize(new Closed { AB = 0 }, o)),
                    Try(o => o.DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull, o => JsonSerializer.Serialize(new Closed { AB = 0 }, o)),
                    Try(o => o.ReferenceHandler = System.Text.Json.Serialization.ReferenceHandler.Preserve, o => JsonSerializer.Serialize(new Closed { AB = 0 }, o)));
                """
            )
            .ShouldBe("""1 True JsonException JsonException 1 NotSupportedException {"a_b":0} NotSupportedException""");

    [Fact]
    public void HttpClient_sends_and_reads_them_as_JSON() =>
        Run(
                Api,
                """
                using var http = new HttpClient(new Canned(Json, "application/json")) { BaseAddress = new Uri("http://pets.invalid") };
                var pet = await System.Net.Http.Json.HttpClientJsonExtensions.GetFromJsonAsync<Pet>(http, "pet");
                var content = System.Net.Http.Json.JsonContent.Create(pet);
                return (await content.ReadAsStringAsync() == Json).ToString();
                """
            )
            .ShouldBe("True");

    [Fact]
    public void Minimal_APIs_and_controllers_take_and_give_them() =>
        Run(
                Api,
                """
                var builder = WebApplication.CreateSlimBuilder();
                builder.Services.AddControllers().AddApplicationPart(typeof(PetsController).Assembly);
                builder.Logging.ClearProviders();
                builder.WebHost.UseUrls("http://127.0.0.1:0");
                await using var app = builder.Build();
                app.MapPost("/minimal", (Pet pet) => Results.Ok(pet with { Kind = Kind.Dog }));
                app.MapControllers();
                await app.StartAsync();
                using var http = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
                var answers = new List<string>();
                foreach (var path in new[] { "minimal", "mvc" })
                {
                    using var content = new StringContent(Json, Encoding.UTF8, "application/json");
                    answers.Add(await (await http.PostAsync(path, content)).Content.ReadAsStringAsync());
                }
                return string.Join(" ", answers.Select(answer => answer == Json.Replace("house-cat", "dog")));
                """,
                """
                [Microsoft.AspNetCore.Mvc.ApiController]
                public sealed class PetsController : Microsoft.AspNetCore.Mvc.ControllerBase
                {
                    [Microsoft.AspNetCore.Mvc.HttpPost("/mvc")]
                    public Microsoft.AspNetCore.Mvc.ActionResult<Pet> Post([Microsoft.AspNetCore.Mvc.FromBody] Pet pet) => pet with { Kind = Kind.Dog };
                }
                """
            )
            .ShouldBe("True True");

    [Theory]
    [InlineData("Open")]
    [InlineData("Closed")]
    public void The_context_of_another_generator_in_another_project_contains_them(string style)
    {
        var run = new GeneratorRun(InMemoryDescription.Client("api.yaml", Api, ("EnumStyle", style)));
        run.CompilerDiagnostics.ShouldBeEmpty();
        using var pets = Image(run.Compile());
        var code = $$"""
            using System.Collections.Generic;
            using System.Text.Json;
            using System.Text.Json.Serialization;
            using Acme;
            public sealed record Holder(Pet Pet, Dictionary<Kind, Level?> Levels);
            [JsonSerializable(typeof(Holder))]
            public sealed partial class HolderContext : JsonSerializerContext;
            public static class Probe
            {
                public static string Run(string json) =>
                    JsonSerializer.Serialize(JsonSerializer.Deserialize(json, HolderContext.Default.Holder)!, HolderContext.Default.Holder);
            }
            """;
        var parsing = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp12);
        var other = CSharpCompilation.Create(
            "Other",
            [CSharpSyntaxTree.ParseText(code, parsing, cancellationToken: TestContext.Current.CancellationToken)],
            [.. GeneratorRun.References, MetadataReference.CreateFromStream(new MemoryStream(pets.ToArray()))],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        );
        CSharpGeneratorDriver
            .Create([FrameworkGenerator()], parseOptions: parsing)
            .RunGeneratorsAndUpdateCompilation(
                other,
                out var generated,
                out var diagnostics,
                TestContext.Current.CancellationToken
            );

        diagnostics.ShouldBeEmpty();
        var context = new AssemblyLoadContext("Other", isCollectible: true);
        context.LoadFromStream(pets);
        using var image = Image(generated);
        var json = """{"Pet":PET,"Levels":{"dog":1}}""".Replace(
            "PET",
            Json.Replace("\"level\":7", "\"level\":2", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
        context.LoadFromStream(image).GetType("Probe")!.GetMethod("Run")!.Invoke(null, [json]).ShouldBe(json);
    }

    private static ISourceGenerator FrameworkGenerator()
    {
        var packs = Path.GetFullPath(
            Path.Combine(
                Path.GetDirectoryName(typeof(object).Assembly.Location)!,
                "../../../packs/Microsoft.NETCore.App.Ref"
            )
        );
        var path = Directory
            .GetFiles(packs, "System.Text.Json.SourceGeneration.dll", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Last();
        return new Microsoft.CodeAnalysis.Diagnostics.AnalyzerFileReference(path, new Loader())
            .GetGenerators(LanguageNames.CSharp)
            .Single();
    }

    private static MemoryStream Image(Compilation compilation)
    {
        var image = new MemoryStream();
        compilation
            .Emit(image, cancellationToken: TestContext.Current.CancellationToken)
            .Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(static diagnostic => diagnostic.ToString())
            .ShouldBeEmpty();
        image.Position = 0;
        return image;
    }

    private static string Run(string api, string body, params (string, string)[] metadata) =>
        Run(api, body, "", metadata);

    private static string Run(string api, string body, string types, params (string, string)[] metadata)
    {
        var run = new GeneratorRun(WebProject.References(), InMemoryDescription.Client("api.yaml", api, metadata));
        run.Diagnostics.ShouldBeEmpty();
        return EmittedProgram.Run<string>(
            run,
            $"const string Json = {SymbolDisplay.FormatLiteral(Json, quote: true)};\n{body}",
            types,
            WebProject.Usings
        );
    }

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath) { }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
