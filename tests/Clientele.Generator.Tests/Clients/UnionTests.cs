using Clientele.Generator.Tests.Infrastructure;
using Clientele.Generator.Tests.Infrastructure.Programs;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Clients;

/// <summary>Which case of a union a value is of, and what is sent of it.</summary>
public sealed class UnionTests
{
    private const string Contents = """
        U:
          oneOf: [ { $ref: '#/components/schemas/directory' }, { $ref: '#/components/schemas/file' }, { $ref: '#/components/schemas/link' } ]
          discriminator: { propertyName: type, mapping: { array: '#/components/schemas/directory', file: '#/components/schemas/file', link: '#/components/schemas/link' } }
        directory: { type: array, items: { type: object, required: [ type, name ], properties: { type: { type: string }, name: { type: string } } } }
        file: { type: object, required: [ type, name, content ], properties: { type: { type: string }, name: { type: string }, content: { type: string } } }
        link: { type: object, required: [ type, target ], properties: { type: { type: string }, target: { type: string } } }
        """;

    private const string Users = """
        U:
          oneOf: [ { $ref: '#/components/schemas/private-user' }, { $ref: '#/components/schemas/public-user' } ]
          discriminator: { propertyName: view, mapping: { private: '#/components/schemas/private-user', public: '#/components/schemas/public-user' } }
        private-user: { type: object, required: [ login, plan ], properties: { login: { type: string }, plan: { type: string }, view: { type: string } } }
        public-user: { type: object, required: [ login ], properties: { login: { type: string }, bio: { type: string }, view: { type: string } } }
        """;

    private const string Mixed = """
        U:
          oneOf: [ { type: string }, { type: integer }, { $ref: '#/components/schemas/file' } ]
          discriminator: { propertyName: type, mapping: { file: '#/components/schemas/file' } }
        file: { type: object, required: [ type ], properties: { type: { type: string } } }
        """;

    // The values that tell the branches apart stand in what these are put together of, or are several.
    private const string Listed = """
        U: { oneOf: [ { $ref: '#/components/schemas/Song' }, { $ref: '#/components/schemas/Episode' }, { $ref: '#/components/schemas/Talk' }, { $ref: '#/components/schemas/Show' } ], discriminator: { propertyName: type } }
        Song: { type: object, required: [ type ], properties: { type: { type: string, enum: [ track, single ] }, n: { type: string } } }
        EpisodeBase: { type: object, required: [ type ], properties: { type: { type: string, enum: [ episode ] }, n: { type: string } } }
        Episode: { allOf: [ { $ref: '#/components/schemas/EpisodeBase' }, { type: object, properties: { n: { type: string } } } ] }
        Kind: { type: string, enum: [ talk ] }
        Talk: { type: object, required: [ type ], properties: { type: { allOf: [ { $ref: '#/components/schemas/Kind' } ] }, n: { type: string } } }
        Show: { type: object, required: [ type ], properties: { type: { type: string }, n: { type: string } } }
        """;

    // All values of a base say nothing of what extends it.
    private const string Unlisted = """
        U: { oneOf: [ { $ref: '#/components/schemas/cat' }, { $ref: '#/components/schemas/dog' } ], discriminator: { propertyName: type } }
        base: { type: object, required: [ type ], properties: { type: { type: string, enum: [ cat, dog ] }, n: { type: string } } }
        cat: { allOf: [ { $ref: '#/components/schemas/base' }, { type: object, properties: { m: { type: string } } } ] }
        dog: { allOf: [ { $ref: '#/components/schemas/base' }, { type: object, properties: { m: { type: string } } } ] }
        """;

    [Theory]
    [InlineData(Listed, """{"type":"track","n":"a"}""", "Song")]
    [InlineData(Listed, """{"type":"single","n":"a"}""", "Song")]
    [InlineData(Listed, """{"type":"episode","n":"a"}""", "Episode")]
    [InlineData(Listed, """{"type":"talk","n":"a"}""", "Talk")]
    [InlineData(Listed, """{"type":"Show","n":"a"}""", "Show")]
    [InlineData(Unlisted, """{"type":"dog","n":"a"}""", "Dog")]
    [InlineData(Contents, """[{"type":"file","name":"a"}]""", "DirectoryItemList")]
    [InlineData(Contents, """[]""", "DirectoryItemList")]
    [InlineData(Contents, """{"type":"file","name":"a","content":"b"}""", "File")]
    [InlineData(Contents, """{"name":"a","content":"b"}""", "Unknown")]
    [InlineData(Contents, """{"type":"submodule","name":"a","content":"b"}""", "Unknown")]
    [InlineData(Contents, """{"other":1}""", "Unknown")]
    [InlineData(Users, """{"login":"a","plan":"free","bio":"b"}""", "PrivateUser")]
    [InlineData(Users, """{"login":"a","bio":"b"}""", "PublicUser")]
    [InlineData(Users, """{"login":"a","view":"public","plan":"free"}""", "PublicUser")]
    [InlineData(Mixed, "\"text\"", "String")]
    [InlineData(Mixed, "5", "Int64")]
    [InlineData(Mixed, """{"type":"file"}""", "File")]
    [InlineData(Mixed, """{"type":"other"}""", "Unknown")]
    [InlineData(Mixed, "true", "Unknown")]
    public void Kinds_choose_before_discriminators_and_shapes_where_they_are_absent(
        string schemas,
        string json,
        string expected
    ) =>
        Run(
                schemas,
                $$"""""
                var value = JsonSerializer.Deserialize("""
                {{json}}
                """, PetsJsonContext.Default.U)!;
                var found = typeof(U).GetMethods().Where(static method => method.Name.StartsWith("TryGet", StringComparison.Ordinal)).Single(method => (bool)method.Invoke(value, [null])!).Name[6..];
                return found + " " + JsonSerializer.Serialize(value, PetsJsonContext.Default.U);
                """""
            )
            .ShouldBe($"{expected} {json}");

    private const string Issue = """
        U:
          type: object
          required: [ title, labels ]
          properties:
            title: { oneOf: [ { type: string }, { type: integer } ] }
            labels: { oneOf: [ { type: array, items: { type: string } }, { $ref: '#/components/schemas/Label' }, { type: boolean } ] }
            amount: { anyOf: [ { type: integer }, { type: number } ] }
        Label: { type: object, required: [ name ], properties: { name: { type: string } } }
        """;

    [Fact]
    public void Branches_convert_to_the_union() =>
        Run(
                Issue,
                """
                U[] bodies =
                [
                    new() { Title = "Bug", Labels = new[] { "bug" }, Amount = 5 },
                    new() { Title = 5, Labels = new Label { Name = "n" }, Amount = 5.5 },
                    new() { Title = 5L, Labels = new List<string> { "a", "b" }, Amount = null },
                    new() { Title = "x", Labels = true },
                    new() { Title = "y", Labels = ["c", "d"] },
                    new() { Title = "z", Labels = [] },
                ];
                return string.Join(" ", bodies.Select(static body => JsonSerializer.Serialize(body, PetsJsonContext.Default.U)));
                """
            )
            .ShouldBe(
                """
                {"title":"Bug","labels":["bug"],"amount":5} {"title":5,"labels":{"name":"n"},"amount":5.5} {"title":5,"labels":["a","b"]} {"title":"x","labels":true} {"title":"y","labels":["c","d"]} {"title":"z","labels":[]}
                """.Trim()
            );

    // As in GitHub's description.
    private const string Labels = """
        U:
          type: object
          required: [ title ]
          properties:
            title: { oneOf: [ { type: string }, { type: integer } ] }
            milestone: { nullable: true, oneOf: [ { type: string }, { type: integer } ] }
            labels:
              type: array
              items:
                oneOf:
                - { type: string }
                - { type: object, properties: { name: { type: string }, color: { type: string, nullable: true } } }
        """;

    [Fact]
    public void Branches_convert_in_collection_expressions() =>
        Run(
                Labels,
                """
                var color = "f00";
                U[] bodies =
                [
                    new() { Title = "Bug", Labels = ["bug"], Milestone = (UMilestone)5 },
                    new() { Title = "Bug", Labels = ["bug", new ULabelObject { Name = "ui", Color = color }], Milestone = null },
                    new() { Title = "Bug", Labels = [] },
                ];
                return string.Join(" ", bodies.Select(static body => JsonSerializer.Serialize(body, PetsJsonContext.Default.U)));
                """
            )
            .ShouldBe(
                """
                {"title":"Bug","milestone":5,"labels":["bug"]} {"title":"Bug","milestone":null,"labels":["bug",{"name":"ui","color":"f00"}]} {"title":"Bug","labels":[]}
                """.Trim()
            );

    [Fact]
    public void A_union_with_a_list_gives_its_items_and_none_of_another_case() =>
        Run(
                Issue,
                """
                U body = new() { Title = "x", Labels = ["a", "b"] };
                U other = new() { Title = "x", Labels = true };
                string[] items = [.. body.Labels, .. other.Labels]; return string.Join(",", items);
                """
            )
            .ShouldBe("a,b");

    [Fact]
    public void The_text_of_a_union_is_its_value_or_how_many_items_it_has() =>
        Run(
                Issue,
                """
                U body = new() { Title = 5, Labels = ["a", "b"] };
                return $"{body.Title}, {body.Labels}, {body}";
                """
            )
            .ShouldBe("5, 2 items, U { Title = 5, Labels = 2 items, Amount =  }");

    [Fact]
    public void Patterns_match_the_value_and_Switch_calls_the_action_of_its_case() =>
        Run(
                Issue,
                """
                static string Kind(string json)
                {
                    var labels = JsonSerializer.Deserialize(json, PetsJsonContext.Default.U)!.Labels;
                    var text = labels.Value switch { IReadOnlyList<string> list => "list " + list.Count, Label label => "label " + label.Name, bool flag => "flag " + flag, JsonElement raw => "raw " + raw, _ => "none" };
                    labels.Switch(stringList: list => text += " list", label: label => text += " label", boolean: flag => text += " flag", unknown: (JsonElement raw) => text += " raw");
                    return text;
                }
                return string.Join(", ", new[] { "[\"a\"]", "{\"name\":\"n\"}", "true", "5" }.Select(static labels => Kind("{\"title\":\"t\",\"labels\":" + labels + "}")));
                """
            )
            .ShouldBe("list 1 list, label n label, flag True flag, raw 5 raw");

    /// <summary>A real without a fraction was written as an integer, which is another case.</summary>
    [Theory]
    [InlineData("{ type: integer }, { type: number }")]
    [InlineData("{ type: integer }, { type: number, format: float }")]
    [InlineData("{ type: integer, enum: [1, 2] }, { type: number }")]
    public void A_real_beside_integers_stays_one(string branches)
    {
        var run = SchemasOf.Run(
            $"U: {{ type: object, properties: {{ v: {{ oneOf: [ {branches}, {{ type: string }} ] }} }} }}"
        );

        foreach (var number in new[] { "1", "1.0", "1.5", "-2.0", "1E+30", "\"1\"" })
        {
            run.ShouldKeep("U", "{\"v\":" + number + "}");
        }
    }

    private const string Discriminators = """
        U: { type: object, properties: { animal: { $ref: '#/components/schemas/Animal' }, shape: { $ref: '#/components/schemas/Shape' } } }
        Animal:
          oneOf: [ { $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' } ]
          discriminator: { propertyName: petType, mapping: { cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog' } }
        Cat: { type: object, required: [ petType ], properties: { petType: { type: string }, lives: { type: integer } } }
        Dog: { type: object, properties: { petType: { type: string }, bark: { type: string } } }
        Shape: { type: object, required: [ kind ], discriminator: { propertyName: kind }, properties: { kind: { type: string } } }
        circle: { allOf: [ { $ref: '#/components/schemas/Shape' }, { type: object, properties: { r: { type: number } } } ] }
        Note: { allOf: [ { $ref: '#/components/schemas/Shape' }, { type: object, properties: { kind: { type: string, default: Note }, x: { type: string } } } ] }
        Leaf: { allOf: [ { $ref: '#/components/schemas/Mid' }, { type: object, properties: { z: { type: string } } } ] }
        Mid: { allOf: [ { $ref: '#/components/schemas/Shape' }, { type: object, properties: { y: { type: string } } } ] }
        """;

    [Theory]
    [InlineData("Animal = Animal.FromDog(new Dog { Bark = \"w\" })", """{"animal":{"petType":"dog","bark":"w"}}""")]
    [InlineData("Animal = new Cat { Lives = 9 }", """{"animal":{"petType":"cat","lives":9}}""")]
    [InlineData("Animal = new Dog { PetType = null }", """{"animal":{"petType":"dog"}}""")]
    [InlineData("Shape = new Circle { R = 1 }", """{"shape":{"kind":"circle","r":1}}""")]
    [InlineData("Shape = new Circle { Kind = \"Leaf\", R = 1 }", """{"shape":{"kind":"circle","r":1}}""")]
    [InlineData("Shape = new Circle { Kind = \"CIRCLE\", R = 1 }", """{"shape":{"kind":"CIRCLE","r":1}}""")]
    [InlineData("Shape = new Note { X = \"x\" }", """{"shape":{"kind":"Note","x":"x"}}""")]
    [InlineData("Shape = new Leaf { Z = \"z\" }", """{"shape":{"kind":"Leaf","z":"z"}}""")]
    [InlineData("Shape = new Mid { Y = \"y\" }", """{"shape":{"kind":"Mid","y":"y"}}""")]
    [InlineData("Shape = new Shape()", """{"shape":{"kind":"Shape"}}""")]
    public void What_is_derived_says_what_it_is(string member, string json) =>
        Run(Discriminators, $$"""return JsonSerializer.Serialize(new U { {{member}} }, PetsJsonContext.Default.U);""")
            .ShouldBe(json);

    [Theory]
    [InlineData("""{"shape":{"kind":"hexagon","sides":6}}""")]
    [InlineData("""{"shape":{"kind":"circle","r":1}}""")]
    [InlineData("""{"animal":{"bark":"w"}}""")]
    [InlineData("""{"animal":{"petType":"fish"}}""")]
    public void What_is_read_is_written_as_it_came(string json) =>
        Run(
                Discriminators,
                $$"""""
                return JsonSerializer.Serialize(JsonSerializer.Deserialize("""
                {{json}}
                """, PetsJsonContext.Default.U)!, PetsJsonContext.Default.U);
                """""
            )
            .ShouldBe(json);

    [Fact]
    public void A_value_that_says_it_is_of_another_case_is_refused() =>
        Run(
                Discriminators,
                """
                try { Animal.FromDog(new Dog { PetType = "cat" }); return "taken"; } catch (ArgumentException error) { return error.Message; }
                """
            )
            .ShouldStartWith("Its PetType is that of another case.");

    private static string Run(string schemas, string body) =>
        EmittedProgram.Run<string>(
            PathsOf.Run(
                YamlDescription.Exchanging("U"),
                schemas,
                "3.0.3",
                others: "servers: [ { url: 'https://x.test' } ]"
            ),
            body
        );
}
