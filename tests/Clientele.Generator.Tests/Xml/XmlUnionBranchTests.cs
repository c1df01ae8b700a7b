using System.Linq;
using Clientele.Generator.Emit.Text;
using Clientele.Generator.Tests.Infrastructure.Programs;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Xml;

/// <summary>Branches of unions that are no objects: XML tells them by what an element has.</summary>
public sealed class XmlUnionBranchTests
{
    private const string Contents = """
        Doc: { type: object, xml: { name: d }, properties: { content: { $ref: '#/components/schemas/Content' }, after: { type: string } } }
        Content: { oneOf: [ { $ref: '#/components/schemas/Directory' }, { $ref: '#/components/schemas/File' } ], discriminator: { propertyName: type, mapping: { array: '#/components/schemas/Directory', file: '#/components/schemas/File' } } }
        Directory: { type: array, items: { type: object, required: [type, name], properties: { type: { type: string }, name: { type: string } } } }
        File: { type: object, required: [type, name, content], properties: { type: { type: string }, name: { type: string }, content: { type: string } } }
        """;

    [Fact]
    public void A_list_is_chosen_where_there_is_no_discriminator()
    {
        var outcomes = XmlDocuments.Read(
            "3.0.3",
            Contents,
            "<d><content><item><type>dir</type><name>a</name></item><item><type>file</type><name>b</name></item></content><after>z</after></d>",
            "<d><content><type>file</type><name>b</name><content>c</content></content></d>",
            "<d><content /><after>z</after></d>",
            "<d><content type=\"array\"><entry><type>dir</type><name>a</name></entry></content></d>"
        );

        outcomes[0]
            .ShouldBe(
                """{"content":[{"type":"dir","name":"a"},{"type":"file","name":"b"}],"after":"z"}""",
                "<d><content><item><type>dir</type><name>a</name></item><item><type>file</type><name>b</name></item></content><after>z</after></d>"
            );
        outcomes[1].ShouldBe("""{"content":{"type":"file","name":"b","content":"c"}}""");
        outcomes[2].ShouldBe("""{"content":[],"after":"z"}""", "<d><content /><after>z</after></d>");
        outcomes[3].ShouldBe("""{"content":[{"type":"dir","name":"a"}]}""");
    }

    [Fact]
    public void An_object_whose_discriminator_nobody_knows_is_no_list()
    {
        var outcomes = XmlDocuments.Read(
            "3.0.3",
            Contents,
            "<d><content><type>symlink</type><name>a</name></content><after>z</after></d>",
            "<d><content><item><type>dir</type></item></content><after>z</after></d>"
        );

        outcomes[0].Written.ShouldBe("<d><content><type>symlink</type><name>a</name></content><after>z</after></d>");
        outcomes[0].Doubt.ShouldBeEmpty();
        outcomes[1].Written.ShouldBe("<d><content><item><type>dir</type></item></content><after>z</after></d>");
        outcomes[1].Doubt.ShouldBeEmpty();
    }

    [Fact]
    public void Text_is_a_branch_that_is_text_and_what_has_elements_is_none()
    {
        var outcomes = XmlDocuments.Read(
            "3.0.3",
            """
            Doc: { type: object, xml: { name: d }, properties: { v: { $ref: '#/components/schemas/Value' }, w: { oneOf: [ { type: string }, { $ref: '#/components/schemas/Rich' } ] }, after: { type: string } } }
            Value: { oneOf: [ { $ref: '#/components/schemas/Plain' }, { $ref: '#/components/schemas/Number' }, { $ref: '#/components/schemas/Rich' } ], discriminator: { propertyName: kind } }
            Plain: { type: string }
            Number: { type: integer }
            Rich: { type: object, required: [kind], properties: { kind: { type: string, xml: { attribute: true } }, text: { type: string } } }
            """,
            "<d><v>5</v><w>5</w></d>",
            "<d><v>five</v><w>five</w></d>",
            "<d><v kind=\"Rich\"><text>t</text></v><w kind=\"Rich\"><text>t</text></w></d>",
            "<d><v kind=\"Odd\"><x>t</x></v><w><x>t</x></w><after>z</after></d>",
            "<d><v /><w /></d>"
        );

        outcomes[0].ShouldBe("""{"v":5,"w":"5"}""", "<d><v>5</v><w>5</w></d>");
        outcomes[1].ShouldBe("""{"v":"five","w":"five"}""", "<d><v>five</v><w>five</w></d>");
        outcomes[2]
            .ShouldBe(
                """{"v":{"kind":"Rich","text":"t"},"w":{"kind":"Rich","text":"t"}}""",
                "<d><v kind=\"Rich\"><text>t</text></v><w kind=\"Rich\"><text>t</text></w></d>"
            );
        outcomes[3].Written.ShouldBe("<d><v kind=\"Odd\"><x>t</x></v><w><x>t</x></w><after>z</after></d>");
        outcomes[3].Doubt.ShouldBeEmpty();
        outcomes[4].ShouldBe("""{"v":"","w":""}""");
    }

    [Theory]
    [InlineData("<d><v name=\"Rex\" /></d>", """{"v":{"name":"Rex"}}""")]
    [InlineData("<d><v><sound>miau</sound></v></d>", """{"v":{"meow":"miau"}}""")]
    [InlineData("<d><v>text</v></d>", """{"v":"text"}""")]
    [InlineData("<d><v></v></d>", """{"v":""}""")]
    public void Attributes_and_names_of_XML_tell_the_branch(string document, string json) =>
        XmlDocuments
            .Read(
                "3.0.3",
                """
                Doc: { type: object, xml: { name: d }, properties: { v: { oneOf: [ { $ref: '#/components/schemas/Dog' }, { $ref: '#/components/schemas/Cat' }, { type: string } ] } } }
                Dog: { type: object, properties: { name: { type: string, xml: { attribute: true } } } }
                Cat: { type: object, required: [meow], properties: { meow: { type: string, xml: { name: sound } } } }
                """,
                document
            )[0]
            .ShouldBe(json, document);

    [Fact]
    public void The_text_of_an_element_is_no_member_that_can_be_looked_for() =>
        XmlDocuments
            .Read(
                "3.2.0",
                """
                Doc: { type: object, xml: { name: d }, properties: { v: { oneOf: [ { $ref: '#/components/schemas/Price' }, { $ref: '#/components/schemas/Range' } ] } } }
                Price: { type: object, required: [amount, currency], properties: { amount: { type: string, xml: { nodeType: text } }, currency: { type: string, xml: { nodeType: attribute } } } }
                Range: { type: object, required: [from], properties: { from: { type: string }, to: { type: string } } }
                """,
                "<d><v currency=\"EUR\">5</v></d>"
            )[0]
            .ShouldBe("""{"v":{"amount":"5","currency":"EUR"}}""", "<d><v currency=\"EUR\">5</v></d>");

    [Fact]
    public void Constants_and_the_discriminator_are_found_by_their_names_in_XML()
    {
        var outcomes = XmlDocuments.Read(
            "3.0.3",
            """
            Doc: { type: object, xml: { name: d }, properties: { v: { $ref: '#/components/schemas/Shape' }, w: { oneOf: [ { $ref: '#/components/schemas/On' }, { $ref: '#/components/schemas/Off' } ] } } }
            Shape: { oneOf: [ { $ref: '#/components/schemas/Circle' }, { $ref: '#/components/schemas/Square' } ], discriminator: { propertyName: kind, mapping: { c: '#/components/schemas/Circle', s: '#/components/schemas/Square' } } }
            Circle: { type: object, required: [kind], properties: { kind: { type: string, xml: { name: form } }, size: { type: integer } } }
            Square: { type: object, required: [kind], properties: { kind: { type: string, xml: { name: form } }, size: { type: integer } } }
            On: { type: object, required: [state, volts], properties: { state: { type: string, enum: ['on'], xml: { name: is } }, volts: { type: integer } } }
            Off: { type: object, required: [state, volts], properties: { state: { type: string, enum: ['off'], xml: { name: is } }, volts: { type: integer } } }
            """,
            "<d><v><form>s</form><size>2</size></v></d>",
            "<d><w><is>off</is><volts>1</volts></w></d>"
        );

        outcomes[0].ShouldBe("""{"v":{"kind":"s","size":2}}""", "<d><v><form>s</form><size>2</size></v></d>");
        outcomes[1].ShouldBe("""{"w":{"state":"off","volts":1}}""", "<d><w><is>off</is><volts>1</volts></w></d>");
    }

    [Fact]
    public void A_branch_is_chosen_and_kept_to_as_in_JSON()
    {
        (string Json, string Xml, string Expected)[] cases =
        [
            ("""{"v":{"n":"abc"}}""", "<Doc><v><n>abc</n></v></Doc>", "refused"),
            ("""{"v":{"n":1}}""", "<Doc><v><n>1</n></v></Doc>", "A { N = 1 }"),
            ("""{"v":{"s":"abc","n":"abc"}}""", "<Doc><v><s>abc</s><n>abc</n></v></Doc>", "refused"),
            ("""{"v":"abc"}""", "<Doc><v>abc</v></Doc>", "unknown"),
            ("""{"v":{"x":"abc"}}""", "<Doc><v><x>abc</x></v></Doc>", "unknown"),
            ("""{"level":2}""", "<Doc><level>2</level></Doc>", "2"),
            ("""{"level":"abc"}""", "<Doc><level>abc</level></Doc>", "unknown"),
            ("""{"level":{"n":1}}""", "<Doc><level><n>1</n></level></Doc>", "A { N = 1 }"),
            ("""{"named":2}""", "<Doc><named>2</named></Doc>", "2"),
            ("""{"named":"abc"}""", "<Doc><named>abc</named></Doc>", "abc"),
        ];
        var found = EmittedProgram.Run<string[]>(
            XmlDocuments.Describe(
                "3.0.3",
                """
                Doc: { type: object, properties: { v: { oneOf: [ { $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' } ] }, level: { oneOf: [ { $ref: '#/components/schemas/Level' }, { $ref: '#/components/schemas/A' } ] }, named: { oneOf: [ { type: string }, { $ref: '#/components/schemas/Level' } ] } } }
                Level: { type: integer, enum: [1, 2] }
                A: { type: object, required: [n], properties: { n: { type: integer } } }
                B: { type: object, required: [s], properties: { s: { type: string }, n: { type: integer } } }
                """
            ),
            $$"""
            string Of(Func<Doc> read)
            {
                try
                {
                    var doc = read();
                    var value = doc.V?.Value ?? doc.Level?.Value ?? doc.Named?.Value;
                    return value is JsonElement ? "unknown" : value.ToString();
                }
                catch (Exception error) when (error is JsonException or System.Xml.XmlException)
                {
                    return "refused";
                }
            }

            var documents = new (string Json, string Xml)[] { {{string.Join(
                ", ",
                cases.Select(static one => $"({CSharpText.Literal(one.Json)}, {CSharpText.Literal(one.Xml)})")
            )}} };
            return documents.Select(document =>
                Of(() => JsonSerializer.Deserialize(document.Json, TestJsonContext.Default.Doc))
                + " " + Of(() => TestXmlContext.Default.Doc.Deserialize(document.Xml))).ToArray();
            """
        );

        found.ShouldBe(cases.Select(static one => $"{one.Expected} {one.Expected}"));
    }
}
