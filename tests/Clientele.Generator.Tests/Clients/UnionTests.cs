using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Clients;

/// <summary>Which case of a union a value is of, and what is sent of it.</summary>
public sealed class UnionTests
{
    private const string Head = """
        openapi: 3.0.3
        info: { title: Pets, version: '1' }
        servers: [ { url: 'https://x.test' } ]
        paths:
          /a:
            post:
              operationId: postA
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/U' } } } }
              responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/U' } } } } }
        components:
          schemas:

        """;

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

    [Theory]
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
    public void Kinds_choose_before_discriminators_and_shapes_where_they_are_absent(string schemas, string json, string expected) => Run(schemas, $$"""""
        var value = JsonSerializer.Deserialize("""
        {{json}}
        """, PetsJsonContext.Default.U)!;
        var found = typeof(U).GetMethods().Where(static method => method.Name.StartsWith("TryGet", StringComparison.Ordinal)).Single(method => (bool)method.Invoke(value, [null])!).Name[6..];
        return found + " " + JsonSerializer.Serialize(value, PetsJsonContext.Default.U);
        """"").ShouldBe($"{expected} {json}");

    private static string Run(string schemas, string body) => EmittedProgram.Run<string>(new GeneratorRun(InMemoryDescription.Client("api.yaml", Head + schemas)), body);
}
