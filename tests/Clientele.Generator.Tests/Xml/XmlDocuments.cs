using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Emit.Text;
using Clientele.Generator.Tests.Infrastructure;
using Clientele.Generator.Tests.Infrastructure.Programs;
using Shouldly;

namespace Clientele.Generator.Tests.Xml;

/// <summary>Documents that the emitted context of a schema <c>Doc</c> reads and writes again.</summary>
internal static class XmlDocuments
{
    /// <summary>Reads each document twice, the first ones once more after all others, and writes each value.</summary>
    /// <param name="version">The version of OpenAPI.</param>
    /// <param name="schemas">The members of <c>components.schemas</c>, one of them <c>Doc</c>, in YAML.</param>
    /// <param name="documents">Documents.</param>
    /// <returns>
    /// Of each: the value as JSON and the document that is written, or <c>!</c> and the message of the exception.
    /// </returns>
    public static IReadOnlyList<XmlOutcome> Read(string version, string schemas, params string[] documents) =>
        Read(Describe(version, schemas), documents);

    /// <summary>The same with a run of the generator.</summary>
    public static IReadOnlyList<XmlOutcome> Read(GeneratorRun run, params string[] documents)
    {
        var array = string.Join(", ", documents.Select(CSharpText.Literal));
        var results = EmittedProgram.Run<string[]>(
            run,
            $$"""
            var info = TestXmlContext.Default.Doc;
            string Json(Doc value) => Encoding.UTF8.GetString(System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(value, TestJsonContext.Default.Doc));
            string[] Read(string xml)
            {
                try
                {
                    var value = info.Deserialize(Encoding.UTF8.GetBytes(xml));
                    var written = Encoding.UTF8.GetString(info.Serialize(value));
                    System.Xml.Linq.XElement.Parse(written);
                    var again = Json(info.Deserialize(written));
                    return [Json(value), written, again == Json(value) ? "" : again];
                }
                catch (System.Xml.XmlException e)
                {
                    return ["!" + e.Message, "", ""];
                }
            }
            var documents = new string[] { {{array}} };
            var first = documents.Select(Read).ToList();
            var then = documents.Reverse().Select(Read).Reverse().ToList();
            return first.Select((outcome, i) => string.Join("\n\n", outcome) + (string.Join("\n\n", outcome) == string.Join("\n\n", then[i]) ? "" : "\n\ndepends on what was read before")).ToArray();
            """
        );
        return
        [
            .. results
                .Select(static text => text.Split("\n\n"))
                .Select(static parts => new XmlOutcome(parts[0], parts[1], parts.Length == 4 ? parts[3] : parts[2])),
        ];
    }

    /// <summary>
    /// A document whose value is <paramref name="json"/>, and that is written as <paramref name="written"/>:
    /// <see langword="null"/>, as it came.
    /// </summary>
    public static void ShouldBe(this XmlOutcome outcome, string json, string? written = null)
    {
        outcome.Json.ShouldBe(json);
        outcome.Doubt.ShouldBe("", outcome.Written);
        if (written is not null)
        {
            outcome.Written.ShouldBe(written);
        }
    }

    /// <summary>A run of the generator for one answer and one request with a schema <c>Doc</c>.</summary>
    public static GeneratorRun Describe(string version, string schemas, string mediaType = "application/xml") =>
        new(
            InMemoryDescription.Client(
                "api.yaml",
                $$"""
                openapi: {{version}}
                info: { title: Test, version: 1.0.0 }
                servers: [ { url: "https://t.example.com" } ]
                paths:
                  /doc:
                    post:
                      operationId: postDoc
                      requestBody: { required: true, content: { '{{mediaType}}': { schema: { $ref: '#/components/schemas/Doc' } } } }
                      responses: { '200': { description: A document., content: { '{{mediaType}}': { schema: { $ref: '#/components/schemas/Doc' } } } } }
                components:
                  schemas:
                    {{schemas.ReplaceLineEndings("\n    ")}}
                """
            )
        );
}
