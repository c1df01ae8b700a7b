using Clientele.Generator.Tests.Infrastructure;
using Clientele.Generator.Tests.Infrastructure.Programs;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Clients.Responses;

/// <summary>Answers in XML that are not what their description says: what is read of them, and what is told.</summary>
public sealed class TolerantXmlTests
{
    private static readonly string Description = YamlDescription.Create(
        """
        servers: [ { url: 'https://x.test' } ]
        paths:
          /pulls:
            get:
              operationId: listPulls
              responses:
                '200': { description: ok, content: { application/xml: { schema: { $ref: '#/components/schemas/Pulls' } } } }
                '404': { description: no, content: { application/xml: { schema: { $ref: '#/components/schemas/Repo' } } } }
        components:
          schemas:
            Pulls: { type: object, required: [ Pull ], properties: { Pull: { type: array, items: { $ref: '#/components/schemas/Pull' } } } }
            Repo: { type: object, required: [ id, name ], properties: { id: { type: integer, format: int64 }, name: { type: string } } }
            Pull:
              type: object
              required: [ number, title, state, repo, created ]
              properties:
                number: { type: integer, format: int64, xml: { attribute: true } }
                title: { type: string }
                state: { type: string, enum: [ open, closed ], x-extensible-enum: false }
                repo: { $ref: '#/components/schemas/Repo' }
                created: { type: string, format: date-time }
                count: { type: integer, format: int32 }
                draft: { type: boolean }
                day: { type: string, format: date }
                uid: { type: string, format: uuid }
                pin: { type: integer, format: password }
                tags: { type: array, xml: { wrapped: true }, items: { type: integer } }
                repos: { type: array, xml: { wrapped: true }, items: { $ref: '#/components/schemas/Repo' } }
                labels: { type: object, additionalProperties: { type: string } }

        """,
        "3.0.3"
    );

    private const string Good =
        "<Pull number=\"1\"><title>t</title><state>open</state><repo><id>2</id><name>r</name></repo><created>2024-01-01T00:00:00Z</created>{0}</Pull>";

    [Theory]
    [InlineData(
        "count",
        "<count>x</count>",
        "null",
        "/Pulls/Pull[2]/count[1]: a value of type Int32 is expected, \"x\" found"
    )]
    [InlineData(
        "count",
        "<count><a/><b>1</b></count>",
        "null",
        "/Pulls/Pull[2]/count[1]: text is expected, an element found"
    )]
    [InlineData("draft", "<draft>TRUE</draft>", "True", "")]
    [InlineData("draft", "<draft> False </draft>", "False", "")]
    [InlineData(
        "day",
        "<day>2024-05-03T10:00:00Z</day>",
        "05/03/2024",
        "/Pulls/Pull[2]/day[1]: a value of type date is expected, \"2024-05-03T10:00:00Z\" found"
    )]
    [InlineData("uid", "<uid>{0f8fad5b-d9cb-469f-a165-70867728950e}</uid>", "0f8fad5b-d9cb-469f-a165-70867728950e", "")]
    [InlineData(
        "count",
        "<count>1.5</count>",
        "null",
        "/Pulls/Pull[2]/count[1]: a value of type Int32 is expected, \"1.5\" found"
    )]
    [InlineData(
        "draft",
        "<draft>maybe</draft>",
        "null",
        "/Pulls/Pull[2]/draft[1]: a value of type boolean is expected, \"maybe\" found"
    )]
    [InlineData(
        "day",
        "<day>2024-13-01</day>",
        "null",
        "/Pulls/Pull[2]/day[1]: a value of type date is expected, \"2024-13-01\" found"
    )]
    [InlineData(
        "uid",
        "<!-- <uid> --><uid><![CDATA[n>o]]></uid>",
        "null",
        "/Pulls/Pull[2]/uid[1]: a value of type UUID is expected, \"n>o\" found"
    )]
    [InlineData(
        "tags",
        "<tags><tags>1</tags><tags/><tags>x</tags></tags>",
        "1,0,0",
        "/Pulls/Pull[2]/tags[1]/tags[2]: a value of type Int64 is expected, \"\" found;/Pulls/Pull[2]/tags[1]/tags[3]: a value of type Int64 is expected, \"x\" found"
    )]
    [InlineData(
        "repos",
        "<repos>none<repo><id>1</id><name>n</name></repo></repos>",
        "Repo { Id = 1, Name = n }",
        "/Pulls/Pull[2]/repos[1]: an element is expected, text found"
    )]
    [InlineData("repos", "<repos>\n  <repo><id>1</id><name>n</name></repo>\n</repos>", "Repo { Id = 1, Name = n }", "")]
    [InlineData(
        "labels",
        "<labels><a>1</a>none<b/>none</labels>",
        "[a, 1],[b, ]",
        "/Pulls/Pull[2]/labels[1]: an element is expected, text found;/Pulls/Pull[2]/labels[1]: an element is expected, text found"
    )]
    [InlineData(
        "pin",
        "<pin>hunter2</pin>",
        "null",
        "/Pulls/Pull[2]/pin[1]: a value of type Int64 is expected, text found"
    )]
    public void One_bad_member_costs_no_more_than_itself(string member, string xml, string read, string told) =>
        Run(Item(xml), Compare(member)).ShouldBe(read + "|" + told);

    [Theory]
    [InlineData(
        "created",
        "<created>2024-01-01T00:00:00Z</created>",
        "<created>1714730400</created>",
        "2024-05-03T10:00:00Z",
        "/Pulls/Pull[2]/created[1]: a value of type dateTime is expected, \"1714730400\" found"
    )]
    [InlineData(
        "created",
        "<created>2024-01-01T00:00:00Z</created>",
        "<created> 2024-05-03 10:00:00Z </created>",
        "2024-05-03T10:00:00Z",
        "/Pulls/Pull[2]/created[1]: a value of type dateTime is expected, \"2024-05-03 10:00:00Z\" found"
    )]
    [InlineData(
        "created",
        "<created>2024-01-01T00:00:00Z</created>",
        "<created>1714730400000</created>",
        "2024-05-03T10:00:00Z",
        "/Pulls/Pull[2]/created[1]: a value of type dateTime is expected, \"1714730400000\" found"
    )]
    [InlineData(
        "created",
        "<created>2024-01-01T00:00:00Z</created>",
        "<created>2024-05-03T10:00:00+0000</created>",
        "2024-05-03T10:00:00Z",
        ""
    )]
    [InlineData(
        "created",
        "<created>2024-01-01T00:00:00Z</created>",
        "<created>2024-05-03</created>",
        "2024-05-03T00:00:00Z",
        ""
    )]
    [InlineData(
        "created",
        "<created>2024-01-01T00:00:00Z</created>",
        "<created/>",
        "0001-01-01T00:00:00Z",
        "/Pulls/Pull[2]/created[1]: a value of type dateTime is expected, \"\" found"
    )]
    [InlineData(
        "repo",
        "<repo><id>2</id><name>r</name></repo>",
        "",
        "null",
        "/Pulls/Pull[2]/repo: a value is expected, nothing found"
    )]
    [InlineData(
        "repo",
        "<id>2</id><name>r</name>",
        "",
        "Repo { Id = 0, Name =  }",
        "/Pulls/Pull[2]/repo[1]/id: a value is expected, nothing found;/Pulls/Pull[2]/repo[1]/name: a value is expected, nothing found"
    )]
    [InlineData("title", "<title>t</title>", "", "null", "/Pulls/Pull[2]/title: a value is expected, nothing found")]
    [InlineData(
        "number",
        "number=\"1\"",
        "number = 'one'",
        "0",
        "/Pulls/Pull[2]/@number: a value of type Int64 is expected, \"one\" found"
    )]
    public void A_required_member_is_its_types_default(
        string member,
        string good,
        string bad,
        string read,
        string told
    ) => Run(InSecond(good, bad), Compare(member)).ShouldBe(read + "|" + told);

    [Fact]
    public void An_error_with_a_bad_member_is_of_its_declared_type() =>
        Run(
                "<Repo><id>x</id><name>gone</name></Repo>",
                """
                try { await client.ListPullsAsync(); return "read"; }
                catch (ApiException<Repo> error) { return error.Error.Name + " " + string.Join(";", error.Deviations); }
                """,
                status: 404
            )
            .ShouldBe("gone /Repo/id[1]: a value of type Int64 is expected, \"x\" found");

    [Theory]
    [InlineData("<Pulls><Pull></Pulls>")]
    [InlineData("<html><body/></html>")]
    [InlineData("<Pulls><Pull number=\"1\"><title>&no;</title></Pull></Pulls>")]
    public void What_is_not_well_formed_or_another_document_is_refused(string xml) =>
        Run(
                xml,
                "try { await client.ListPullsAsync(); return \"read\"; } catch (ResponseReadException) { return \"refused\"; }"
            )
            .ShouldBe("refused");

    [Fact]
    public void A_strict_client_refuses_and_shows_no_secret() =>
        Run(
                Item("<pin>hunter2</pin>"),
                """
                var strict = new PetsClient(new HttpClient(handler), new PetsClientOptions { Reading = Reading.Strict });
                try { await strict.ListPullsAsync(); return "read"; }
                catch (ResponseReadException error) { return error.ToString().Contains("hunter2") + " " + error.InnerException!.GetType().Name; }
                """
            )
            .ShouldBe("False XmlException");

    [Fact]
    public void What_was_read_tolerantly_is_written_without_what_is_missing() =>
        Run(
                "<Pulls><Pull number=\"1\"/></Pulls>",
                """
                var pulls = await client.ListPullsAsync();
                return Encoding.UTF8.GetString(PetsXmlContext.Default.Pulls.Serialize(pulls));
                """
            )
            .ShouldStartWith("<Pulls><Pull number=\"1\">");

    private static string Compare(string member) =>
        $$"""
            var response = await client.ListPullsWithResponseAsync();
            var pulls = response.Value.Pull;
            if (pulls.Count != 3 || pulls[0] != pulls[2]) return "lost";
            var found = typeof(Pull).GetProperties().Single(property => string.Equals(property.Name, "{{member}}", StringComparison.OrdinalIgnoreCase)).GetValue(pulls[1]);
            var text = found switch
            {
                null => "null",
                DateTimeOffset at => at.ToString("yyyy-MM-ddTHH:mm:ssZ"),
                IReadOnlyList<long> list => string.Join(",", list),
                IReadOnlyList<Repo> repos => string.Join(",", repos),
                IReadOnlyDictionary<string, string> labels => string.Join(",", labels),
                _ => found.ToString(),
            };
            return text + "|" + string.Join(";", response.Deviations);
            """;

    private static string Item(string second)
    {
        var good = Good.Replace("{0}", "", System.StringComparison.Ordinal);
        return $"<?xml version=\"1.0\"?><Pulls>\n{good}{Good.Replace("{0}", second, System.StringComparison.Ordinal)}{good}</Pulls>";
    }

    private static string InSecond(string good, string bad)
    {
        var answer = Item("");
        var second = answer.IndexOf("</Pull>", System.StringComparison.Ordinal);
        var start = answer.IndexOf(good, second, System.StringComparison.Ordinal);
        return answer[..start] + bad + answer[(start + good.Length)..];
    }

    private static string Run(string answer, string body, int status = 200) =>
        EmittedProgram.Run<string>(
            new GeneratorRun(InMemoryDescription.Client("api.yaml", Description)),
            $$"""
            var handler = new Canned({{Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(
                answer,
                quote: true
            )}}, "application/xml", {{status}});
            var client = new PetsClient(new HttpClient(handler));
            {{body}}
            """
        );
}
