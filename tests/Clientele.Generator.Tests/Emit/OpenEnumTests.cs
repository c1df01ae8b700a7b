using System.Linq;
using Clientele.Generator.Tests.Infrastructure;
using Clientele.Generator.Tests.Infrastructure.Programs;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Emit;

/// <summary>Open enums where a program has texts: routes, queries, configuration, attributes, <c>switch</c>.</summary>
public sealed class OpenEnumTests
{
    private static readonly string Api = YamlDescription.WithSchemas(
        """
        Kind: { type: string, enum: [cat, house-cat, values, Kind] }
        Blank: { type: string, enum: ['', on] }
        Level: { type: integer, enum: [1, 2, -3], x-enum-varnames: [Low, High, Values] }
        Rate: { type: number, enum: [0.5, 1.5] }
        """,
        "3.0.3"
    );

    [Theory]
    [InlineData("ab", "AB")]
    [InlineData("A-b", "a-b")]
    public void The_known_value_that_differs_least_is_taken(string text, string value) =>
        EmittedProgram
            .Run<string>(
                SchemasOf.Run("Kind: { type: string, enum: [a, b, a-b, AB, ab_c] }"),
                $"return new Kind(\"{text}\").Value;"
            )
            .ShouldBe(value);

    /// <summary>
    /// A route with one answered 500, since ASP.NET Core asks for a <c>TryParse</c>; MVC asks for the same or for a type
    /// converter.
    /// </summary>
    [Fact]
    public void Routes_and_queries_of_minimal_APIs_and_controllers_bind_them() =>
        Run(
                """
                var builder = WebApplication.CreateSlimBuilder();
                builder.Services.AddControllers().AddApplicationPart(typeof(KindsController).Assembly);
                builder.Logging.ClearProviders();
                builder.WebHost.UseUrls("http://127.0.0.1:0");
                await using var app = builder.Build();
                app.MapGet("/minimal/{kind}", (Kind kind, Kind? other, Level level, Kind[] all) => $"{kind} {kind.IsKnown} {other} {level} {string.Join(',', all)}");
                app.MapControllers();
                await app.StartAsync();
                using var http = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
                var answers = new List<string>();
                foreach (var path in new[] { "minimal", "mvc" })
                {
                    answers.Add(await http.GetStringAsync(path + "/HOUSE_CAT?level=2&other=parrot&all=cat&all=dog"));
                    answers.Add(await http.GetStringAsync(path + "/dog?level=7"));
                    answers.Add(((int)(await http.GetAsync(path + "/dog?level=high")).StatusCode).ToString());
                }
                return string.Join("\n", answers);
                """,
                """
                [Microsoft.AspNetCore.Mvc.ApiController]
                public sealed class KindsController : Microsoft.AspNetCore.Mvc.ControllerBase
                {
                    [Microsoft.AspNetCore.Mvc.HttpGet("/mvc/{kind}")]
                    public string Get(Kind kind, Kind? other, Level level, [Microsoft.AspNetCore.Mvc.FromQuery] Kind[] all) => $"{kind} {kind.IsKnown} {other} {level} {string.Join(',', all)}";
                }
                """
            )
            .ShouldBe(
                """
                house-cat True parrot 2 cat,dog
                dog False  7 
                400
                house-cat True parrot 2 cat,dog
                dog False  7 
                400
                """
            );

    /// <summary>
    /// The compiler took most of a minute for one expression of 2,500 values; so no line grows with how many there are.
    /// </summary>
    [Theory]
    [InlineData("type: integer", "", "new Many(7).IsKnown && new Many(-7).IsKnown && !new Many(2501).IsKnown")]
    [InlineData("type: integer, format: int32", "", "new Many(2500).IsKnown && !new Many(int.MinValue).IsKnown")]
    [InlineData("type: number", ".5", "new Many(7.5).IsKnown && !new Many(7).IsKnown")]
    [InlineData("type: number, format: decimal", ".5", "new Many(-7.5m).IsKnown && !new Many(7).IsKnown")]
    [InlineData("type: string", "x", "new Many(\"7x\").IsKnown && !new Many(\"7\").IsKnown")]
    public void An_enum_of_thousands_compiles_as_fast_as_a_small_one(string type, string suffix, string check)
    {
        var values = string.Join(
            ", ",
            Enumerable.Range(1, 2500).SelectMany(number => new[] { $"{number}{suffix}", $"-{number}{suffix}" })
        );
        var run = SchemasOf.Run($"Many: {{ {type}, enum: [{values}] }}");

        run.Files["Many.cs"].Split('\n').ShouldAllBe(static line => line.Length < 170);
        EmittedProgram.Run<bool>(run, $"return {check};").ShouldBeTrue();
    }

    [Fact]
    public void A_text_that_is_missing_gives_none() =>
        Run(
                """
                string? missing = null;
                Kind? none = missing;
                Kind? cat = (string?)"cat";
                return await Task.FromResult($"{none is null} {cat == Kind.Cat} {cat == "cat"} {none == null}");
                """
            )
            .ShouldBe("True True True True");

    /// <summary>
    /// Beside a value the compiler takes <see langword="null"/> for a text: that is warned of (CS8625), and never a
    /// value.
    /// </summary>
    [Fact]
    public void Null_is_no_text_of_a_value() =>
        Run(
                """
                var flag = DateTime.UtcNow.Year > 2000;
                try { Kind? kind = flag ? null : Kind.Cat; return await Task.FromResult(kind.ToString()!); } catch (ArgumentNullException error) { return error.Message; }
                """
            )
            .ShouldStartWith("No Kind has the text null. Where none is meant beside a value, write default(Kind?).");

    [Fact]
    public void Null_beside_a_value_is_warned_of() =>
        new GeneratorRun(InMemoryDescription.Client("api.yaml", Api))
            .Compile(
                "internal static class Use { public static Acme.Kind? Of(bool flag) => flag ? null : Acme.Kind.Cat; }"
            )
            .GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(static diagnostic => diagnostic.Severity > Microsoft.CodeAnalysis.DiagnosticSeverity.Hidden)
            .Select(static diagnostic => diagnostic.Id)
            .ShouldBe(["CS8625"]);

    [Fact]
    public void Options_of_a_configuration_have_them() =>
        Run(
                """
                // The framework finds a converter by the name of its assembly, and this program has no file.
                using var own = System.Runtime.Loader.AssemblyLoadContext.GetLoadContext(typeof(Kind).Assembly)!.EnterContextualReflection();
                var configuration = new Microsoft.Extensions.Configuration.ConfigurationBuilder()
                    .Add(new Microsoft.Extensions.Configuration.Memory.MemoryConfigurationSource { InitialData = new Dictionary<string, string?> { ["Kind"] = "House_Cat", ["Level"] = "2", ["Kinds:0"] = "dog", ["Rates:cat"] = "0.5" } })
                    .Build();
                var settings = Microsoft.Extensions.Configuration.ConfigurationBinder.Get<Settings>(configuration, options => options.ErrorOnUnknownConfiguration = true)!;
                return await Task.FromResult($"{settings.Kind} {settings.Level} {settings.Kinds?.Single()} {settings.Rates?["cat"]} {settings.Blank}");
                """,
                """
                public sealed class Settings
                {
                    public Kind? Kind { get; set; }
                    public Level Level { get; set; }
                    public List<Kind>? Kinds { get; set; }
                    public Dictionary<string, Rate>? Rates { get; set; }
                    public Blank Blank { get; set; } = Blank.On;
                }
                """
            )
            .ShouldBe("house-cat 2 dog 0.5 on");

    [Fact]
    public void Constants_stand_in_attributes_and_in_switches() =>
        Run(
                """
                static string Say(Kind kind) => kind.Value switch { Kind.Values.Cat => "meow", Kind.Values.HouseCat => "purr", var other => other };
                static int Count(Level level) => level.Value switch { Level.Values.Low => 10, Level.Values.High => 20, _ => 0 };
                var named = typeof(Marked).GetCustomAttributes(false).OfType<System.ComponentModel.DescriptionAttribute>().Single().Description;
                return await Task.FromResult($"{Say(Kind.Cat)} {Say("HOUSE_CAT")} {Say("dog")} {Count(2)} {Count(9)} {named}");
                """,
                """
                [System.ComponentModel.Description(Kind.Values.HouseCat)]
                public sealed class Marked;
                """
            )
            .ShouldBe("meow purr dog 20 0 house-cat");

    [Fact]
    public void Texts_and_numbers_convert_both_ways() =>
        Run(
                """
                Kind kind = "cat";
                Kind? none = null;
                Kind? some = "dog";
                IReadOnlyList<Kind> kinds = ["cat", "dog"];
                Level level = 2;
                return await Task.FromResult(string.Join(" ",
                    kind == Kind.Cat, kind == "CAT", none is null, some == "dog", kinds.Count, (string)kinds[1],
                    level == Level.High, (int)level, (double)(Rate)0.5 == 0.5));
                """
            )
            .ShouldBe("True True True True 2 dog True 2 True");

    [Fact]
    public void Generic_code_parses_and_formats_them() =>
        Run(
                """
                static T Parse<T>(string text) where T : IParsable<T> => T.Parse(text, System.Globalization.CultureInfo.GetCultureInfo("de-DE"));
                static string Try<T>(string? text) where T : IParsable<T> => T.TryParse(text, null, out var value) ? $"[{value}]" : "no";
                static string Write<T>(T value, int room) where T : ISpanFormattable
                {
                    Span<char> span = new char[room];
                    return value.TryFormat(span, out var written, default, System.Globalization.CultureInfo.GetCultureInfo("de-DE")) ? span[..written].ToString() : "no room";
                }
                static string Throws(Action action) { try { action(); return "nothing"; } catch (Exception error) { return error.GetType().Name; } }
                return await Task.FromResult(string.Join(" ",
                    Parse<Kind>("HouseCat"), Parse<Rate>("1.5"), Try<Kind>(""), Try<Kind>(null), Try<Blank>(""), Try<Level>("x"), Try<Level>("-3"),
                    Write(Kind.Cat, 3), Write(Kind.Cat, 2), Write(new Rate(1.5), 8), string.Format("{0}", Kind.Cat),
                    Throws(() => Parse<Kind>("")), Throws(() => Parse<Kind>(null!)), Throws(() => Parse<Level>("x"))));
                """
            )
            .ShouldBe(
                "house-cat 1.5 no no [] no [-3] cat no room 1.5 cat FormatException ArgumentNullException FormatException"
            );

    private static string Run(string body, string types = "")
    {
        var run = new GeneratorRun(WebProject.References(), InMemoryDescription.Client("api.yaml", Api));
        run.Diagnostics.ShouldBeEmpty();
        run.CompilerDiagnostics.ShouldBeEmpty();
        return EmittedProgram.Run<string>(run, body, types, WebProject.Usings);
    }
}
