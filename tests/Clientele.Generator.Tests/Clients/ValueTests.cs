using Clientele.Generator.Tests.Infrastructure;
using Clientele.Generator.Tests.Infrastructure.Programs;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Clients;

/// <summary>What is read is written, and what is written is what the formats ask for.</summary>
public sealed class ValueTests
{
    private const string Servers = "servers: [ { url: 'https://x.test' } ]";

    [Theory]
    [InlineData("d: { type: string, format: duration }", """{"d":"P1M"}""")]
    [InlineData("d: { type: string, format: duration }", """{"d":"P1Y2M3DT4H"}""")]
    [InlineData("d: { type: string, format: duration }", """{"d":"P1W"}""")]
    [InlineData("t: { type: string, format: time }", """{"t":"10:00:00Z"}""")]
    [InlineData("t: { type: string, format: time }", """{"t":"10:00:00+02:00"}""")]
    [InlineData("t: { type: string, format: time }", """{"t":"10:00:00.123456789"}""")]
    [InlineData("t: { type: string, format: time-local }", """{"t":"10:00:00"}""")]
    [InlineData("a: { anyOf: [ { type: integer }, { type: number } ] }", """{"a":9007199254740993}""")]
    [InlineData("a: { type: [ integer, number ] }", """{"a":9007199254740993}""")]
    [InlineData("a: { type: [ number, integer, 'null' ] }", """{"a":-9223372036854775808}""")]
    [InlineData(
        "a: { oneOf: [ { type: integer }, { type: number }, { type: boolean } ] }",
        """{"a":9007199254740993}"""
    )]
    [InlineData("a: { type: [ integer, number ] }", """{"a":123456789012345678901234567890}""")]
    [InlineData("a: { type: [ integer, number ] }", """{"a":0.1}""")]
    [InlineData("a: { type: [ integer, number ] }", """{"a":1E+300}""")]
    [InlineData("a: { type: [ number, integer, string ] }", """{"a":1.5}""")]
    [InlineData("a: { type: array, items: { type: [ integer, number ] } }", """{"a":[1,2.5,9007199254740993]}""")]
    [InlineData(
        "t: { type: array, items: { type: string, format: time } }",
        """{"t":["10:00:00Z","10:00:00+02:00"]}"""
    )]
    [InlineData("d: { type: [ string, 'null' ], format: duration }", """{"d":"-P1MT1S"}""")]
    [InlineData(
        "d: { type: object, additionalProperties: { type: string, format: duration } }",
        """{"d":{"a":"P1M","b":"PT0S"}}"""
    )]
    [InlineData(
        "a: { type: object, additionalProperties: { type: [ integer, number ] } }",
        """{"a":{"x":9007199254740993,"y":0.5}}"""
    )]
    [InlineData("a: { oneOf: [ { type: integer, format: int32 }, { type: number, format: float } ] }", """{"a":7}""")]
    [InlineData("a: { anyOf: [ { type: integer, format: int64 }, { type: string } ] }", """{"a":9007199254740993}""")]
    [InlineData("b: { type: array, items: { type: string, format: base64url } }", """{"b":["_-8",""]}""")]
    [InlineData("b: { type: string, format: base64url }", """{"b":"_-8"}""")]
    [InlineData("b: { type: string, contentEncoding: base64url }", """{"b":"_-8"}""")]
    [InlineData("b: { type: string, format: byte }", """{"b":"QQ=="}""")]
    public void What_is_read_is_written(string property, string json) => RoundTrip(property, json).ShouldBe(json);

    [Theory]
    [InlineData("b: { type: string, format: byte }", """{"b":"_-8"}""", """{"b":"/+8="}""")]
    [InlineData("b: { type: string, format: byte }", """{"b":"QQ"}""", """{"b":"QQ=="}""")]
    [InlineData("b: { type: string, format: base64url }", """{"b":"/+8="}""", """{"b":"_-8"}""")]
    [InlineData(
        "at: { type: string, format: date-time }",
        """{"at":"2024-01-01t10:00:00z"}""",
        """{"at":"2024-01-01T10:00:00+00:00"}"""
    )]
    [InlineData(
        "at: { type: string, format: date-time }",
        """{"at":"2016-12-31T23:59:60Z"}""",
        """{"at":"2017-01-01T00:00:00+00:00"}"""
    )]
    [InlineData(
        "at: { type: string, format: date-time }",
        """{"at":"2024-01-01T10:00:00.000+0000"}""",
        """{"at":"2024-01-01T10:00:00+00:00"}"""
    )]
    [InlineData(
        "day: { type: string, format: date }",
        """{"day":"2024-01-01T00:00:00Z"}""",
        """{"day":"2024-01-01"}"""
    )]
    [InlineData("t: { type: string, format: time }", """{"t":"10:00:00+0200"}""", """{"t":"10:00:00+02:00"}""")]
    [InlineData(
        "at: { type: array, items: { type: [ string, 'null' ], format: date-time } }",
        """{"at":["2024-01-01t10:00:00z",null,"2024-01-01t10:00:00-0530"]}""",
        """{"at":["2024-01-01T10:00:00+00:00",null,"2024-01-01T10:00:00-05:30"]}"""
    )]
    [InlineData(
        "b: { type: object, additionalProperties: { type: string, format: byte } }",
        """{"b":{"x":"_-8"}}""",
        """{"b":{"x":"/+8="}}"""
    )]
    public void What_is_written_is_strict(string property, string json, string written) =>
        RoundTrip(property, json).ShouldBe(written);

    [Theory]
    [InlineData("{ type: string, format: time }", "OffsetTime.Parse(\"10:00:00+02:00\")", "10:00:00+02:00")]
    [InlineData("{ type: string, format: duration }", "Duration.Parse(\"P1M\")", "P1M")]
    [InlineData(
        "{ type: array, items: { type: string, format: duration } }",
        "new[] { Duration.Parse(\"P1Y2M\") }",
        "P1Y2M"
    )]
    [InlineData("{ type: string, format: byte }", "new byte[] { 255, 239 }", "/+8=")]
    [InlineData("{ type: string, format: base64url }", "new byte[] { 255, 239 }", "_-8")]
    [InlineData("{ type: [ integer, number ] }", "9007199254740993L", "9007199254740993")]
    [InlineData(
        "{ type: array, items: { anyOf: [ { type: integer }, { type: string } ] } }",
        "new SItem[] { 9007199254740993L, \"a\" }",
        "9007199254740993,a"
    )]
    [InlineData("{ type: string, anyOf: [ { format: date }, { format: date-time } ] }", "\"2024-01-01\"", "2024-01-01")]
    [InlineData("{ oneOf: [ { const: lo, title: Low }, { const: hi, title: High } ] }", "S.High", "hi")]
    public void Values_are_sent_the_same_in_queries_headers_and_cookies(string schema, string value, string sent)
    {
        var run = PathsOf.Run(
            """
            /a:
              get:
                operationId: get
                parameters:
                  - { name: q, in: query, explode: false, schema: { $ref: '#/components/schemas/S' } }
                  - { name: X-Q, in: header, schema: { $ref: '#/components/schemas/S' } }
                  - { name: q, in: cookie, style: cookie, explode: false, schema: { $ref: '#/components/schemas/S' } }
                responses: { '204': { description: ok } }
            """,
            "S: " + schema,
            "3.2.0",
            Servers
        );

        EmittedProgram
            .Run<string>(
                run,
                $$"""
                var handler = new Canned("", "text/plain", 204);
                await new PetsClient(new HttpClient(handler)).GetAsync({{value}}, {{value}}, {{value}});
                var request = handler.Request!;
                return Uri.UnescapeDataString(request.RequestUri!.Query) + " " + string.Join(",", request.Headers.GetValues("X-Q")) + " " + string.Join(",", request.Headers.GetValues("Cookie"));
                """
            )
            .ShouldBe($"?q={sent} {sent} q={sent}");
    }

    [Fact]
    public void Numbers_of_a_union_are_of_the_type_that_holds_them() =>
        Run<string>(
                "R: { type: object, properties: { a: { type: [ integer, number ] } } }",
                """
                string Text(string json) => JsonSerializer.Deserialize(json, PetsJsonContext.Default.R)!.A!.Match(static i => "long " + i, static d => "double " + d.ToString(System.Globalization.CultureInfo.InvariantCulture), static raw => "raw " + raw);
                return Text("{\"a\":5}") + ", " + Text("{\"a\":5.5}") + ", " + Text("{\"a\":5e3}") + ", " + Text("{\"a\":18446744073709551616}");
                """
            )
            .ShouldBe("long 5, double 5.5, double 5000, raw 18446744073709551616");

    [Theory]
    [InlineData(
        "type: number",
        "1e999",
        "a number from -1.7976931348623157E+308 to 1.7976931348623157E+308 is expected"
    )]
    [InlineData("type: number, format: float", "1e39", "a number from -3.4028235E+38 to 3.4028235E+38 is expected")]
    [InlineData("type: [number, 'null']", "-1e999", "a number from -1.7976931348623157E+308 to")]
    [InlineData("type: integer", "9223372036854775808", "an integer from -9223372036854775808 to 9223372036854775807")]
    [InlineData("type: integer, format: int32", "1.5", "an integer from -2147483648 to 2147483647 is expected")]
    [InlineData("type: number", "true", "a number is expected")]
    public void A_number_out_of_range_is_told_as_what_it_is(string type, string number, string told) =>
        Run<string>(
                $"R: {{ type: object, properties: {{ d: {{ {type} }} }} }}",
                $$"""
                try { return JsonSerializer.Deserialize("{\"d\":{{number}}}", PetsJsonContext.Default.R)!.ToString(); } catch (JsonException error) { return error.Message; }
                """
            )
            .ShouldContain(told);

    [Theory]
    [InlineData("application/json", """{"name":"x"}""")]
    [InlineData("application/x-www-form-urlencoded", "name=x")]
    [InlineData("application/xml", "<R><name>x</name></R>")]
    public void ReadOnly_members_are_not_sent(string mediaType, string sent)
    {
        var run = PathsOf.Run(
            YamlDescription.Exchanging("R", mediaType),
            "R: { type: object, required: [ id, name ], properties: { id: { type: integer, readOnly: true }, status: { type: string, readOnly: true }, name: { type: string }, at: { type: string, format: date-time, readOnly: true } } }",
            others: Servers
        );

        EmittedProgram
            .Run<string>(
                run,
                """
                var handler = new Canned("{\"id\":5,\"status\":\"open\",\"name\":\"x\",\"at\":\"2024-01-01T00:00:00Z\"}", "application/json");
                var read = JsonSerializer.Deserialize("{\"id\":5,\"status\":\"open\",\"name\":\"y\",\"at\":\"2024-01-01T00:00:00Z\"}", PetsJsonContext.Default.R)!;
                await new PetsClient(new HttpClient(handler)).PostAAsync(read with { Name = "x" });
                return await handler.Request!.Content!.ReadAsStringAsync();
                """
            )
            .ShouldBe(sent);
    }

    [Fact]
    public void ReadOnly_members_are_not_sent_wherever_they_stand() =>
        Run<string>(
                """
                R: { type: object, properties: { inner: { $ref: '#/components/schemas/Inner' }, list: { type: array, items: { $ref: '#/components/schemas/Inner' } }, map: { type: object, additionalProperties: { $ref: '#/components/schemas/Inner' } }, u: { oneOf: [ { $ref: '#/components/schemas/Inner' }, { type: integer } ] } } }
                Inner: { type: object, properties: { id: { type: integer, readOnly: true }, name: { type: string } } }
                """,
                """
                var handler = new Canned("{}", "application/json");
                var inner = new Inner { Id = 1, Name = "n" };
                var body = new R { Inner = inner, List = [inner], Map = new Dictionary<string, Inner> { ["k"] = inner }, U = RU.FromInner(inner) };
                await new PetsClient(new HttpClient(handler)).PostAAsync(body);
                return await handler.Request!.Content!.ReadAsStringAsync() + JsonSerializer.Serialize(inner, PetsJsonContext.Default.Inner);
                """
            )
            .ShouldBe(
                """{"inner":{"name":"n"},"list":[{"name":"n"}],"map":{"k":{"name":"n"}},"u":{"name":"n"}}{"id":1,"name":"n"}"""
            );

    private static string RoundTrip(string property, string json) =>
        Run<string>(
            $"R: {{ type: object, properties: {{ {property} }} }}",
            $$"""""
            return JsonSerializer.Serialize(JsonSerializer.Deserialize("""{{json}}""", PetsJsonContext.Default.R)!, PetsJsonContext.Default.R);
            """""
        );

    private static T Run<T>(string schemas, string body) =>
        EmittedProgram.Run<T>(PathsOf.Run(YamlDescription.Exchanging("R"), schemas, others: Servers), body);
}
