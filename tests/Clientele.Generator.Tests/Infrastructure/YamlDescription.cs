using System.Linq;

namespace Clientele.Generator.Tests.Infrastructure;

/// <summary>
/// Descriptions in YAML of what a test is about. Above it stand two lines that no test is about; the client is called
/// <c>PetsClient</c>.
/// </summary>
internal static class YamlDescription
{
    /// <summary>A description with <paramref name="members"/> of the root beside <c>openapi</c> and <c>info</c>.</summary>
    public static string Create(string members, string version = "3.1.0") =>
        $"openapi: {version}\ninfo: {{ title: Pets, version: 1.0.0 }}\n{members}\n";

    /// <summary>A description with operations.</summary>
    /// <param name="paths">The members of <c>paths</c>; they begin on the fourth line.</param>
    /// <param name="schemas">The members of <c>components/schemas</c>.</param>
    /// <param name="version">The version of OpenAPI.</param>
    /// <param name="others">Other members of the root.</param>
    public static string WithPaths(string paths, string schemas = "", string version = "3.1.0", string others = "") =>
        Create("paths:\n" + Indented(paths, 2) + (schemas.Length == 0 ? "" : Components(schemas)) + others, version);

    /// <summary>A description of nothing but schemas, the members of <c>components/schemas</c>.</summary>
    public static string WithSchemas(string schemas, string version = "3.1.0") =>
        Create("paths: {}\n" + Components(schemas), version);

    /// <summary>A member of <c>paths</c>: a GET that answers with <paramref name="schema"/>.</summary>
    public static string Answering(string schema, string mediaType = "application/json", string path = "/a") =>
        $$"""
            {{path}}: { get: { responses: { '200': { description: ok, content: { {{mediaType}}: { schema: {{schema}} } } } } } }

            """;

    /// <summary>
    /// A member of <c>paths</c>, <c>PostAAsync</c>, that sends a value of a schema in <c>components</c> and answers with one in JSON.
    /// </summary>
    public static string Exchanging(string schema, string mediaType = "application/json") =>
        $$"""
            /a:
              post:
                operationId: postA
                requestBody: { required: true, content: { {{mediaType}}: { schema: { $ref: '#/components/schemas/{{schema}}' } } } }
                responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/{{schema}}' } } } } }

            """;

    private static string Components(string schemas) => "components:\n  schemas:\n" + Indented(schemas, 4);

    private static string Indented(string members, int depth) =>
        string.Concat(members.Split('\n').Select(line => new string(' ', depth) + line + "\n"));
}
