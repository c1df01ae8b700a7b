using System.Linq;
using Clientele.Generator.Tests.Infrastructure;
using Clientele.Generator.Tests.Infrastructure.Programs;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Clients.Responses;

/// <summary>Answers that are not what their description says: what is read of them, and what is told.</summary>
public sealed class TolerantReadingTests
{
    private static readonly string Description = YamlDescription.Create(
        """
        servers: [ { url: 'https://x.test' } ]
        paths:
          /pulls:
            get:
              operationId: listPulls
              responses:
                '200': { description: ok, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Pull' } } } } }
                '404': { description: no, content: { application/json: { schema: { $ref: '#/components/schemas/Repo' } } } }
          /repos:
            get:
              operationId: watchRepos
              responses:
                '200': { description: ok, content: { application/jsonl: { itemSchema: { $ref: '#/components/schemas/Repo' } } } }
        webhooks:
          moved:
            post: { requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Repo' } } } }, responses: { '200': { description: ok } } }
        components:
          schemas:
            Repo: { type: object, required: [ id, name ], properties: { id: { type: integer, format: int64 }, name: { type: string } } }
            User: { type: object, required: [ login, kind ], properties: { login: { type: string }, kind: { type: string }, bio: { type: string } } }
            Team: { type: object, required: [ slug, kind ], properties: { slug: { type: string }, kind: { type: string }, members: { type: integer } } }
            Pull:
              type: object
              required: [ number, title, state, repo, created_at, tags ]
              properties:
                number: { type: integer, format: int64 }
                title: { type: string }
                state: { type: string, enum: [ open, closed ] }
                repo: { $ref: '#/components/schemas/Repo' }
                created_at: { type: string, format: date-time }
                tags: { type: array, items: { type: string } }
                url: { type: string, format: uri }
                draft: { type: boolean }
                count: { type: integer, format: int64 }
                day: { type: string, format: date }
                uid: { type: string, format: uuid }
                secret: { type: string, format: password }
                pin: { type: integer, format: password }
                base: { $ref: '#/components/schemas/Repo' }
                extra: { type: object, additionalProperties: { type: integer } }
                by: { oneOf: [ { $ref: '#/components/schemas/User' }, { $ref: '#/components/schemas/Team' } ] }
        """,
        "3.2.0"
    );

    private const string Good = """
        "number":1,"title":"t","state":"open","repo":{"id":2,"name":"r"},"created_at":"2024-01-01T00:00:00Z","tags":["a"]
        """;

    [Theory]
    [InlineData("title", "null", "null", "/1/title: a string is expected, null found")]
    [InlineData("title", "5", "5", "/1/title: a string is expected, a number found")]
    [InlineData("title", "{\"a\":[1]}", "null", "/1/title: a string is expected, an object found")]
    [InlineData("number", "null", "0", "/1/number: a number is expected, null found")]
    [InlineData("number", "\"12\"", "12", "/1/number: a number is expected, \"12\" found")]
    [InlineData("number", "\"x\"", "0", "/1/number: a number is expected, \"x\" found")]
    [InlineData(
        "number",
        "1.5",
        "0",
        "/1/number: an integer from -9223372036854775808 to 9223372036854775807 is expected, 1.5 found"
    )]
    [InlineData("number", "[1]", "0", "/1/number: a number is expected, an array found")]
    [InlineData("state", "null", "", "/1/state: a string is expected, null found")]
    [InlineData("repo", "null", "null", "/1/repo: an object is expected, null found")]
    [InlineData("repo", "\"gone\"", "null", "/1/repo: an object is expected, a string found")]
    [InlineData("repo", "{\"id\":2}", "Repo { Id = 2, Name =  }", "/1/repo/name: a value is expected, nothing found")]
    [InlineData(
        "repo",
        "{}",
        "Repo { Id = 0, Name =  }",
        "/1/repo/id: a value is expected, nothing found;/1/repo/name: a value is expected, nothing found"
    )]
    [InlineData(
        "created_at",
        "1714730400",
        "2024-05-03T10:00:00Z",
        "/1/created_at: a date-time (RFC 3339) is expected, 1714730400 found"
    )]
    [InlineData(
        "created_at",
        "\"1714730400\"",
        "2024-05-03T10:00:00Z",
        "/1/created_at: a date-time (RFC 3339) is expected, \"1714730400\" found"
    )]
    [InlineData(
        "created_at",
        "1714730400000",
        "2024-05-03T10:00:00Z",
        "/1/created_at: a date-time (RFC 3339) is expected, 1714730400000 found"
    )]
    [InlineData(
        "created_at",
        "\"2024-05-03 10:00:00\"",
        "2024-05-03T10:00:00Z",
        "/1/created_at: a date-time (RFC 3339) is expected, \"2024-05-03 10:00:00\" found"
    )]
    [InlineData(
        "created_at",
        "\"\"",
        "0001-01-01T00:00:00Z",
        "/1/created_at: a date-time (RFC 3339) is expected, \"\" found"
    )]
    [InlineData(
        "created_at",
        "\"yesterday\"",
        "0001-01-01T00:00:00Z",
        "/1/created_at: a date-time (RFC 3339) is expected, \"yesterday\" found"
    )]
    [InlineData("tags", "null", "null", "/1/tags: an array is expected, null found")]
    [InlineData("tags", "\"a\"", "null", "/1/tags: an array is expected, a string found")]
    [InlineData("tags", "[null,\"b\"]", ",b", "/1/tags/0: a string is expected, null found")]
    [InlineData("draft", "\"true\"", "True", "/1/draft: true or false is expected, \"true\" found")]
    [InlineData("draft", "1", "True", "/1/draft: true or false is expected, 1 found")]
    [InlineData("draft", "\"\"", "null", "/1/draft: true or false is expected, \"\" found")]
    [InlineData("count", "\"\"", "null", "/1/count: a number is expected, \"\" found")]
    [InlineData("day", "\"2024-13-01\"", "null", "/1/day: a date (yyyy-MM-dd) is expected, \"2024-13-01\" found")]
    [InlineData(
        "uid",
        "\"{6fa459ea-ee8a-3ca4-894e-db77e160355e}\"",
        "6fa459ea-ee8a-3ca4-894e-db77e160355e",
        "/1/uid: a UUID is expected, \"{6fa459ea-ee8a-3ca4-894e-db77e160355e}\" found"
    )]
    [InlineData("secret", "12345", "12345", "/1/secret: a string is expected, a number found")]
    [InlineData("base", "[]", "null", "/1/base: an object is expected, an array found")]
    [InlineData("extra", "{\"a/b~c\":\"x\"}", "[a/b~c, 0]", "/1/extra/a~1b~0c: a number is expected, \"x\" found")]
    [InlineData("extra", "[]", "null", "/1/extra: an object is expected, an array found")]
    [InlineData(
        "by",
        "{\"login\":\"l\",\"bio\":\"b\"}",
        "User { Login = l, Kind = , Bio = b }",
        "/1/by/kind: a value is expected, nothing found"
    )]
    [InlineData(
        "by",
        "{\"slug\":\"s\"}",
        "Team { Slug = s, Kind = , Members =  }",
        "/1/by/kind: a value is expected, nothing found"
    )]
    [InlineData("by", "{\"kind\":\"k\"}", "{\"kind\":\"k\"}", "")]
    public void One_bad_member_costs_no_more_than_itself(string member, string value, string read, string told) =>
        Run(
                Item(member, value),
                $$"""
                var response = await client.ListPullsWithResponseAsync();
                if (response.Value.Count != 3 || response.Value[0] != response.Value[2]) return "lost";
                var found = typeof(Pull).GetProperties().Single(property => string.Equals(property.Name, "{{member.Replace(
                    "_",
                    "",
                    System.StringComparison.Ordinal
                )}}", StringComparison.OrdinalIgnoreCase)).GetValue(response.Value[1]);
                var text = found switch
                {
                    null => "null",
                    DateTimeOffset at => at.ToString("yyyy-MM-ddTHH:mm:ssZ"),
                    IReadOnlyList<string> list => string.Join(",", list),
                    IEnumerable<KeyValuePair<string, long>> map => string.Join(",", map),
                    _ => found.ToString(),
                };
                return text + "|" + string.Join(";", response.Deviations);
                """
            )
            .ShouldBe(read + "|" + told);

    [Theory]
    [InlineData("\"x1\"", "a number is expected, a string found")]
    [InlineData("\"hunter2\"", "a number is expected, a string found")]
    [InlineData("true", "a number is expected, a boolean found")]
    [InlineData("4.25", "an integer from -9223372036854775808 to 9223372036854775807 is expected, a number found")]
    public void A_secret_that_is_no_text_is_told_without_its_value(string value, string told) =>
        Run(
                Item("pin", value),
                """
                var response = await client.ListPullsWithResponseAsync();
                var strict = new PetsClient(new HttpClient(handler), new PetsClientOptions { Reading = Reading.Strict });
                try { await strict.ListPullsAsync(); return "read"; }
                catch (ResponseReadException error) { return error.ToString().Contains(VALUE) + " " + string.Join(";", response.Deviations); }
                """.Replace("VALUE", Literal(value.Trim('"')), System.StringComparison.Ordinal)
            )
            .ShouldBe("False /1/pin: " + told);

    [Fact]
    public void What_was_read_tolerantly_is_written_with_nulls() =>
        Run(
                "[{}]",
                """
                var pulls = await client.ListPullsAsync();
                return JsonSerializer.Serialize(pulls[0], PetsJsonContext.Default.Pull);
                """
            )
            .ShouldBe(
                "{\"number\":0,\"title\":null,\"state\":\"\",\"repo\":null,\"created_at\":\"0001-01-01T00:00:00+00:00\",\"tags\":null}"
            );

    [Theory]
    [InlineData("{\"id\":\"x\",\"name\":\"n\"}", "Repo { Id = 0, Name = n } /id: a number is expected, \"x\" found")]
    [InlineData("{\"name\":\"n\"}", "Repo { Id = 0, Name = n } /id: a value is expected, nothing found")]
    [InlineData("{\"message\":\"of a gateway\"}", "untyped")]
    [InlineData("[]", "untyped")]
    public void An_error_with_a_bad_member_is_of_its_declared_type(string body, string read) =>
        Run(
                body,
                """
                try { await client.ListPullsAsync(); return "read"; }
                catch (ApiException<Repo> error) { return error.Error + " " + string.Join(";", error.Deviations); }
                catch (ApiException error) { return error.Deviations.Count == 0 ? "untyped" : "told"; }
                """,
                status: 404
            )
            .ShouldBe(read);

    [Fact]
    public void An_item_of_a_sequence_is_read_and_told_with_its_number() =>
        Run(
                """{"id":1,"name":"a"}""" + "\n" + """{"id":null,"name":"b"}""" + "\n" + """{"id":3}""",
                Listened(
                    """
                    var text = "";
                    await foreach (var repo in client.WatchReposStreamAsync()) text += repo + " ";
                    """
                ),
                mediaType: "application/jsonl"
            )
            .ShouldBe(
                "Repo { Id = 1, Name = a } Repo { Id = 0, Name = b } Repo { Id = 3, Name =  } 2 /1/id a number null;/2/name a value nothing"
            );

    [Fact]
    public void A_webhook_with_a_bad_member_is_read_and_told_in_the_servers_activity() =>
        Run(
                "[]",
                """
                using var activity = new System.Diagnostics.Activity("request");
                activity.IsAllDataRequested = true;
                activity.Start();
                var repo = PetsWebhooks.ReadMoved("{\"name\":\"n\"}"u8, "application/json");
                return repo + " " + string.Join(";", activity.Events.SelectMany(static one => one.Tags.Select(static tag => tag.Value)));
                """
            )
            .ShouldBe("Repo { Id = 0, Name = n } /id;a value;nothing");

    [Fact]
    public void A_webhook_with_bad_members_is_counted() =>
        Run(
                "[]",
                """
                var told = new List<string>();
                using var listener = new System.Diagnostics.Metrics.MeterListener();
                listener.InstrumentPublished = (instrument, self) => { if (instrument.Meter.Name == "Acme.PetsWebhooks") self.EnableMeasurementEvents(instrument); };
                listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => told.Add(instrument.Name + " " + value + " " + tags[0].Key + "=" + tags[0].Value));
                listener.Start();
                PetsWebhooks.ReadMoved("{\"id\":null}"u8, "application/json");
                PetsWebhooks.ReadMoved("{\"id\":1,\"name\":\"n\"}"u8, "application/json");
                return string.Join(";", told);
                """
            )
            .ShouldBe("clientele.client.deviations 2 clientele.webhook=Moved");

    [Fact]
    public void A_webhook_is_refused_where_reading_is_strict() =>
        Run(
                "[]",
                """
                var told = "";
                try { PetsWebhooks.ReadMoved("{\"name\":\"n\"}"u8, "application/json", Reading.Strict); }
                catch (System.IO.InvalidDataException error) { told += error.Message; }
                try { await PetsWebhooks.ReadMovedAsync(new System.IO.MemoryStream("{\"id\":null,\"name\":\"n\"}"u8.ToArray()), "application/json", Reading.Strict); }
                catch (System.IO.InvalidDataException error) { told += error.InnerException!.Message; }
                return told + PetsWebhooks.ReadMoved("{\"id\":1,\"name\":\"n\"}"u8, "application/json", Reading.Strict).Name;
                """
            )
            .ShouldStartWith("The body is not of the declared shape.");

    [Fact]
    public void A_client_of_a_service_collection_logs_one_line_an_answer() =>
        Run(
                "[{\"title\":\"hunter2\"}]",
                """
                var lines = new Lines();
                var services = new Microsoft.Extensions.DependencyInjection.ServiceCollection();
                Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions.AddSingleton<Microsoft.Extensions.Logging.ILoggerProvider>(services, lines);
                Microsoft.Extensions.DependencyInjection.HttpClientBuilderExtensions.ConfigurePrimaryHttpMessageHandler(services.AddPetsClient(), () => handler);
                using var provider = Microsoft.Extensions.DependencyInjection.ServiceCollectionContainerBuilderExtensions.BuildServiceProvider(services);
                await Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<PetsClient>(provider).ListPullsAsync();
                return string.Join("|", lines.Texts);
                """,
                types: """
                internal sealed class Lines : Microsoft.Extensions.Logging.ILoggerProvider, Microsoft.Extensions.Logging.ILogger
                {
                    private string _category = "";
                    public List<string> Texts { get; } = new();
                    public Microsoft.Extensions.Logging.ILogger CreateLogger(string categoryName) { _category = categoryName; return this; }
                    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;
                    public bool IsEnabled(Microsoft.Extensions.Logging.LogLevel logLevel) => logLevel >= Microsoft.Extensions.Logging.LogLevel.Warning;
                    public void Log<TState>(Microsoft.Extensions.Logging.LogLevel logLevel, Microsoft.Extensions.Logging.EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => Texts.Add(logLevel + " " + _category.Split('.')[^1] + ": " + formatter(state, exception));
                    public void Dispose() { }
                }
                """
            )
            .ShouldBe(
                "Warning PetsClient: The answer to ListPulls (GET /pulls) differs from its description in 5 places: /0/number: a value is expected, nothing found; /0/state: a value is expected, nothing found; /0/repo: a value is expected, nothing found; …"
            );

    [Fact]
    public void A_missing_member_is_told_with_its_place() =>
        Run(
                $"[{{{Good.Replace("\"title\":\"t\",", "", System.StringComparison.Ordinal)}}}]",
                """
                var response = await client.ListPullsWithResponseAsync();
                return (response.Value[0].Title is null) + " " + string.Join(";", response.Deviations);
                """
            )
            .ShouldBe("True /0/title: a value is expected, nothing found");

    [Fact]
    public void What_conforms_deviates_nowhere() =>
        Run($"[{{{Good}}}]", "return (await client.ListPullsWithResponseAsync()).Deviations.Count.ToString();")
            .ShouldBe("0");

    [Fact]
    public void A_strict_client_refuses_and_contexts_do_as_well() =>
        Run(
                Item("title", "null"),
                """
                var strict = new PetsClient(new HttpClient(handler), new PetsClientOptions { Reading = Reading.Strict });
                string text;
                try { await strict.ListPullsAsync(); text = "read"; } catch (ResponseReadException error) { text = error.InnerException!.Message.Split(" | ")[0]; }
                try { JsonSerializer.Deserialize("{}", PetsJsonContext.Default.Repo); return "read"; } catch (JsonException) { return text; }
                """
            )
            .ShouldBe("The JSON can't be read: null stands where a string is expected. Path: $[1].title");

    [Theory]
    [InlineData("[{\"number\":1")]
    [InlineData("[{\"title\":\"\\u12\"}]")]
    [InlineData("[{\"title\":nul}]")]
    [InlineData("{}")]
    [InlineData("<html>")]
    public void What_is_no_JSON_or_no_list_is_refused(string body) =>
        Run(
                body,
                "try { await client.ListPullsAsync(); return \"read\"; } catch (ResponseReadException) { return \"refused\"; }"
            )
            .ShouldBe("refused");

    [Fact]
    public void Each_place_is_an_event_of_the_activity_and_counted() =>
        Run(
                Item("title", "null,\"count\":\"x\",\"secret\":{\"a\":\"hidden\"}"),
                Listened("var text = \"\"; await client.ListPullsAsync();")
            )
            .ShouldBe("3 /1/title a string null;/1/count a number \"x\";/1/secret a string an object");

    [Fact]
    public void A_hundred_places_are_told_and_all_counted() =>
        Run(
                "["
                    + string.Join(
                        ",",
                        Enumerable.Repeat(
                            "{" + Good.Replace("\"t\"", "null", System.StringComparison.Ordinal) + "}",
                            150
                        )
                    )
                    + "]",
                """
                var response = await client.ListPullsWithResponseAsync();
                return response.Value.Count + " " + response.Deviations.Count + " " + response.Deviations[99].Path;
                """
            )
            .ShouldBe("150 100 /99/title");

    private static string Item(string member, string value)
    {
        var bad = System.Text.RegularExpressions.Regex.Replace(
            Good,
            $"(\"{member}\":)(\"[^\"]*\"|\\d+|\\{{[^}}]*\\}}|\\[[^\\]]*\\])",
            match => match.Groups[1].Value + value
        );
        bad = bad == Good ? $"{Good},\"{member}\":{value}" : bad;
        return $"[{{{Good}}},{{{bad}}},{{{Good}}}]";
    }

    private static string Listened(string calls) =>
        $$"""
            // Other tests, which run at the same time, have clients of this name.
            var isThisTest = new AsyncLocal<bool> { Value = true };
            var counted = 0L;
            using var meters = new System.Diagnostics.Metrics.MeterListener { InstrumentPublished = static (instrument, listener) => { if (instrument.Name == "clientele.client.deviations") listener.EnableMeasurementEvents(instrument); } };
            meters.SetMeasurementEventCallback<long>((_, value, _, _) => counted += isThisTest.Value ? value : 0);
            meters.Start();
            var events = new List<string>();
            using var activities = new System.Diagnostics.ActivityListener
            {
                ShouldListenTo = static source => source.Name.EndsWith("PetsClient", StringComparison.Ordinal),
                Sample = static (ref System.Diagnostics.ActivityCreationOptions<System.Diagnostics.ActivityContext> _) => System.Diagnostics.ActivitySamplingResult.AllData,
                ActivityStopped = activity => events.AddRange(activity.Events.Where(one => isThisTest.Value && one.Name == "clientele.deviation").Select(static one => string.Join(" ", one.Tags.Select(static tag => tag.Value)))),
            };
            System.Diagnostics.ActivitySource.AddActivityListener(activities);
            client = new PetsClient(new HttpClient(handler));
            {{calls}}
            return text + counted + " " + string.Join(";", events);
            """;

    private static string Literal(string text) =>
        Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(text, quote: true);

    private static string Run(
        string answer,
        string body,
        int status = 200,
        string mediaType = "application/json",
        string types = ""
    ) =>
        EmittedProgram.Run<string>(
            types.Length == 0
                ? new GeneratorRun(InMemoryDescription.Client("api.yaml", Description))
                : new GeneratorRun(HostedProject.References, InMemoryDescription.Client("api.yaml", Description)),
            $$"""
            var handler = new Canned({{Literal(answer)}}, {{Literal(mediaType)}}, {{status}});
            var client = new PetsClient(new HttpClient(handler));
            {{body}}
            """,
            types
        );
}
