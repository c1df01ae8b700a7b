using System;
using System.IO;
using System.Runtime.InteropServices;
using System.Threading.Tasks;
using Shouldly;
using Xunit;

namespace Clientele.Package.Tests;

/// <summary>
/// Programs in which generators of the SDK see what <c>Generate="BeforeCompile"</c> writes: native minimal APIs,
/// Blazor's components, and both under <c>dotnet watch</c>.
/// </summary>
public sealed class OtherGeneratorTests(LocalFeed feed)
{
    /// <summary>
    /// What the analysis for native code reports of a map call that the delegate generator did not take over would be an
    /// error.
    /// </summary>
    [Fact]
    public async Task A_native_minimal_API_has_emitted_bodies_answers_and_enums_of_queries()
    {
        using var project = new PetProject(
            feed,
            """
            using System;
            using System.Linq;
            using System.Net.Http;
            using System.Runtime.CompilerServices;
            using System.Text;
            using System.Text.Json.Serialization;
            using Demo;
            using Microsoft.AspNetCore.Builder;
            using Microsoft.Extensions.DependencyInjection;
            using Microsoft.Extensions.Logging;

            var builder = WebApplication.CreateSlimBuilder(args);
            builder.Logging.ClearProviders();
            builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, OwnContext.Default));
            await using var app = builder.Build();
            app.Urls.Add("http://127.0.0.1:0");
            app.MapPost("/pets/{count}", (Pet pet, int count, PetKind kind) => new Order(pet with { Name = pet.Name + "!", Kind = kind }, count));
            await app.StartAsync();
            using var http = new HttpClient();
            using var body = new StringContent("{\"name\":\"Rex\",\"kind\":\"dog\"}", Encoding.UTF8, "application/json");
            using var answer = await http.PostAsync(new Uri(app.Urls.Single() + "/pets/3?kind=cat"), body);
            Console.WriteLine(await answer.Content.ReadAsStringAsync() + " " + RuntimeFeature.IsDynamicCodeSupported);

            internal sealed record Order(Pet Pet, int Count);

            [JsonSerializable(typeof(Order))]
            [JsonSerializable(typeof(Pet))]
            internal sealed partial class OwnContext : JsonSerializerContext;
            """,
            properties: "<PublishAot>true</PublishAot>",
            sdk: "Microsoft.NET.Sdk.Web"
        );

        Assert.SkipUnless(HasNativeLinker(), "No C compiler is installed, which links native programs.");
        await Dotnet.RunAsync(project.Directory, "publish", "--use-current-runtime", "-v:minimal", "--nologo");
        var program = Path.Combine(
            project.Directory,
            "bin",
            "Release",
            "net10.0",
            RuntimeInformation.RuntimeIdentifier,
            "publish",
            OperatingSystem.IsWindows() ? "app.exe" : "app"
        );
        var (code, output) = await Dotnet.StartAsync(program, project.Directory, []);

        output.Trim().ShouldBe("""{"pet":{"name":"Rex!","kind":"cat"},"count":3} False""");
        code.ShouldBe(0);
    }

    [Fact]
    public async Task Components_of_Blazor_have_emitted_parameters_and_type_arguments()
    {
        using var project = new PetProject(
            feed,
            """
            using System;
            using System.Collections.Generic;
            using Demo;
            using Microsoft.AspNetCore.Builder;
            using Microsoft.AspNetCore.Components;
            using Microsoft.AspNetCore.Components.Web;
            using Microsoft.Extensions.DependencyInjection;
            using Microsoft.Extensions.Logging;

            await using var app = WebApplication.CreateSlimBuilder(args).Build();
            await using var renderer = new HtmlRenderer(app.Services, app.Services.GetRequiredService<ILoggerFactory>());
            Console.WriteLine(await renderer.Dispatcher.InvokeAsync(async () =>
            {
                var pets = new[] { new Pet { Name = "Rex", Kind = PetKind.Dog }, new Pet { Name = "Tom", Kind = "parrot" } };
                var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { ["Pets"] = pets });
                return (await renderer.RenderComponentAsync<PetList>(parameters)).ToHtmlString();
            }));
            """,
            sdk: "Microsoft.NET.Sdk.Web"
        );
        project.Write("_Imports.razor", "@using Demo\n@using Microsoft.AspNetCore.Components\n@namespace Demo\n");
        project.Write(
            "PetCard.razor",
            """
            <li>@Pet.Name (@Pet.Kind@(Pet.Kind?.IsKnown == true ? "" : "?"))</li>
            @code { [Parameter, EditorRequired] public Pet Pet { get; set; } = null!; }
            """
        );
        project.Write(
            "Each.razor",
            """
            @typeparam TItem
            @foreach (var item in Items) { @ChildContent(item) }
            @code {
                [Parameter, EditorRequired] public IEnumerable<TItem> Items { get; set; } = [];
                [Parameter, EditorRequired] public RenderFragment<TItem> ChildContent { get; set; } = null!;
            }
            """
        );
        project.Write(
            "PetList.razor",
            """
            @inherits OwnedBase<Owner>
            <Each Items="Pets" Context="pet"><PetCard Pet="pet" /></Each>
            @code { [Parameter] public IEnumerable<Pet> Pets { get; set; } = []; }
            """
        );
        project.Write(
            "OwnedBase.cs",
            "namespace Demo; public abstract class OwnedBase<T> : Microsoft.AspNetCore.Components.ComponentBase;"
        );

        await project.BuildAsync("-p:ImplicitUsings=enable");

        (await project.RunAsync()).ShouldBe("<li>Rex (dog)</li><li>Tom (parrot?)</li>");
    }

    [Fact]
    public async Task Watching_builds_and_starts_the_program_again_when_the_description_changes()
    {
        using var project = new PetProject(
            feed,
            """
            using System;
            using System.Linq;
            using System.Text.Json.Serialization;
            using Demo;

            Console.WriteLine("members: " + string.Join(" ", typeof(Pet).GetProperties().Select(static property => property.Name)));
            await System.Threading.Tasks.Task.Delay(-1);

            [JsonSerializable(typeof(Pet[]))]
            internal sealed partial class OwnContext : JsonSerializerContext;
            """
        );
        using var watch = new WatchedProgram(project.Directory, "run", "--no-hot-reload", "--non-interactive");
        await watch.ShouldPrintAsync("members: Name Kind");

        project.Write(
            "pets.yaml",
            PetProject.Description.Replace(
                "{ name: { type: string }, kind",
                "{ nickname: { type: string }, name: { type: string }, kind",
                StringComparison.Ordinal
            )
        );

        await watch.ShouldPrintAsync("members: Nickname Name Kind");
    }

    [Fact]
    public async Task With_C_sharp_15_a_switch_over_a_union_is_exhaustive()
    {
        using var project = new PetProject(
            feed,
            """
            using System;
            using System.Text.Json;
            using Demo;

            Note note = new() { Title = 5 };
            Console.WriteLine(note.Title switch { string text => text, long number => $"no. {number}", JsonElement json => json.GetRawText() });

            // As .NET 11 declares them.
            namespace System.Runtime.CompilerServices
            {
                [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = false)]
                internal sealed class UnionAttribute : Attribute;

                internal interface IUnion
                {
                    object? Value { get; }
                }
            }
            """,
            PetProject.BeforeCompile.Replace("BeforeCompile", "InCompiler", StringComparison.Ordinal)
                + """<PackageReference Include="Microsoft.Net.Compilers.Toolset" Version="5.12.0" PrivateAssets="all" />""",
            "<LangVersion>15</LangVersion>"
        );
        project.Write(
            "pets.yaml",
            PetProject.Description
                + "    Note: { type: object, required: [title], properties: { title: { oneOf: [{ type: string }, { type: integer }] } } }\n"
        );

        await project.BuildAsync();

        (await project.RunAsync()).ShouldBe("no. 5");
    }

    private static bool HasNativeLinker()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        string[] compilers = ["clang", "gcc"];
        return !OperatingSystem.IsLinux()
            || Array.Exists(compilers, compiler =>
                Array.Exists(folders, folder => File.Exists(Path.Combine(folder, compiler)))
            );
    }
}
