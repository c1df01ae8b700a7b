using System;
using System.Linq;
using System.Runtime.CompilerServices;
using Clientele.Generator.Tests.Infrastructure;
using Clientele.Generator.Tests.Infrastructure.Programs;
using Microsoft.CodeAnalysis.CSharp;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.CSharp.Schemas;

/// <summary>One small description for each kind of schema: what is emitted for it, and how it behaves.</summary>
public sealed class SchemaKindTests
{
    [Fact]
    public void Scalars_by_type_and_format() =>
        Check(
            """
            Scalars:
              type: object
              properties:
                flag: { type: boolean }
                integer: { type: integer }
                int32: { type: integer, format: int32 }
                int64: { type: integer, format: int64 }
                uint8: { type: integer, format: uint8 }
                uint32: { type: integer, format: uint32 }
                uint64: { type: integer, format: uint64 }
                number: { type: number }
                single: { type: number, format: float }
                money: { type: number, format: decimal }
                text: { type: string }
                date: { type: string, format: date }
                moment: { type: string, format: date-time }
                time: { type: string, format: time }
                duration: { type: string, format: duration }
                id: { type: string, format: uuid }
                link: { type: string, format: uri }
                bytes: { type: string, format: byte }
                secret: { type: string, format: password }
                mail: { type: string, format: email }
                odd: { type: string, format: of-our-own }
            """,
            "Scalars",
            [
                """{"flag":true,"integer":9007199254740993,"int32":-1,"int64":2,"uint8":255,"uint32":4294967295,"uint64":18446744073709551615,"number":1.5,"single":0.25,"money":10.10,"text":"t","date":"2026-01-02","moment":"2026-01-02T03:04:05.678+01:00","time":"03:04:05","duration":"P1DT2H","id":"5f0f9d2e-2a8c-4b0e-9d2e-111111111111","link":"https://example.com/a?b=c","bytes":"AQID","secret":"s","mail":"a@b.example","odd":"o"}""",
            ]
        );

    [Fact]
    public void Objects_maps_and_arrays_of_each_other() =>
        Check(
            """
            Shelf:
              type: object
              required: [rows]
              properties:
                rows: { type: array, items: { type: array, items: { type: integer } } }
                byName: { type: object, additionalProperties: { $ref: '#/components/schemas/Book' } }
                lists: { type: object, additionalProperties: { type: array, items: { type: string } } }
                maps: { type: array, items: { type: object, additionalProperties: { type: number } } }
                inner: { type: object, properties: { depth: { type: object, properties: { more: { type: boolean } } } } }
                free: { type: object }
                any: {}
            Book: { type: object, properties: { title: { type: string } } }
            """,
            "Shelf",
            [
                """{"rows":[[1,2],[]],"byName":{"a":{"title":"x"}},"lists":{"l":["a"]},"maps":[{"m":1.5}],"inner":{"depth":{"more":true}},"free":{"q":[1]},"any":[null]}""",
                """{"rows":[]}""",
            ]
        );

    [Fact]
    public void Tuples_keep_their_items() =>
        Check(
            "Pair: { type: object, properties: { same: { type: array, prefixItems: [ { type: integer }, { type: integer } ], items: false }, mixed: { type: array, prefixItems: [ { type: string }, { type: integer } ] } } }",
            "Pair",
            ["""{"same":[1,2],"mixed":["a",1]}"""]
        );

    [Fact]
    public void Absent_null_and_required_are_told_apart() =>
        Check(
            """
            Note:
              type: object
              required: [a, b]
              properties:
                a: { type: string }
                b: { type: [string, 'null'] }
                c: { type: string }
                d: { type: [integer, 'null'] }
                e: { oneOf: [ { type: 'null' }, { type: boolean } ] }
            """,
            "Note",
            ["""{"a":"x","b":null}""", """{"a":"x","b":"y","c":"z","d":1,"e":true}"""]
        );

    [Fact]
    public void Nullable_of_OpenAPI_3_0()
    {
        var run = SchemasOf.Run(
            "Note: { type: object, required: [a], properties: { a: { type: string, nullable: true }, b: { type: integer, nullable: true }, c: { nullable: true, allOf: [ { $ref: '#/components/schemas/Note' } ] } } }",
            "3.0.3"
        );

        Verify(run, ["Note"]);
        RoundTrip(run, "Note", """{"a":null}""", """{"a":"x","b":1,"c":{"a":null}}""");
    }

    [Fact]
    public void Enums_keep_what_they_do_not_know() =>
        Check(
            """
            Ticket:
              type: object
              properties:
                state: { $ref: '#/components/schemas/State' }
                level: { $ref: '#/components/schemas/Level' }
                ratio: { type: number, enum: [0.5, 1.5] }
                maybe: { type: [string, 'null'], enum: [yes, no, null] }
                mixed: { enum: [1, one, true, null] }
                kind: { const: ticket }
                version: { type: integer, const: 2 }
            State: { type: string, enum: [open, in-progress, IN_REVIEW, '', '1st', 'a b', 日本] }
            Level: { type: integer, enum: [1, 2, -3] }
            """,
            "Ticket",
            [
                """{"state":"in-progress","level":-3,"ratio":1.5,"maybe":"yes","mixed":true,"kind":"ticket","version":2}""",
                """{"state":"lost","level":99,"ratio":7,"mixed":"one"}""",
            ]
        );

    [Fact]
    public void Closed_enums_are_enums()
    {
        var run = SchemasOf.Run(
            "Ticket: { type: object, properties: { state: { type: string, enum: [open, in-progress] }, level: { type: integer, enum: [1, 2] } } }",
            metadata: ("EnumStyle", "Closed")
        );

        Verify(run, ["Ticket", "TicketState", "TicketLevel"]);
        RoundTrip(run, "Ticket", """{"state":"in-progress","level":2}""");
    }

    [Fact]
    public void AllOf_is_merged() =>
        Check(
            """
            Named: { type: object, required: [name], properties: { name: { type: string } } }
            Aged: { type: object, properties: { age: { type: integer } } }
            Person:
              allOf:
                - $ref: '#/components/schemas/Named'
                - $ref: '#/components/schemas/Aged'
                - { type: object, required: [age], properties: { mail: { type: string } } }
            """,
            "Person",
            ["""{"name":"n","age":3,"mail":"m"}"""]
        );

    [Fact]
    public void AllOf_with_a_discriminator_is_inheritance()
    {
        var run = SchemasOf.Run(
            """
            Animal:
              type: object
              required: [kind]
              properties: { kind: { type: string }, name: { type: string } }
              discriminator: { propertyName: kind, mapping: { feline: '#/components/schemas/Cat' } }
            Cat: { allOf: [ { $ref: '#/components/schemas/Animal' }, { type: object, properties: { lives: { type: integer } } } ] }
            Dog: { allOf: [ { $ref: '#/components/schemas/Animal' }, { type: object, properties: { tricks: { type: array, items: { type: string } } } } ] }
            """
        );

        Verify(run, ["Animal", "Cat", "Dog"]);
        RoundTrip(
            run,
            "Animal",
            """{"kind":"feline","name":"Tom","lives":9}""",
            """{"kind":"Dog","tricks":["roll"]}""",
            """{"kind":"axolotl","gills":6}"""
        );
        EmittedProgram
            .Run<string>(
                run,
                """return JsonSerializer.Deserialize("{\"name\":\"Tom\",\"lives\":9,\"kind\":\"feline\"}", PetsJsonContext.Default.Animal)!.GetType().Name;"""
            )
            .ShouldBe("Cat");
    }

    [Fact]
    public void OneOf_with_a_discriminator_is_a_union()
    {
        var run = SchemasOf.Run(
            """
            Shape: { oneOf: [ { $ref: '#/components/schemas/Circle' }, { $ref: '#/components/schemas/Square' } ], discriminator: { propertyName: type, mapping: { round: Circle } } }
            Circle: { type: object, required: [type], properties: { type: { type: string }, radius: { type: number } } }
            Square: { type: object, required: [type], properties: { type: { type: string }, side: { type: number } } }
            """
        );

        Verify(run, ["Shape"]);
        RoundTrip(
            run,
            "Shape",
            """{"type":"round","radius":1}""",
            """{"type":"Square","side":2}""",
            """{"type":"blob","x":[1]}"""
        );
        EmittedProgram
            .Run<string>(
                run,
                """
                var shape = JsonSerializer.Deserialize("{\"radius\":1,\"type\":\"round\"}", PetsJsonContext.Default.Shape)!;
                return shape.Match(circle => "circle " + circle.Radius, square => "square", unknown => "unknown");
                """
            )
            .ShouldBe("circle 1");
    }

    [Fact]
    public void AnyOf_is_chosen_by_shape() =>
        Check(
            """
            Value:
              anyOf:
                - { type: string }
                - { type: integer }
                - { type: boolean }
                - { type: array, items: { type: string } }
                - { $ref: '#/components/schemas/Item' }
                - { $ref: '#/components/schemas/Other' }
            Item: { type: object, required: [id], properties: { id: { type: integer } } }
            Other: { type: object, required: [key], properties: { key: { type: string } } }
            """,
            "Value",
            ["\"text\"", "7", "true", """["a"]""", """{"id":1}""", """{"key":"k"}""", """{"neither":1}"""]
        );

    [Fact]
    public void Additional_members_are_kept_or_refused_as_described() =>
        Check(
            """
            Open: { type: object, properties: { a: { type: string }, closed: { $ref: '#/components/schemas/Closed' }, typed: { $ref: '#/components/schemas/Typed' }, patterns: { $ref: '#/components/schemas/Patterns' } } }
            Closed: { type: object, additionalProperties: false, properties: { a: { type: string } } }
            Typed: { type: object, additionalProperties: { type: integer }, properties: { a: { type: string } } }
            Patterns: { type: object, patternProperties: { '^x-': { type: string } }, unevaluatedProperties: false, properties: { a: { type: string } } }
            """,
            "Open",
            [
                """{"a":"x","closed":{"a":"y"},"typed":{"a":"z","n":1,"m":2},"patterns":{"a":"p","x-q":"r"},"more":{"deep":[1]}}""",
            ]
        );

    [Fact]
    public void What_a_schema_says_beside_a_reference_counts_since_3_1() =>
        Check(
            """
            Base: { type: object, properties: { a: { type: string } } }
            Use: { type: object, properties: { plain: { $ref: '#/components/schemas/Base' }, described: { $ref: '#/components/schemas/Base', description: Beside the reference., deprecated: true } } }
            """,
            "Use",
            ["""{"plain":{"a":"x"},"described":{"a":"y"}}"""]
        );

    [Fact]
    public void Definitions_and_boolean_schemas() =>
        Check(
            """
            Root:
              type: object
              $defs: { Inner: { type: object, properties: { x: { type: integer } } } }
              properties: { inner: { $ref: '#/components/schemas/Root/$defs/Inner' }, anything: true, nothing: false, negated: { not: { type: string } } }
            """,
            "Root",
            ["""{"inner":{"x":1},"anything":{"a":1},"negated":3}"""]
        );

    [Fact]
    public void Recursive_schemas_nest_as_deep_as_values_do() =>
        Check(
            """
            Tree: { type: object, properties: { value: { type: string }, children: { type: array, items: { $ref: '#/components/schemas/Tree' } }, twin: { $ref: '#/components/schemas/Twin' } } }
            Twin: { type: object, properties: { tree: { $ref: '#/components/schemas/Tree' } } }
            """,
            "Tree",
            ["""{"value":"a","children":[{"value":"b","children":[]}],"twin":{"tree":{"value":"c"}}}"""]
        );

    [Fact]
    public void Annotations_become_docs_and_attributes()
    {
        var run = SchemasOf.Run(
            """
            Account:
              type: object
              title: Account
              description: "Who pays.\n\nA second paragraph with <b>markup</b> & `code`."
              required: [id, password]
              properties:
                id: { type: string, readOnly: true, description: Given by the service., example: a-1 }
                password: { type: string, writeOnly: true, minLength: 8, maxLength: 64, pattern: '^[!-~]+$' }
                old: { type: string, deprecated: true }
                size: { type: integer, minimum: 1, maximum: 10, default: 5, multipleOf: 1 }
                tags: { type: array, items: { type: string }, minItems: 1, maxItems: 3, uniqueItems: true, examples: [ [a, b] ] }
            """
        );

        Verify(run, ["Account"]);
        run.CompilerDiagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void The_xml_object_names_elements_and_attributes()
    {
        var run = SchemasOf.Run(
            """
            Book:
              type: object
              xml: { name: book, namespace: 'urn:books', prefix: b }
              properties:
                id: { type: integer, xml: { attribute: true } }
                title: { type: string, xml: { name: Title } }
                authors: { type: array, xml: { wrapped: true, name: authors }, items: { type: string, xml: { name: author } } }
                tags: { type: array, items: { type: string, xml: { name: tag } } }
                price: { type: number, format: decimal, xml: { namespace: 'urn:money' } }
            """
        );

        run.Diagnostics.ShouldBeEmpty();
        Verify(run, ["Book"]);
        EmittedProgram
            .Run<string>(
                run,
                """
                const string Text = "<x:book xmlns:x='urn:books' id='7'><x:Title>T</x:Title><authors><author>A</author><author>B</author></authors><tag>1</tag><tag>2</tag><price>1.50</price></x:book>";
                var book = PetsXmlContext.Default.Book.Deserialize(Encoding.UTF8.GetBytes(Text));
                var again = PetsXmlContext.Default.Book.Deserialize(PetsXmlContext.Default.Book.Serialize(book));
                return $"{book == again} {book.Id} {book.Title} {string.Join(",", book.Authors!)} {string.Join(",", book.Tags!)} {book.Price}";
                """
            )
            .ShouldBe("True 7 T A,B 1,2 1.50");
    }

    [Fact]
    public void References_lead_into_other_documents()
    {
        var run = new GeneratorRun(
            InMemoryDescription.Client(
                "specs/api.yaml",
                YamlDescription.WithSchemas(
                    "Order: { type: object, properties: { buyer: { $ref: 'shared/people.yaml#/Person' }, whole: { $ref: './shared/address.json' } } }"
                )
            ),
            InMemoryDescription.Document(
                "specs/shared/people.yaml",
                "Person: { type: object, properties: { home: { $ref: 'address.json' }, friend: { $ref: '#/Person' } } }"
            ),
            InMemoryDescription.Document(
                "specs/shared/address.json",
                """{ "type": "object", "properties": { "city": { "type": "string" } } }"""
            )
        );

        run.Diagnostics.ShouldBeEmpty();
        Verify(run, ["Order", "Person", "Address"]);
        RoundTrip(
            run,
            "Order",
            """{"buyer":{"home":{"city":"X"},"friend":{"home":{"city":"Y"}}},"whole":{"city":"Z"}}"""
        );
    }

    [Fact]
    public void Anchors_merge_keys_and_a_byte_order_mark_are_YAML()
    {
        var run = new GeneratorRun(
            InMemoryDescription.Client(
                "api.yaml",
                "\uFEFF"
                    + """
                    openapi: 3.1.0
                    info: { title: Pets, version: '1' }
                    paths: {}
                    x-common: &common
                      id: { type: integer }
                    components:
                      schemas:
                        Pet: { type: object, properties: { <<: *common, name: &text { type: string } } }
                        Toy: { type: object, properties: { <<: *common, label: *text } }
                    """
            )
        );

        run.Diagnostics.ShouldBeEmpty();
        Verify(run, ["Pet", "Toy"]);
        RoundTrip(run, "Pet", """{"name":"Rex","id":1}""");
        RoundTrip(run, "Toy", """{"label":"Ball","id":2}""");
    }

    /// <summary>Compares the types with the reviewed ones, and reads and writes <paramref name="documents"/>.</summary>
    private static void Check(string schemas, string type, string[] documents, [CallerMemberName] string test = "")
    {
        var run = SchemasOf.Run(schemas);
        Snapshot.Verify(
            run.Files.Where(static file =>
                    !file.Key.StartsWith("Pets", StringComparison.Ordinal) && file.Key != "IPetsClient.cs"
                )
                .ToDictionary(StringComparer.Ordinal),
            test: test
        );
        RoundTrip(run, type, documents);
    }

    private static void Verify(GeneratorRun run, string[] names, [CallerMemberName] string test = "") =>
        Snapshot.Verify(
            run.Files.Where(file => names.Contains(file.Key[..^3])).ToDictionary(StringComparer.Ordinal),
            test: test
        );

    private static void RoundTrip(GeneratorRun run, string type, params string[] documents)
    {
        foreach (var document in documents)
        {
            EmittedProgram
                .Run<string>(
                    run,
                    $$""""
                    var text = {{SymbolDisplay.FormatLiteral(document, quote: true)}};
                    var value = JsonSerializer.Deserialize(text, PetsJsonContext.Default.{{type}})!;
                    var same = JsonSerializer.Deserialize(text, PetsJsonContext.Default.{{type}})!;
                    if (!value.Equals(same) || value.GetHashCode() != same.GetHashCode()) return "not equal to its twin";
                    return JsonSerializer.Serialize(value, PetsJsonContext.Default.{{type}});
                    """"
                )
                .ShouldBe(document);
        }
    }
}
