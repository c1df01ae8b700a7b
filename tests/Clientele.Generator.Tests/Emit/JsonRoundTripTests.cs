using Clientele.Generator.Emit.Text;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Emit;

public sealed class JsonRoundTripTests
{
    private const string Thing = """{"id":"a","count":null,"number":1,"page":10,"level":1}""";

    [Fact]
    public void A_record_is_read_and_written_again()
    {
        const string Json = """
            {"id":"a\u00e9","count":null,"number":9007199254740993,"secret":"s","page":7,"note":null,"codes":[1,2],"owner":{"street":"X","tags":["a","b"]},
            "status":"on_hold","level":3,"color":"dark-blue","grade":2,"animal":{"kind":"cat","nick":"Tom","lives":9,"x":1},
            "shape":[ "a" ],"names":["a",null],"rows":[[1],[]],"places":[{}],"colors":["red"],"labels":{"k":"v"},"nested":{"n":["active",null]},
            "vDate":"2026-01-02","vBytes":"AQID","extra":{"deep":[1]}}
            """;

        Rewrite("Thing", Json)
            .ShouldBe(
                Json.Replace("\n", "", System.StringComparison.Ordinal)
                    .Replace("[ \"a\" ]", "[\"a\"]", System.StringComparison.Ordinal)
                    .Replace("\\u00e9", "\u00e9", System.StringComparison.Ordinal)
                    .Replace("\u00e9", "\\u00E9", System.StringComparison.Ordinal)
            );
    }

    [Fact]
    public void Records_are_equal_by_what_they_hold() =>
        Run<bool>(
                """
                var json = "{\"id\":\"a\",\"count\":1,\"number\":1,\"level\":1,\"codes\":[1],\"rows\":[[1]],\"labels\":{\"a\":\"b\"},\"shape\":[\"a\"],\"x\":{\"y\":1}}"u8;
                var a = Clientele.Runtime.Json.JsonContract.Create<Thing>().Deserialize(json);
                var b = Clientele.Runtime.Json.JsonContract.Create<Thing>().Deserialize(json);
                return a == b && a.GetHashCode() == b.GetHashCode() && a != b with { Rows = [[2]] } && a with { Secret = "x" } != b;
                """
            )
            .ShouldBeTrue();

    [Fact]
    public void A_missing_member_is_named() =>
        Should
            .Throw<System.Exception>(static () => Rewrite("Thing", """{"id":"a","count":null,"number":1}"""))
            .Message.ShouldContain("level");

    [Fact]
    public void A_write_only_member_may_be_missing_and_is_then_not_written() => Rewrite("Thing", Thing).ShouldBe(Thing);

    [Fact]
    public void Absent_and_null_differ()
    {
        Rewrite("Thing", """{"id":"a","count":1,"number":1,"page":1,"note":null,"weight":1.5,"home":null,"level":1}""")
            .ShouldBe("""{"id":"a","count":1,"number":1,"page":1,"note":null,"weight":1.5,"home":null,"level":1}""");
        Run<bool>(
                $"return Clientele.Runtime.Json.JsonContract.Create<Thing>().Deserialize(\"\"\"{Thing}\"\"\"u8).Note.HasValue;"
            )
            .ShouldBeFalse();
    }

    [Fact]
    public void Secrets_do_not_show() =>
        Run<string>(
                """
                return new Thing { Id = "i", Count = 1, Number = 1, Level = Level.Low, Password = "hunter2", Secret = "hunter2" }.ToString();
                """
            )
            .ShouldStartWith("Thing { Id = i, Count = 1, Number = 1, Secret = ***, Old = , Password = ***, Page = 10,");

    [Theory]
    [InlineData("""{"kind":"cat","nick":"Tom","lives":9,"more":[1]}""", "Cat")]
    [InlineData("""{"kind":"dog"}""", "Dog")]
    [InlineData("""{"kind":"fish","nick":"N","fins":2}""", "Animal")]
    public void A_base_reads_as_what_its_discriminator_says(string json, string type)
    {
        Rewrite("Animal", json).ShouldBe(json);
        Run<string>(
                $"return Clientele.Runtime.Json.JsonContract.Create<Animal>().Deserialize({Utf8(json)}).GetType().Name;"
            )
            .ShouldBe(type);
    }

    [Fact]
    public void Derived_records_differ_from_their_base() =>
        Run<bool>(
                """return (Animal)new Dog { Kind = "dog" } != new Animal { Kind = "dog" } && new Dog { Kind = "dog" } == (Animal)new Dog { Kind = "dog" };"""
            )
            .ShouldBeTrue();

    [Theory]
    [InlineData("\"active\"", "active", true)]
    [InlineData("\"Active\"", "active", true)]
    [InlineData("\"OnHold\"", "on_hold", true)]
    [InlineData("\"on-hold\"", "on_hold", true)]
    [InlineData("\"new one\"", "new one", false)]
    [InlineData("7", "7", false)]
    public void An_open_enum_keeps_what_it_does_not_know(string json, string value, bool isKnown)
    {
        Run<string>(
                $"var s = Clientele.Runtime.Json.JsonContract.Create<Status>().Deserialize({Utf8(json)}); return s.Value + s.IsKnown;"
            )
            .ShouldBe(value + isKnown);
        Rewrite("Status", json).ShouldBe(json[0] == '"' ? $"\"{value}\"" : value);
    }

    [Theory]
    [InlineData("\"2026-01-02\"", "Date")]
    [InlineData("\"x\"", "Text")]
    [InlineData("5", "Number")]
    [InlineData("[\"a\"]", "Names")]
    [InlineData("""{"street":"a"}""", "Address")]
    [InlineData("""{"id":"a","count":1,"number":1,"page":1,"level":1}""", "Thing")]
    [InlineData("true", "Unknown")]
    [InlineData("1.5", "Unknown")]
    public void A_union_takes_the_case_that_fits(string json, string expected)
    {
        Run<string>(
                $$"""
                return Clientele.Runtime.Json.JsonContract.Create<Shape>().Deserialize({{Utf8(
                    json
                )}}).Match(_ => "Date", _ => "Text", _ => "Number", _ => "Names", _ => "Address", _ => "Thing", _ => "Unknown");
                """
            )
            .ShouldBe(expected);
        Rewrite("Shape", json).ShouldBe(json);
    }

    [Theory]
    [InlineData("""{"kind":"hound","nick":"H"}""", "Dog")]
    [InlineData("""{"kind":"cat","lives":1}""", "Cat")]
    [InlineData("""{"kind":"fish","fins":[1,2]}""", "Unknown")]
    [InlineData("null", "Unknown")]
    public void A_union_takes_the_case_that_its_discriminator_names(string json, string expected)
    {
        Run<string>(
                $$"""return Clientele.Runtime.Json.JsonContract.Create<Pet>().Deserialize({{Utf8(json)}}).Match(_ => "Cat", _ => "Dog", _ => "Unknown");"""
            )
            .ShouldBe(expected);
        Rewrite("Pet", json).ShouldBe(json);
    }

    [Fact]
    public void Unions_are_equal_by_case_and_value() =>
        Run<bool>(
                """
                return Shape.FromNames(["a"]) == Shape.FromNames(new List<string> { "a" })
                    && Shape.FromNames(["a"]).GetHashCode() == Shape.FromNames(new List<string> { "a" }).GetHashCode()
                    && Shape.FromNumber(1) != Shape.FromText("1")
                    && Shape.FromText("a").TryGetText(out var text) && text == "a" && !Shape.FromText("a").TryGetDate(out _);
                """
            )
            .ShouldBeTrue();

    [Fact]
    public void A_closed_enum_refuses_what_it_does_not_know()
    {
        Rewrite("Color", "\"dark-blue\"").ShouldBe("\"dark-blue\"");
        Rewrite("Grade", "2").ShouldBe("2");
        Should.Throw<System.Exception>(static () => Rewrite("Color", "\"green\"")).Message.ShouldContain("green");
    }

    [Fact]
    public void The_context_works_with_the_frameworks_serializer() =>
        Run<string>(
                """
                var options = new JsonSerializerOptions { TypeInfoResolver = ShopJsonContext.Default };
                var address = JsonSerializer.Deserialize("{\"street\":\"a\",\"tags\":[\"b\"]}", ShopJsonContext.Default.Address)!;
                return JsonSerializer.Serialize(address, ShopJsonContext.Default.Address) + JsonSerializer.Serialize(address, options);
                """
            )
            .ShouldBe("""{"street":"a","tags":["b"]}{"street":"a","tags":["b"]}""");

    private static string Rewrite(string type, string json)
    {
        var contract =
            $"Clientele.Runtime.Json.JsonContract.Create<{type}{(type is "Color" or "Grade" ? $", {type}_Text" : "")}>()";
        return Run<string>(
            $"return Encoding.UTF8.GetString({contract}.Serialize({contract}.Deserialize({Utf8(json)})));"
        );
    }

    private static T Run<T>(string body) => EmittedCode.Run<T>(Samples.All, body);

    private static string Utf8(string json) => CSharpText.Utf8Literal(json);
}
