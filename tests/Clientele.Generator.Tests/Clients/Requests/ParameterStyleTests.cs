using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Clientele.Generator.Tests.Infrastructure;
using Clientele.Generator.Tests.Infrastructure.Programs;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Clients.Requests;

/// <summary>
/// What Kestrel receives for each place, style and shape, against OpenAPI 3.2's table "Style Examples" and the examples
/// of RFC 6570, section 3.2.
/// </summary>
public sealed class ParameterStyleTests
{
    private const string Text = "{ type: string }";
    private const string Number = "{ type: integer }";
    private const string List = "{ type: array, items: { type: string } }";
    private const string Numbers = "{ type: array, items: { type: integer } }";
    private const string Record =
        "{ type: object, properties: { R: { type: integer }, G: { type: integer }, B: { type: integer } } }";
    private const string Map = "{ type: object, additionalProperties: { type: string } }";
    private const string Colors = "[\"blue\", \"black\", \"brown\"]";
    private const string Rgb = "new() { R = 100, G = 200, B = 150 }";
    private const string Reds = "[\"red\", \"green\", \"blue\"]";
    private const string Keys =
        "new Dictionary<string, string> { [\"semi\"] = \";\", [\"dot\"] = \".\", [\"comma\"] = \",\" }";

    private static readonly (
        string In,
        string Style,
        bool Explode,
        string Name,
        string Schema,
        string Value,
        string Expected
    )[] Rows =
    [
        // OpenAPI 3.2, "Style Examples": matrix
        ("path", "matrix", false, "color", Text, "\"\"", ";color"),
        ("path", "matrix", false, "color", Text, "\"blue\"", ";color=blue"),
        ("path", "matrix", false, "color", List, Colors, ";color=blue,black,brown"),
        ("path", "matrix", false, "color", Record, Rgb, ";color=R,100,G,200,B,150"),
        ("path", "matrix", true, "color", Text, "\"\"", ";color"),
        ("path", "matrix", true, "color", Text, "\"blue\"", ";color=blue"),
        ("path", "matrix", true, "color", List, Colors, ";color=blue;color=black;color=brown"),
        ("path", "matrix", true, "color", Record, Rgb, ";R=100;G=200;B=150"),
        // label; the table's "." for an empty text is a segment that clients and proxies resolve
        ("path", "label", false, "color", Text, "\"\"", "ArgumentException"),
        ("path", "label", false, "color", Text, "\"blue\"", ".blue"),
        ("path", "label", false, "color", List, Colors, ".blue,black,brown"),
        ("path", "label", false, "color", Record, Rgb, ".R,100,G,200,B,150"),
        ("path", "label", true, "color", Text, "\"blue\"", ".blue"),
        ("path", "label", true, "color", List, Colors, ".blue.black.brown"),
        ("path", "label", true, "color", Record, Rgb, ".R=100.G=200.B=150"),
        // simple; an empty text would name another resource
        ("path", "simple", false, "color", Text, "\"\"", "ArgumentException"),
        ("path", "simple", false, "color", Text, "\"blue\"", "blue"),
        ("path", "simple", false, "color", List, Colors, "blue,black,brown"),
        ("path", "simple", false, "color", Record, Rgb, "R,100,G,200,B,150"),
        ("path", "simple", true, "color", Text, "\"blue\"", "blue"),
        ("path", "simple", true, "color", List, Colors, "blue,black,brown"),
        ("path", "simple", true, "color", Record, Rgb, "R=100,G=200,B=150"),
        ("header", "simple", false, "color", Text, "\"\"", ""),
        ("header", "simple", false, "color", Text, "\"blue\"", "blue"),
        ("header", "simple", false, "color", List, Colors, "blue,black,brown"),
        ("header", "simple", false, "color", Record, Rgb, "R,100,G,200,B,150"),
        ("header", "simple", true, "color", List, Colors, "blue,black,brown"),
        ("header", "simple", true, "color", Record, Rgb, "R=100,G=200,B=150"),
        // form
        ("query", "form", false, "color", Text, "\"\"", "?color="),
        ("query", "form", false, "color", Text, "\"blue\"", "?color=blue"),
        ("query", "form", false, "color", List, Colors, "?color=blue,black,brown"),
        ("query", "form", false, "color", Record, Rgb, "?color=R,100,G,200,B,150"),
        ("query", "form", true, "color", Text, "\"\"", "?color="),
        ("query", "form", true, "color", Text, "\"blue\"", "?color=blue"),
        ("query", "form", true, "color", List, Colors, "?color=blue&color=black&color=brown"),
        ("query", "form", true, "color", Record, Rgb, "?R=100&G=200&B=150"),
        // spaceDelimited, pipeDelimited, deepObject
        ("query", "spaceDelimited", false, "color", List, Colors, "?color=blue%20black%20brown"),
        ("query", "spaceDelimited", false, "color", Record, Rgb, "?color=R%20100%20G%20200%20B%20150"),
        ("query", "pipeDelimited", false, "color", List, Colors, "?color=blue%7Cblack%7Cbrown"),
        ("query", "pipeDelimited", false, "color", Record, Rgb, "?color=R%7C100%7CG%7C200%7CB%7C150"),
        ("query", "deepObject", true, "color", Record, Rgb, "?color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"),
        // cookie
        ("cookie", "cookie", false, "color", Text, "\"\"", "color="),
        ("cookie", "cookie", false, "color", Text, "\"blue\"", "color=blue"),
        ("cookie", "cookie", false, "color", List, Colors, "color=blue,black,brown"),
        ("cookie", "cookie", false, "color", Record, Rgb, "color=R,100,G,200,B,150"),
        ("cookie", "cookie", true, "color", Text, "\"\"", "color="),
        ("cookie", "cookie", true, "color", Text, "\"blue\"", "color=blue"),
        ("cookie", "cookie", true, "color", List, Colors, "color=blue; color=black; color=brown"),
        ("cookie", "cookie", true, "color", Record, Rgb, "R=100; G=200; B=150"),
        ("cookie", "form", false, "color", List, Colors, "color=blue,black,brown"),
        ("cookie", "form", true, "color", Text, "\"blue\"", "color=blue"),
        // RFC 6570, section 3.2.2: simple string expansion
        ("path", "simple", false, "var", Text, "\"value\"", "value"),
        ("path", "simple", false, "hello", Text, "\"Hello World!\"", "Hello%20World%21"),
        ("path", "simple", false, "half", Text, "\"50%\"", "50%25"),
        ("path", "simple", false, "x", Number, "1024", "1024"),
        ("path", "simple", false, "list", List, Reds, "red,green,blue"),
        ("path", "simple", true, "list", List, Reds, "red,green,blue"),
        ("path", "simple", false, "keys", Map, Keys, "semi,%3B,dot,.,comma,%2C"),
        ("path", "simple", true, "keys", Map, Keys, "semi=%3B,dot=.,comma=%2C"),
        // 3.2.3: reserved expansion, which OpenAPI has as allowReserved in queries
        ("query", "form!", true, "hello", Text, "\"Hello World!\"", "?hello=Hello%20World!"),
        ("query", "form!", true, "path", Text, "\"/foo/bar\"", "?path=/foo/bar"),
        ("query", "form!", false, "list", List, Reds, "?list=red,green,blue"),
        // 3.2.5: label expansion
        ("path", "label", false, "who", Text, "\"fred\"", ".fred"),
        ("path", "label", false, "half", Text, "\"50%\"", ".50%25"),
        ("path", "label", false, "list", List, Reds, ".red,green,blue"),
        ("path", "label", true, "list", List, Reds, ".red.green.blue"),
        ("path", "label", false, "keys", Map, Keys, ".semi,%3B,dot,.,comma,%2C"),
        ("path", "label", true, "keys", Map, Keys, ".semi=%3B.dot=..comma=%2C"),
        // 3.2.7: path-style parameter expansion
        ("path", "matrix", false, "who", Text, "\"fred\"", ";who=fred"),
        ("path", "matrix", false, "half", Text, "\"50%\"", ";half=50%25"),
        ("path", "matrix", false, "empty", Text, "\"\"", ";empty"),
        ("path", "matrix", false, "hello", Text, "\"Hello World!\"", ";hello=Hello%20World%21"),
        ("path", "matrix", false, "list", List, Reds, ";list=red,green,blue"),
        ("path", "matrix", true, "list", List, Reds, ";list=red;list=green;list=blue"),
        ("path", "matrix", false, "keys", Map, Keys, ";keys=semi,%3B,dot,.,comma,%2C"),
        ("path", "matrix", true, "keys", Map, Keys, ";semi=%3B;dot=.;comma=%2C"),
        // 3.2.8: form-style query expansion
        ("query", "form", false, "who", Text, "\"fred\"", "?who=fred"),
        ("query", "form", false, "half", Text, "\"50%\"", "?half=50%25"),
        ("query", "form", false, "empty", Text, "\"\"", "?empty="),
        ("query", "form", false, "list", List, Reds, "?list=red,green,blue"),
        ("query", "form", true, "list", List, Reds, "?list=red&list=green&list=blue"),
        ("query", "form", false, "keys", Map, Keys, "?keys=semi,%3B,dot,.,comma,%2C"),
        ("query", "form", true, "keys", Map, Keys, "?semi=%3B&dot=.&comma=%2C"),
        ("query", "form", true, "absent", Text, "null", ""),
        ("query", "form", true, "none", List, "[]", ""),
        ("query", "form", false, "none", Numbers, "[]", ""),
    ];

    [Fact]
    public async Task Each_row_of_the_tables_is_sent_as_it_stands()
    {
        await using var service = await Service.StartAsync(static context =>
        {
            var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
            var seen = context.Request.Path.Value![1..].Split('/')[1] switch
            {
                "header" => context.Request.Headers["color"].ToString(),
                "cookie" => context.Request.Headers.Cookie.ToString(),
                "query" => target.Contains('?', StringComparison.Ordinal)
                    ? target[target.IndexOf('?', StringComparison.Ordinal)..]
                    : "",
                _ => target.Split('/', 4)[3],
            };
            context.Response.ContentType = "text/plain";
            return context.Response.WriteAsync(seen);
        });
        var run = new GeneratorRun(InMemoryDescription.Client("api.yaml", Description()));
        run.Diagnostics.ShouldBeEmpty();
        var calls = string.Concat(
            Rows.Select(static (row, i) => $"await Note(() => client.Call{i}Async({row.Value}));\n")
        );

        var seen = EmittedProgram.Run<List<string>>(
            run,
            $$"""
            using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = new Uri("{{service.Address}}") };
            var client = new StylesClient(http);
            var seen = new List<string>();
            async Task Note(Func<Task<string>> call)
            {
                try { seen.Add(await call()); }
                catch (ArgumentException error) { seen.Add(error.GetType().Name); }
            }
            {{calls}}
            return seen;
            """
        );

        Rows.Select((row, i) => $"{Title(row)}: {seen[i]}")
            .ShouldBe(Rows.Select(static row => $"{Title(row)}: {row.Expected}"));
    }

    private static string Title(
        (string In, string Style, bool Explode, string Name, string Schema, string Value, string Expected) row
    ) => $"{row.In} {row.Style} {row.Explode} {row.Name} {row.Value}";

    private static string Description()
    {
        var text = new StringBuilder("openapi: 3.2.0\ninfo: { title: Styles, version: 1.0.0 }\npaths:\n");
        for (var i = 0; i < Rows.Length; i++)
        {
            var row = Rows[i];
            text.Append(
                    null,
                    $"  /{i}/{row.In}{(row.In == "path" ? $"/{{{row.Name}}}" : "")}:\n    get:\n      operationId: call{i}\n"
                )
                .Append(
                    null,
                    $"      parameters: [ {{ name: {row.Name}, in: {row.In}, required: {(row.In == "path" ? "true" : "false")}, style: {row.Style.TrimEnd('!')}, explode: {(row.Explode ? "true" : "false")}"
                )
                .Append(row.Style.EndsWith('!') ? ", allowReserved: true" : "")
                .Append(null, $", schema: {row.Schema} }} ]\n")
                .Append(
                    "      responses: { '200': { description: Seen, content: { text/plain: { schema: { type: string } } } } }\n"
                );
        }

        return text.ToString();
    }
}
