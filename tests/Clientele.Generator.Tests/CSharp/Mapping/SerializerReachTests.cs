using Clientele.Generator.Tests.Infrastructure;
using Clientele.Generator.Tests.Infrastructure.Programs;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.CSharp.Mapping;

/// <summary><c>Serializers="AsNeeded"</c>: what a client only receives is not written, what it only sends not read.</summary>
public sealed class SerializerReachTests
{
    private static readonly string Api = YamlDescription.WithPaths(
        """
        /pets:
          post:
            operationId: addPet
            requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/NewPet' } } } }
            responses:
              '200': { description: Added, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Pet' } } } } }
              default: { description: Not added, content: { application/json: { schema: { $ref: '#/components/schemas/Fault' } } } }
        /shapes:
          post:
            operationId: findShapes
            requestBody: { required: true, content: { application/xml: { schema: { $ref: '#/components/schemas/Query' } } } }
            responses:
              '200': { description: Found, content: { application/xml: { schema: { $ref: '#/components/schemas/Found' } } } }
        """,
        """
        NewPet: { type: object, required: [name], properties: { name: { type: string }, home: { $ref: '#/components/schemas/Home' }, wish: { $ref: '#/components/schemas/Wish' } } }
        Pet: { type: object, required: [id], properties: { id: { type: integer }, home: { $ref: '#/components/schemas/Home' }, toy: { $ref: '#/components/schemas/Toy' }, shape: { $ref: '#/components/schemas/Shape' } } }
        Home: { type: object, properties: { city: { type: string } } }
        Wish: { oneOf: [ { type: string }, { type: object, required: [size], properties: { size: { type: integer } } } ] }
        Toy: { oneOf: [ { type: string }, { type: object, required: [ball], properties: { ball: { type: integer } } } ] }
        Shape: { type: object, properties: { form: { type: string } }, discriminator: { propertyName: form } }
        Circle: { allOf: [ { $ref: '#/components/schemas/Shape' }, { type: object, properties: { radius: { type: number } } } ] }
        Fault: { type: object, properties: { reason: { type: string } } }
        Query: { type: object, properties: { text: { type: string } } }
        Found: { type: object, properties: { count: { type: integer } } }
        Unused: { type: object, properties: { fault: { $ref: '#/components/schemas/Own' } } }
        Own: { type: object, properties: { id: { type: integer } } }
        """
    );

    private const string Attempt = """
        string Try(Func<object?> use) { try { return use()?.ToString() ?? ""; } catch (NotSupportedException error) { return error.Message.Replace("Acme.", "").Split("description.")[0] + "description"; } }
        """;

    [Theory]
    [InlineData("Pet", true, false)]
    [InlineData("Fault", true, false)]
    [InlineData("Toy", true, false)]
    [InlineData("Shape", true, false)]
    [InlineData("Circle", true, false)]
    [InlineData("Found", true, false)]
    [InlineData("NewPet", false, true)]
    [InlineData("Wish", false, true)]
    [InlineData("Query", false, true)]
    [InlineData("Home", true, true)]
    [InlineData("Unused", true, true)]
    [InlineData("Own", true, true)]
    public void A_type_has_the_directions_that_operations_need_and_else_both(string type, bool read, bool written)
    {
        var file = Run("AsNeeded").Files[type + ".cs"];

        file.Contains($"UnsupportedDirection.ReadJson<{type}>", System.StringComparison.Ordinal).ShouldBe(!read);
        file.Contains($"UnsupportedDirection.WriteJson<{type}>", System.StringComparison.Ordinal).ShouldBe(!written);
    }

    [Fact]
    public void Calls_work_as_before() =>
        EmittedProgram
            .Run<string>(
                Run("AsNeeded"),
                """
                var canned = new Canned("[{\"id\":1,\"toy\":{\"ball\":2},\"shape\":{\"form\":\"Circle\",\"radius\":3}}]", "application/json");
                var client = new PetsClient(new HttpClient(canned) { BaseAddress = new Uri("https://pets.example/") });
                var pets = await client.AddPetAsync(new NewPet { Name = "Rex", Home = new Home { City = "Ulm" }, Wish = "ball" });
                var sent = await canned.Request!.Content!.ReadAsStringAsync();
                var xml = new Canned("<Found><count>4</count></Found>", "application/xml");
                var found = await new PetsClient(new HttpClient(xml) { BaseAddress = new Uri("https://pets.example/") }).FindShapesAsync(new Query { Text = "a" });
                return sent + (await xml.Request!.Content!.ReadAsStringAsync()) + pets[0].Id + pets[0].Toy!.Value.GetType().Name + (pets[0].Shape is Circle) + found.Count;
                """
            )
            .ShouldBe(
                """{"name":"Rex","home":{"city":"Ulm"},"wish":"ball"}<Query><text>a</text></Query>1ToyObjectTrue4"""
            );

    [Fact]
    public void The_direction_that_is_left_out_names_the_option() =>
        EmittedProgram
            .Run<string>(
                Run("AsNeeded"),
                Attempt
                    + """
                    var json = PetsJsonContext.Default;
                    var home = JsonSerializer.Serialize(JsonSerializer.Deserialize("{\"city\":\"Ulm\"}", json.Home), json.Home);
                    return string.Join("|", home,
                        Try(() => JsonSerializer.Serialize(new Fault { Reason = "none" }, json.Fault)),
                        Try(() => JsonSerializer.Deserialize<NewPet>("{\"name\":\"Rex\"}")),
                        Try(() => PetsXmlContext.Default.Found.Serialize(new Found())),
                        Try(() => PetsXmlContext.Default.Query.Deserialize("<Query/>")));
                    """
            )
            .ShouldBe(
                """
                {"city":"Ulm"}
                |The client only receives Fault, so the code that writes it was left out: set Serializers="Both" on the OpenApiClient item of the description
                |The client only sends NewPet, so the code that reads it was left out: set Serializers="Both" on the OpenApiClient item of the description
                |The client only receives Found, so the code that writes it was left out: set Serializers="Both" on the OpenApiClient item of the description
                |The client only sends Query, so the code that reads it was left out: set Serializers="Both" on the OpenApiClient item of the description
                """.Replace("\n", "", System.StringComparison.Ordinal)
            );

    [Theory]
    [InlineData("")]
    [InlineData("Both")]
    public void Every_type_has_both_directions_unless_asked_otherwise(string value)
    {
        foreach (var file in Run(value).Files.Values)
        {
            file.ShouldNotContain("UnsupportedDirection.ReadJson<");
            file.ShouldNotContain("UnsupportedDirection.WriteJson<");
        }
    }

    private static GeneratorRun Run(string serializers)
    {
        var run = new GeneratorRun(InMemoryDescription.Client("api.yaml", Api, ("Serializers", serializers)));
        run.Diagnostics.ShouldBeEmpty();
        run.CompilerDiagnostics.ShouldBeEmpty();
        return run;
    }
}
