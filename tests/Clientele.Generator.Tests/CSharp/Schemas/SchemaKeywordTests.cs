using System;
using System.Linq;
using System.Runtime.CompilerServices;
using Clientele.Generator.Tests.Infrastructure;
using Clientele.Generator.Tests.Infrastructure.Programs;
using Microsoft.CodeAnalysis.CSharp;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.CSharp.Schemas;

/// <summary>
/// What later versions of OpenAPI brought, and what lies between the kinds of <see cref="SchemaKindTests"/>: what is
/// emitted, and how it behaves.
/// </summary>
public sealed class SchemaKeywordTests
{
    [Fact]
    public void Formats_of_few() =>
        Check(
            """
            Formats:
              type: object
              properties:
                u16: { type: integer, format: uint16 }
                i8: { type: integer, format: int8 }
                i16: { type: integer, format: int16 }
                whole: { type: integer, format: double-int }
                exact: { type: number, format: decimal128 }
                opens: { type: string, format: time }
                lasts: { type: string, format: duration }
            """,
            "Formats",
            [
                """{"u16":65535,"i8":-128,"i16":-32768,"whole":9007199254740991,"exact":0.1000000000000000000000000001,"opens":"08:30:00","lasts":"P1DT12H"}""",
            ]
        );

    [Fact]
    public void Contents_of_texts_are_bytes_or_documented() =>
        Check(
            """
            Message:
              type: object
              properties:
                photo: { type: string, contentEncoding: base64, contentMediaType: image/png }
                blob: { type: string, contentEncoding: base64, contentMediaType: application/octet-stream }
                token: { type: string, contentEncoding: base64url }
                settings: { type: string, contentMediaType: application/json, contentSchema: { type: object } }
            """,
            "Message",
            ["""{"photo":"AQID","blob":"BA==","token":"-_8","settings":"[1]"}"""]
        );

    [Fact]
    public void A_part_without_a_type_that_says_what_it_holds_is_a_file()
    {
        var run = PathsOf.Run(
            """
            /photos:
              post:
                operationId: addPhoto
                requestBody: { required: true, content: { multipart/form-data: { schema: { type: object, required: [photo], properties: { photo: { contentMediaType: image/png }, any: {} } } } } }
                responses: { '204': { description: none } }
            """
        );

        run.Diagnostics.ShouldBeEmpty();
        run.CompilerDiagnostics.ShouldBeEmpty();
        run.Files["PetsClient.cs"].ShouldContain("AddPhotoAsync(FilePart photo, JsonElement? any = null");
    }

    [Fact]
    public void Members_that_no_property_names() =>
        Check(
            """
            Bag:
              type: object
              properties:
                unevaluated: { type: object, properties: { a: { type: string } }, unevaluatedProperties: { type: integer } }
                closed: { allOf: [ { type: object, properties: { a: { type: string } } } ], properties: { b: { type: string } }, unevaluatedProperties: false }
                pattern: { type: object, patternProperties: { '^x-': { type: integer } }, additionalProperties: false }
                patterns: { type: object, properties: { a: { type: string } }, patternProperties: { '^x-': { type: string }, '^n-': { type: integer } }, additionalProperties: false }
                named: { type: object, propertyNames: { pattern: '^[a-z]+$' }, additionalProperties: { type: boolean } }
            """,
            "Bag",
            [
                """{"unevaluated":{"a":"x","n":1},"closed":{"a":"y","b":"z"},"pattern":{"x-a":1},"patterns":{"a":"p","x-q":"r","n-q":2},"named":{"k":true}}""",
                """{"patterns":{"else":[1]}}""",
            ]
        );

    [Fact]
    public void Tuples_may_be_open_closed_and_of_few()
    {
        var run = Check(
            """
            Row:
              type: object
              properties:
                closed: { type: array, prefixItems: [ { type: string }, { type: integer }, { $ref: '#/components/schemas/Cell' } ], items: false }
                unevaluated: { type: array, prefixItems: [ { type: string } ], unevaluatedItems: false }
                rest: { type: array, prefixItems: [ { type: string } ], items: { type: integer } }
                open: { type: array, prefixItems: [ { type: string } ] }
            Cell: { type: object, properties: { text: { type: string } } }
            """,
            "Row",
            ["""{"closed":["a",1,{"text":"b"}],"unevaluated":["u"],"rest":["r",1,2],"open":["o",null,{"x":[]}]}"""]
        );

        EmittedProgram
            .Run<string>(
                run,
                """
                var row = JsonSerializer.Deserialize("{\"unevaluated\":[\"a\",\"b\"],\"closed\":[\"a\"]}", PetsJsonContext.Default.Row)!;
                return string.Join(" ", row.Validate().Select(violation => violation.Path));
                """
            )
            .ShouldBe("/unevaluated");
    }

    [Fact]
    public void Arrays_of_maps_and_maps_of_arrays() =>
        Check(
            """
            Grid:
              type: object
              properties:
                maps: { type: array, items: { type: object, additionalProperties: { type: array, items: { type: string, format: uuid } } } }
                deep: { type: object, additionalProperties: { type: object, additionalProperties: { type: array, items: { $ref: '#/components/schemas/Grid' } } } }
            """,
            "Grid",
            ["""{"maps":[{"a":["5f0f9d2e-2a8c-4b0e-9d2e-111111111111"]},{}],"deep":{"x":{"y":[{"maps":[]}]}}}"""]
        );

    [Fact]
    public void True_false_and_not_are_any_value() =>
        Check(
            """
            Loose:
              type: object
              additionalProperties: false
              properties:
                yes: true
                no: false
                list: { type: array, items: true }
                neither: { not: { type: string } }
                text: { type: string, not: { enum: [x] } }
                nothing: { not: {} }
            """,
            "Loose",
            ["""{"yes":{"a":[1]},"list":[1,"a",null],"neither":3,"text":"y"}"""]
        );

    [Fact]
    public void Types_that_lead_to_each_other_through_allOf_and_oneOf() =>
        Check(
            """
            Person: { type: object, required: [name], properties: { name: { type: string }, boss: { $ref: '#/components/schemas/Manager' } } }
            Manager: { allOf: [ { $ref: '#/components/schemas/Person' }, { type: object, required: [team], properties: { team: { type: array, items: { $ref: '#/components/schemas/Member' } } } } ] }
            Member: { oneOf: [ { $ref: '#/components/schemas/Manager' }, { $ref: '#/components/schemas/Person' }, { type: string }, { type: array, items: { $ref: '#/components/schemas/Member' } } ] }
            """,
            "Manager",
            ["""{"name":"a","team":[{"name":"b","boss":{"name":"a","team":[]}},"c",["d",{"name":"e","team":["f"]}]]}"""]
        );

    [Fact]
    public void A_discriminator_may_have_a_default_since_3_2()
    {
        var run = SchemasOf.Run(
            """
            Shape:
              oneOf: [ { $ref: '#/components/schemas/Circle' }, { $ref: '#/components/schemas/Other' }, { type: string } ]
              discriminator: { propertyName: kind, mapping: { round: '#/components/schemas/Circle' }, defaultMapping: Other }
            Circle: { type: object, properties: { kind: { type: string }, radius: { type: integer } } }
            Other: { type: object, properties: { kind: { type: string }, text: { type: string } } }
            Animal:
              type: object
              properties: { kind: { type: string } }
              discriminator: { propertyName: kind, defaultMapping: Stray }
            Cat: { allOf: [ { $ref: '#/components/schemas/Animal' }, { type: object, properties: { lives: { type: integer } } } ] }
            Stray: { allOf: [ { $ref: '#/components/schemas/Animal' }, { type: object, properties: { where: { type: string } } } ] }
            """,
            "3.2.0"
        );

        run.Diagnostics.ShouldBeEmpty();
        Snapshot.Verify(
            run.Files.Where(static file => file.Key is "Shape.cs" or "Animal.cs").ToDictionary(StringComparer.Ordinal)
        );
        RoundTrip(
            run,
            "Shape",
            """{"kind":"round","radius":1}""",
            """{"kind":"blob","text":"x"}""",
            """{"radius":1}""",
            "\"text\""
        );
        EmittedProgram
            .Run<string>(
                run,
                """
                var texts = new[] { "{\"kind\":\"round\"}", "{\"kind\":\"blob\"}", "{}", "\"s\"", "[1]" };
                var shapes = texts.Select(text => JsonSerializer.Deserialize(text, PetsJsonContext.Default.Shape)!.Match(circle => "circle", other => "other", text => "text", unknown => "unknown"));
                var animals = new[] { "{\"kind\":\"Cat\"}", "{\"kind\":\"Dog\"}", "{}" }.Select(text => JsonSerializer.Deserialize(text, PetsJsonContext.Default.Animal)!.GetType().Name);
                return string.Join(" ", shapes.Concat(animals));
                """
            )
            .ShouldBe("circle other other text unknown Cat Stray Stray");
    }

    [Fact]
    public void A_default_may_be_no_branch_and_is_read_from_XML_too()
    {
        var run = SchemasOf.Run(
            """
            Shape:
              oneOf: [ { $ref: '#/components/schemas/Circle' }, { $ref: '#/components/schemas/Square' } ]
              discriminator: { propertyName: kind, defaultMapping: Other }
            Circle: { type: object, properties: { kind: { type: string }, radius: { type: integer } } }
            Square: { type: object, properties: { kind: { type: string }, side: { type: integer } } }
            Other: { type: object, properties: { kind: { type: string }, text: { type: string } } }
            """,
            "3.2.0",
            ("Emit", "Models,Json,Xml")
        );

        EmittedProgram
            .Run<string>(
                run,
                """
                var texts = new[] { "<Shape><kind>Circle</kind><radius>1</radius></Shape>", "<Shape><kind>x</kind><text>t</text></Shape>", "<Shape><text>t</text></Shape>" };
                return string.Join(" ", texts.Select(text => PetsXmlContext.Default.Shape.Deserialize(Encoding.UTF8.GetBytes(text)).Match(circle => "circle", square => "square", other => other.Text, unknown => "unknown")));
                """
            )
            .ShouldBe("circle t t");
    }

    [Fact]
    public void The_node_types_of_3_2_say_what_a_member_is_in_XML()
    {
        var run = SchemasOf.Run(
            """
            Note:
              type: object
              xml: { nodeType: element, name: note }
              properties:
                id: { type: integer, xml: { nodeType: attribute } }
                body: { type: string, xml: { nodeType: text } }
                flat: { type: array, xml: { nodeType: none }, items: { type: string, xml: { name: tag } } }
                wrapped: { type: array, xml: { nodeType: element, name: all }, items: { type: string, xml: { name: one } } }
            Script: { type: object, xml: { name: script }, properties: { code: { type: string, xml: { nodeType: cdata } } } }
            """,
            "3.2.0"
        );

        run.Diagnostics.ShouldBeEmpty();
        Snapshot.Verify(
            run.Files.Where(static file => file.Key is "Note.cs" or "Script.cs").ToDictionary(StringComparer.Ordinal)
        );
        EmittedProgram
            .Run<string>(
                run,
                """
                const string Text = "<note id='7'>Hello<tag>a</tag><tag>b</tag><all><one>c</one></all></note>";
                var note = PetsXmlContext.Default.Note.Deserialize(Encoding.UTF8.GetBytes(Text));
                var again = PetsXmlContext.Default.Note.Deserialize(PetsXmlContext.Default.Note.Serialize(note));
                var script = PetsXmlContext.Default.Script.Deserialize("<script><![CDATA[a < b && c]]></script>"u8);
                return $"{note == again} {note.Id} {note.Body} {string.Join(",", note.Flat!)} {string.Join(",", note.Wrapped!)} {script.Code} {PetsXmlContext.Default.Script.Deserialize(PetsXmlContext.Default.Script.Serialize(script)) == script}";
                """
            )
            .ShouldBe("True 7 Hello a,b c a < b && c True");
    }

    [Fact]
    public void Members_of_an_object_without_a_node_stand_in_the_table_of_its_parent()
    {
        var run = SchemasOf.Run(
            """
            Book: { type: object, xml: { name: book }, properties: { title: { type: string }, origin: { $ref: '#/components/schemas/Origin' } } }
            Origin: { type: object, xml: { nodeType: none }, properties: { year: { type: integer, xml: { nodeType: attribute } }, place: { type: string } } }
            """,
            "3.2.0"
        );

        run.Diagnostics.ShouldBeEmpty();
        Snapshot.Verify(
            run.Files.Where(static file => file.Key is "Book.cs" or "Origin.cs").ToDictionary(StringComparer.Ordinal)
        );
        EmittedProgram
            .Run<string>(
                run,
                """
                var book = PetsXmlContext.Default.Book.Deserialize("<book year='7'><place>Rome</place><title>t</title></book>"u8);
                return $"{book.Title} {book.Origin!.Year} {book.Origin.Place} {PetsXmlContext.Default.Book.Deserialize(PetsXmlContext.Default.Book.Serialize(book)) == book}";
                """
            )
            .ShouldBe("t 7 Rome True");
    }

    [Fact]
    public void Schemas_are_found_by_identifier_anchor_and_definition() =>
        Check(
            """
            Owner:
              $id: https://acme.example/owner
              $dynamicAnchor: node
              type: object
              $defs: { Tag: { type: object, properties: { text: { type: string } } } }
              properties: { pet: { $ref: 'https://acme.example/pet' }, anchored: { $ref: 'pet#body' }, next: { $dynamicRef: '#node' }, tag: { $ref: '#/$defs/Tag' } }
            Pet: { $id: https://acme.example/pet, type: object, properties: { body: { $anchor: body, type: object, properties: { legs: { type: integer } } } } }
            """,
            "Owner",
            ["""{"pet":{"body":{"legs":4}},"anchored":{"legs":2},"next":{"tag":{"text":"x"}},"tag":{"text":"y"}}"""]
        );

    /// <summary>Compares the types with the reviewed ones, and reads and writes <paramref name="documents"/>.</summary>
    private static GeneratorRun Check(
        string schemas,
        string type,
        string[] documents,
        [CallerMemberName] string test = ""
    )
    {
        var run = SchemasOf.Run(schemas, "3.2.0");
        run.Diagnostics.ShouldBeEmpty();
        Snapshot.Verify(
            run.Files.Where(static file =>
                    !file.Key.StartsWith("Pets", StringComparison.Ordinal) && file.Key != "IPetsClient.cs"
                )
                .ToDictionary(StringComparer.Ordinal),
            test: test
        );
        RoundTrip(run, type, documents);
        return run;
    }

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
