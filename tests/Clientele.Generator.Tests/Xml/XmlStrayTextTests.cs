using System;
using System.Linq;
using Clientele.Generator.Tests.Infrastructure.Programs;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Xml;

/// <summary>Text directly in the elements of lists, maps and records: it is read, or refused, but never lost.</summary>
public sealed class XmlStrayTextTests
{
    private const string Lists = """
        Doc: { type: object, properties: { numbers: { type: array, xml: { wrapped: true }, items: { type: [integer, 'null'] } }, kinds: { type: array, xml: { wrapped: true }, items: { $ref: '#/components/schemas/Kind' } }, titles: { type: array, xml: { wrapped: true }, items: { $ref: '#/components/schemas/Title' } }, shapes: { type: array, xml: { wrapped: true }, items: { xml: { name: shape }, oneOf: [ { $ref: '#/components/schemas/Circle' }, { $ref: '#/components/schemas/Square' } ] } }, words: { type: array, xml: { wrapped: true }, items: { oneOf: [ { $ref: '#/components/schemas/Circle' }, { type: integer }, { type: string } ] } } } }
        Kind: { type: [string, 'null'], enum: [a, b, null] }
        Title: { type: object, xml: { name: title }, properties: { lang: { type: string, xml: { attribute: true } }, value: { type: string, xml: { x-text: true } } } }
        Circle: { type: object, required: [r], properties: { r: { type: number } } }
        Square: { type: object, required: [side], properties: { side: { type: number } } }
        """;

    [Fact]
    public void Text_is_an_item_as_an_element_with_that_text_is()
    {
        var outcomes = XmlDocuments.Read(
            "3.1.0",
            Lists,
            "<Doc><numbers>1<numbers>2</numbers></numbers><kinds>b</kinds></Doc>",
            "<Doc><titles>a<title lang=\"de\">b</title><![CDATA[c]]></titles></Doc>",
            "<Doc><shapes>round<shape><r>1</r></shape> </shapes></Doc>",
            "<Doc><words>5<words><r>1</r></words>five</words></Doc>"
        );

        outcomes[0]
            .ShouldBe(
                """{"numbers":[1,2],"kinds":["b"]}""",
                "<Doc><numbers><numbers>1</numbers><numbers>2</numbers></numbers><kinds><kinds>b</kinds></kinds></Doc>"
            );
        outcomes[1]
            .ShouldBe(
                """{"titles":[{"value":"a"},{"lang":"de","value":"b"},{"value":"c"}]}""",
                "<Doc><titles><title>a</title><title lang=\"de\">b</title><title>c</title></titles></Doc>"
            );
        outcomes[2]
            .ShouldBe(
                """{"shapes":["round",{"r":1}]}""",
                "<Doc><shapes><shape>round</shape><shape><r>1</r></shape></shapes></Doc>"
            );
        outcomes[3]
            .ShouldBe(
                """{"words":[5,{"r":1},"five"]}""",
                "<Doc><words><words>5</words><words><r>1</r></words><words>five</words></words></Doc>"
            );
    }

    [Fact]
    public void Text_that_can_be_no_item_is_refused()
    {
        string[] parts =
        [
            "<marks>{0}<mark><x>1</x></mark></marks>",
            "<rows><row><cell>1</cell></row>{0}</rows>",
            "<maps><map><k>v</k></map>{0}</maps>",
            "<map><k>v</k>{0}</map>",
            "<free>{0}<k>v</k></free>",
            "<titles>{0}</titles>",
        ];
        var outcomes = XmlDocuments.Read(
            "3.1.0",
            """
            Doc: { type: object, properties: { marks: { type: array, xml: { wrapped: true }, items: { $ref: '#/components/schemas/Mark' } }, rows: { type: array, xml: { wrapped: true }, items: { type: array, xml: { name: row }, items: { type: string, xml: { name: cell } } } }, maps: { type: array, xml: { wrapped: true }, items: { type: object, xml: { name: map }, additionalProperties: { type: string } } }, map: { type: object, additionalProperties: { type: string } }, free: { type: object }, titles: { type: array, xml: { wrapped: true }, items: { $ref: '#/components/schemas/Title' } } } }
            Mark: { type: object, xml: { name: mark }, properties: { x: { type: integer } } }
            Title: { type: object, required: [lang], properties: { lang: { type: string, xml: { attribute: true } }, value: { type: string, xml: { x-text: true } } } }
            """,
            [
                .. parts.Select(static part => Document(part, "text")),
                .. parts.Select(static part => Document(part, " <!-- c -->\n ")),
            ]
        );

        for (var i = 0; i < parts.Length; i++)
        {
            outcomes[i].Json.ShouldContain("an element is expected, not text", customMessage: parts[i]);
            outcomes[i + parts.Length].Json.ShouldStartWith("{", customMessage: parts[i]);
            outcomes[i + parts.Length].Doubt.ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData("nodeType: text")]
    [InlineData("nodeType: cdata")]
    public void What_has_no_type_is_text_where_it_stands_among_other_members(string kind)
    {
        var run = XmlDocuments.Describe(
            "3.2.0",
            $$"""
            Doc: { type: object, properties: { lang: { type: string, xml: { nodeType: attribute } }, marks: { type: array, xml: { nodeType: attribute }, items: {} }, x: { type: string }, note: { xml: { {{kind}} } } } }
            """
        );
        var written = EmittedProgram.Run<string[]>(
            run,
            """"
            string[] documents =
            [
                """{"lang":"de","note":{"@a":"1","@lang":"en"}}""",
                """{"x":"1","note":{"$xml":"<x>2</x>"}}""",
                """{"marks":[{"@a":"1"}],"note":"<"}""",
            ];
            return documents.Select(json =>
            {
                var value = System.Text.Json.JsonSerializer.Deserialize(json, TestJsonContext.Default.Doc);
                return Encoding.UTF8.GetString(TestXmlContext.Default.Doc.Serialize(value));
            }).ToArray();
            """"
        );

        written.ShouldBe([
            """<Doc lang="de">{"@a":"1","@lang":"en"}</Doc>""",
            """<Doc><x>1</x>{"$xml":"&lt;x&gt;2&lt;/x&gt;"}</Doc>""",
            """<Doc marks="{&quot;@a&quot;:&quot;1&quot;}">&lt;</Doc>""",
        ]);
    }

    private static string Document(string part, string text) =>
        "<Doc>" + part.Replace("{0}", text, StringComparison.Ordinal) + "</Doc>";
}
