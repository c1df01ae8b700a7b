using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Clientele.Generator.Tests.Infrastructure;
using Clientele.Generator.Tests.Infrastructure.Programs;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.CSharp.Naming;

/// <summary>
/// Whatever schemas, members, values, operations and parameters are called, what is emitted compiles without a warning
/// and keeps the names on the wire.
/// </summary>
public sealed class EmittedNameTests
{
    private static readonly string[] FrameworkNames = (
        "Action Array Attribute Boolean CancellationToken Convert CultureInfo DateOnly DateTime DateTimeOffset Dictionary Encoding Enum Exception Func Guid HashCode HttpClient HttpContent HttpMethod "
        + "IEquatable IReadOnlyDictionary IReadOnlyList Index Int32 Int64 JsonElement JsonSerializerOptions JsonTypeInfo KeyValuePair Lazy List Math Memory NotNullWhen Nullable Object Obsolete Range ReadOnlySpan "
        + "SetsRequiredMembers Span Stream String StringBuilder StringComparer StringComparison Task TimeOnly TimeSpan Tuple Type Uri ValueTask ValueType Version Void"
    ).Split(' ');

    private static readonly string[] ContractNames = (
        "ApiException ApiOperation ApiResponse AsyncPageable ClientOptions ClientPipeline Clientele FilePart IValidatable JsonContext JsonContract JsonKind JsonMemberTable JsonReader JsonWriter NoContent Optional "
        + "RedirectHandler ApiHeaders ServerSentEvent Utf8XmlReader Utf8XmlWriter ValueEquality WireFormat XmlMemberTable XmlSerializerContext XmlTag XmlTypeInfo"
    ).Split(' ');

    // Of object, of records, of the contexts, and of the types that are emitted.
    private static readonly string[] MemberNames = (
        "Equals Finalize GetHashCode GetType MemberwiseClone ReferenceEquals ToString toString Clone <Clone>$ Deconstruct EqualityContract PrintMembers op_Equality Default FindContract GetTypeInfo "
        + "GeneratedSerializerOptions Options TypeInfo AdditionalProperties additionalProperties Case FromUnknown IsKnown IsNumber JsonNames KnownValues Values Match Members Number Parse Raw RawJson ReadJson ReadXml Text "
        + "TryGet TryGetUnknown TryParse Unknown Validate Value value WriteJson WriteXml XmlNames base builder default hash left member null other r reader right seen this violations w writer"
    ).Split(' ');

    private static readonly string[] AllNames =
    [
        .. FrameworkNames,
        .. ContractNames,
        .. MemberNames,
        "System",
        "Acme",
        "Api",
        "Microsoft",
        "global",
        "Pets",
    ];

    /// <summary>Names that met those of members that the emitter adds.</summary>
    [Theory]
    [InlineData("Switch: { oneOf: [ { type: string }, { type: boolean } ] }", "Test", "Switch")]
    [InlineData("EqualsValue: { type: string, enum: [Equals, b] }", "Test", "EqualsValue")]
    [InlineData("A: { type: object, properties: { a: { type: string } } }", "PetsXmlContext", "PetsXmlContextClient")]
    [InlineData("A: { type: object, properties: { a: { type: string } } }", "PetsJsonContext", "PetsJsonContextClient")]
    public void A_name_of_what_is_emitted_beside_it_compiles(string schema, string tag, string name)
    {
        var run = PathsOf.Run(
            $$"""
            /a:
              delete: { tags: [{{tag}}], responses: { '204': { description: A. } } }
              get: { responses: { '200': { description: A., content: { application/xml: { schema: { $ref: '#/components/schemas/{{schema.Split(
                ':'
            )[0]}}' } }, application/json: { schema: { $ref: '#/components/schemas/{{schema.Split(':')[0]}}' } } } } } }
            """,
            schema
        );

        run.CompilerDiagnostics.ShouldBeEmpty();
        string.Join(' ', run.Types).ShouldContain(name);
    }

    private static readonly string[] OddNames =
    [
        "",
        " ",
        "_",
        "__",
        "-",
        "$",
        "1",
        "1st",
        "2nd",
        "a.b",
        "A.B",
        ".",
        "..",
        "A.",
        "a-b",
        "a_b",
        "a b",
        "ab",
        "AB",
        "Ab",
        "class",
        "event",
        "record",
        "required",
        "scoped",
        "field",
        "await",
        "日本",
        "имя",
        "اسم",
        "नाम",
        "é",
        "e\u0301",
        "ß",
        "SS",
        "İ",
        "ı",
        "ﬁ",
        "fi",
        "٣",
        "²",
        "😀",
        "👨‍👩‍👧",
        "K",
        "\u212A",
        "a\u200Bb",
        "a\u00ADb",
        "#/x",
        "a/b",
        "a~b",
        "a%20b",
        "{x}",
        "\"",
        "\\",
        "\n",
        "\u2028",
    ];

    public static TheoryData<string, string> Shapes =>
        new()
        {
            {
                "object",
                """{ "type": "object", "required": ["id"], "properties": { "id": { "type": "string", "format": "uuid" }, "when": { "type": "string", "format": "date-time" }, "at": { "type": "string", "format": "uri" }, "all": { "type": "array", "minItems": 1, "items": { "$ref": "#/components/schemas/NAME" } }, "self": { "$ref": "#/components/schemas/NAME" } }, "additionalProperties": { "type": "integer" } }"""
            },
            { "enum", """{ "type": "string", "enum": ["NAME", "a", "value"] }""" },
            { "closed", """{ "type": "string", "enum": ["NAME", "a", "value"] }""" },
            { "number", """{ "type": "integer", "enum": [1, 2], "x-enum-varnames": ["NAME", "Value"] }""" },
            {
                "union",
                """{ "oneOf": [ { "type": "string" }, { "type": "array", "items": { "$ref": "#/components/schemas/NAME" } }, { "type": "object", "required": ["NAME"], "properties": { "NAME": { "type": "boolean" } } } ] }"""
            },
            {
                "base",
                """{ "type": "object", "required": ["k"], "properties": { "k": { "type": "string" }, "own": { "$ref": "#/components/schemas/NAME" } }, "discriminator": { "propertyName": "k", "mapping": { "s": "#/components/schemas/NAMESub" } } }"""
            },
        };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Schemas_are_called_as_framework_contract_and_member_names(string shape, string schema)
    {
        var schemas = AllNames.ToDictionary(
            static name => name,
            name => schema.Replace("NAME", name, StringComparison.Ordinal)
        );
        if (shape == "base")
        {
            foreach (var name in AllNames)
            {
                schemas.Add(
                    name + "Sub",
                    $$"""{ "allOf": [ { "$ref": "#/components/schemas/{{name}}" }, { "type": "object", "properties": { "{{name}}": { "type": "string" }, "sub": { "type": "integer" } } } ] }"""
                );
            }
        }

        var run = Emit(
            schemas,
            ("EnumStyle", shape == "closed" ? "Closed" : "Open"),
            ("Emit", shape is "object" or "union" ? "Models,Json,Xml" : "Models,Json")
        );

        run.CompilerDiagnostics.ShouldBeEmpty();
        run.Diagnostics.ShouldAllBe(static diagnostic => diagnostic.Contains("CLI0207", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("FromString", "{ type: string }", "FromStringCase(\"a\")")]
    [InlineData("TryGetList", "{ type: array, items: { type: string } }", "FromStringList([\"a\"])")]
    [InlineData("TryGetPet", "{ $ref: '#/components/schemas/Pet' }", "FromPetCase(new Pet())")]
    public void A_union_may_be_called_as_the_members_of_its_cases(string name, string branch, string made)
    {
        var run = SchemasOf.Run(
            $$"""
            Pet: { type: object, properties: { name: { type: string } } }
            {{name}}: { oneOf: [ {{branch}}, { type: integer } ] }
            """
        );

        EmittedProgram
            .Run<string>(run, $"return JsonSerializer.Serialize({name}.{made}, PetsJsonContext.Default.{name});")
            .ShouldBeOneOf("\"a\"", "[\"a\"]", "{}");
    }

    [Theory]
    [InlineData("{ type: string, enum: [a, b] }", "IsKnownEnum")]
    [InlineData("{ oneOf: [ { type: string }, { type: array, items: { type: string } } ] }", "IsKnown")]
    public void A_type_without_a_name_is_not_called_as_its_members(string schema, string type)
    {
        var run = PathsOf.Run(
            $$"""/pets: { post: { operationId: is, parameters: [ { name: known, in: query, schema: {{schema}} } ], responses: { '204': { description: none } } } }"""
        );

        run.CompilerDiagnostics.ShouldBeEmpty();
        run.Files.Keys.ShouldContain(type + ".cs");
    }

    [Fact]
    public void Members_of_every_name_survive_a_round_trip()
    {
        string[] names = [.. AllNames.Concat(OddNames).Distinct()];
        var json =
            "{" + string.Join(",", names.Select(static (name, index) => Quote(name) + ":\"" + index + "\"")) + "}";
        var properties = string.Join(
            ",",
            names.Select(static name => Quote(name) + ":{\"type\":\"string\",\"minLength\":1}")
        );
        var run = Emit(
            new() { ["Pet"] = "{ \"type\": \"object\", \"properties\": {" + properties + "} }" },
            ("Emit", "Models,Json,Xml,Client")
        );

        run.Diagnostics.ShouldBeEmpty();
        EmittedProgram
            .Run<string>(
                run,
                $$"""
                const string Json = {{Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(json, quote: true)}};
                var pet = JsonSerializer.Deserialize(Json, PetsJsonContext.Default.Pet)!;
                var again = JsonSerializer.Deserialize(JsonSerializer.Serialize(pet, PetsJsonContext.Default.Pet), PetsJsonContext.Default.Pet)!;
                var members = JsonDocument.Parse(JsonSerializer.Serialize(again, PetsJsonContext.Default.Pet)).RootElement.EnumerateObject().ToDictionary(member => member.Name, member => member.Value.GetString());
                return $"{JsonDocument.Parse(Json).RootElement.EnumerateObject().All(member => members[member.Name] == member.Value.GetString())} {members.Count} {(pet.AdditionalMembers?.Count ?? 0) == 0} {pet.Equals(again)} {pet.Validate().Count}";
                """
            )
            .ShouldBe($"True {names.Length} True True 0");
    }

    [Theory]
    [InlineData("Open")]
    [InlineData("Closed")]
    public void Values_of_every_name_are_told_apart(string style)
    {
        string[] names = [.. AllNames.Concat(OddNames).Distinct()];
        var run = Emit(
            new()
            {
                ["Pet"] =
                    "{ \"type\": \"array\", \"items\": { \"type\": \"string\", \"enum\": ["
                    + string.Join(",", names.Select(Quote))
                    + "] } }",
                ["Owner"] =
                    """{ "type": "object", "properties": { "pets": { "$ref": "#/components/schemas/Pet" } } }""",
            },
            ("EnumStyle", style)
        );

        run.Diagnostics.ShouldBeEmpty();
        var json = "{\"pets\":[" + string.Join(",", names.Select(Quote)) + "]}";
        EmittedProgram
            .Run<string>(
                run,
                $$"""
                const string Json = {{Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(json, quote: true)}};
                var owner = JsonSerializer.Deserialize(Json, PetsJsonContext.Default.Owner)!;
                var texts = JsonDocument.Parse(JsonSerializer.Serialize(owner, PetsJsonContext.Default.Owner)).RootElement.GetProperty("pets").EnumerateArray().Select(item => item.GetString());
                return $"{texts.SequenceEqual(JsonDocument.Parse(Json).RootElement.GetProperty("pets").EnumerateArray().Select(item => item.GetString()))} {owner.Pets!.Distinct().Count()}";
                """
            )
            .ShouldBe($"True {names.Length}");
    }

    [Fact]
    public void Schemas_of_odd_names_are_told_apart()
    {
        var run = Emit(
            OddNames
                .Distinct()
                .ToDictionary(
                    static name => name,
                    static name =>
                        "{ \"type\": \"object\", \"properties\": { " + Quote(name) + ": { \"type\": \"string\" } } }"
                )
        );

        run.Diagnostics.ShouldBeEmpty();
        run.CompilerDiagnostics.ShouldBeEmpty();
        run.Files.Values.Count(static text => text.Contains(" record ", StringComparison.Ordinal))
            .ShouldBe(OddNames.Distinct().Count());
        run.Files.Keys.Select(static name => name.ToUpperInvariant()).ShouldBeUnique();
    }

    [Fact]
    public void Operations_tags_and_parameters_may_have_every_name()
    {
        string[] names =
        [
            .. MemberNames
                .Concat(OddNames)
                .Concat([
                    "Task",
                    "HttpClient",
                    "Pets",
                    "ClientPipeline",
                    "IReadOnlyList",
                    "Uri",
                    "body",
                    "request",
                    "wireFormat",
                    "options",
                    "cancellationToken",
                ])
                .Distinct(),
        ];
        var parameters =
            "\"parameters\": ["
            + string.Join(
                ",",
                names.Select(static name =>
                    "{ \"name\": " + Quote(name) + ", \"in\": \"query\", \"schema\": { \"type\": \"string\" } }"
                )
            )
            + "],";
        var paths = string.Join(
            ",",
            names.Select(
                (name, index) =>
                    $$"""
                        "/p{{index}}": { "post": { "operationId": {{Quote(name)}}, "tags": [ {{Quote(name)}} ], {{(
                            index % 20 == 0 ? parameters : ""
                        )}}
                          "requestBody": { "content": { "application/json": { "schema": { "type": "object", "properties": { "a": { "type": "string" } } } } } },
                          "responses": { "204": { "description": "x", "headers": { "ToString": { "schema": { "type": "integer" } }, "Equals": { "schema": { "type": "integer" } } } } } } }
                        """
            )
        );
        var schemes = string.Join(
            ",",
            MemberNames.Select(static name =>
                Quote(name) + ": { \"type\": \"apiKey\", \"in\": \"query\", \"name\": " + Quote(name) + " }"
            )
        );
        var run = new GeneratorRun(
            InMemoryDescription.Client(
                "api.json",
                $$"""
                { "openapi": "3.1.0", "info": { "title": "Pets", "version": "1" }, "paths": { {{paths}} }, "components": { "securitySchemes": { {{schemes}} } }, "security": [ { "Equals": [] } ],
                  "servers": [ {{string.Join(
                    ",",
                    MemberNames.Select(
                        static (name, index) =>
                            $$"""{ "url": "https://x{{index}}.example", "description": {{Quote(name)}} }"""
                    )
                )}} ] }
                """
            )
        );

        run.CompilerDiagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void Members_may_be_called_as_types_that_the_record_uses()
    {
        string[] names = ["Pet", "Owner", "Kind", "PetKind", "Uri", "Guid", "Name"];
        var properties = string.Join(
            ",",
            names.Select(static name => $$"""{{Quote(name)}}: { "$ref": "#/components/schemas/{{name}}" }""")
        );
        var run = Emit(
            names.ToDictionary(
                static name => name,
                name =>
                    $$"""
                        { "type": "object", "properties": { {{properties}}, "kind": { "type": "string", "enum": ["a", "Pet"] }, "id": { "type": "string", "format": "uuid" }, "link": { "type": "string", "format": "uri" } } }
                        """
            )
        );

        run.Diagnostics.ShouldAllBe(static diagnostic => diagnostic.Contains("CLI0207", StringComparison.Ordinal));
        EmittedProgram
            .Run<string>(
                run,
                """
                const string Json = "{\"Pet\":{\"Pet\":{\"kind\":\"Pet\"}},\"Uri\":{\"link\":\"https://a.example/\"},\"Guid\":{\"id\":\"00000000-0000-0000-0000-000000000001\"},\"kind\":\"a\"}";
                return JsonSerializer.Serialize(JsonSerializer.Deserialize(Json, PetsJsonContext.Default.Pet)!, PetsJsonContext.Default.Pet);
                """
            )
            .ShouldBe(
                """{"Pet":{"Pet":{"kind":"Pet"}},"Uri":{"link":"https://a.example/"},"Guid":{"id":"00000000-0000-0000-0000-000000000001"},"kind":"a"}"""
            );
    }

    [Theory]
    [InlineData('x')]
    [InlineData('日')]
    public void Over_long_names_are_cut_and_their_files_can_be_written(char letter)
    {
        var (first, second) = (new string(letter, 600), new string(letter, 601));
        var run = Emit(
            new()
            {
                [first] =
                    $$"""{ "type": "object", "properties": { "{{first}}": { "type": "object", "properties": { "{{second}}": { "type": "string", "enum": ["{{first}}", "{{second}}"] } } }, "{{second}}": { "$ref": "#/components/schemas/{{second}}" } } }""",
                [second] = """{ "type": "object", "properties": { "a": { "type": "string" } } }""",
            }
        );

        run.Diagnostics.ShouldBeEmpty();
        run.CompilerDiagnostics.ShouldBeEmpty();
        run.Result.GeneratedSources.Select(static source => Encoding.UTF8.GetByteCount(source.HintName))
            .ShouldAllBe(static length => length <= 120);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Task")]
    [InlineData("System")]
    [InlineData("object")]
    [InlineData("Acme")]
    [InlineData("Client")]
    [InlineData("Json")]
    [InlineData("1st")]
    [InlineData("😀")]
    [InlineData("class")]
    [InlineData("日")]
    public void Titles_name_clients(string title)
    {
        foreach (var full in new[] { title, string.Concat(Enumerable.Repeat(title, 600)) })
        {
            var run = new GeneratorRun(
                InMemoryDescription.Client(
                    "api.json",
                    $$"""
                    { "openapi": "3.1.0", "info": { "title": "{{full}}", "version": "1" }, "servers": [ { "url": "https://a.example" }, { "url": "https://b.example" } ],
                      "paths": { "/a": { "get": { "tags": [ "{{full}}" ], "operationId": "{{full}}", "responses": { "200": { "description": "x", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/A" } } } } } } } },
                      "components": { "schemas": { "A": { "type": "object", "properties": { "{{full}}": { "type": "string" } } } } } }
                    """
                )
            );

            run.CompilerDiagnostics.ShouldBeEmpty();
            run.Result.GeneratedSources.Select(static source => Encoding.UTF8.GetByteCount(source.HintName))
                .ShouldAllBe(static length => length <= 120);
        }
    }

    [Theory] // What Windows keeps for devices is no file there, whatever follows the dot.
    [InlineData("Aux")]
    [InlineData("con")]
    [InlineData("Lpt1")]
    public void No_file_is_called_as_a_device(string name)
    {
        var run = Emit(new() { [name] = """{ "type": "object", "properties": { "a": { "type": "string" } } }""" });

        run.CompilerDiagnostics.ShouldBeEmpty();
        run.Files.Keys.ShouldContain(char.ToUpperInvariant(name[0]) + name[1..] + "-.cs");
    }

    [Fact]
    public void Another_schema_changes_no_file_of_those_before_it()
    {
        var before = new Dictionary<string, string>
        {
            ["A.Order"] =
                """{ "type": "object", "properties": { "lines": { "type": "array", "items": { "type": "object", "properties": { "kind": { "type": "string", "enum": ["a", "b"] } } } } } }""",
            ["customer_id"] = """{ "type": "string", "enum": ["x"] }""",
            ["Task"] = """{ "oneOf": [ { "$ref": "#/components/schemas/A.Order" }, { "type": "string" } ] }""",
        };
        var after = new Dictionary<string, string>(before)
        {
            ["AAA"] = """{ "type": "object", "properties": { "order": { "$ref": "#/components/schemas/A.Order" } } }""",
            ["B.Line"] = """{ "type": "object", "properties": { "kind": { "type": "string", "enum": ["a", "c"] } } }""",
            ["zzz"] = """{ "anyOf": [ { "type": "integer" }, { "type": "string" } ] }""",
        };

        var (old, now) = (Emit(before).Files, Emit(after).Files);

        now.Keys.Except(old.Keys).Count().ShouldBe(3);
        foreach (var (name, text) in old.Where(static file => file.Key != "PetsJsonContext.cs"))
        {
            now[name].ShouldBe(text, name);
        }
    }

    [Fact]
    public void A_derived_record_leaves_the_dictionary_of_its_base_alone()
    {
        var run = Emit(
            new()
            {
                ["Base"] =
                    """{ "type": "object", "required": ["k"], "properties": { "k": { "type": "string" } }, "discriminator": { "propertyName": "k", "mapping": { "s": "#/components/schemas/Sub" } } }""",
                ["Sub"] =
                    """{ "allOf": [ { "$ref": "#/components/schemas/Base" }, { "type": "object", "properties": { "additionalProperties": { "type": "string" } } } ] }""",
            }
        );

        EmittedProgram
            .Run<string>(
                run,
                """
                const string Json = "{\"k\":\"s\",\"additionalProperties\":\"x\",\"more\":1}";
                return JsonSerializer.Serialize(JsonSerializer.Deserialize(Json, PetsJsonContext.Default.Base)!, PetsJsonContext.Default.Base);
                """
            )
            .ShouldBe("""{"k":"s","additionalProperties":"x","more":1}""");
    }

    private static GeneratorRun Emit(
        Dictionary<string, string> schemas,
        params (string Key, string Value)[] metadata
    ) => new(InMemoryDescription.Client("api.json", Document(schemas), metadata));

    private static string Document(Dictionary<string, string> schemas) =>
        "{ \"openapi\": \"3.1.0\", \"info\": { \"title\": \"Pets\", \"version\": \"1\" }, \"paths\": {}, \"components\": { \"schemas\": {\n"
        + string.Join(",\n", schemas.Select(static schema => Quote(schema.Key) + ": " + schema.Value))
        + "\n} } }";

    private static string Quote(string text) => System.Text.Json.JsonSerializer.Serialize(text);
}
