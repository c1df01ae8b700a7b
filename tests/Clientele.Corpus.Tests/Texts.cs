namespace Clientele.Corpus.Tests;

/// <summary>Descriptions.</summary>
internal static class Texts
{
    /// <summary>One with an operation, two schemas and examples.</summary>
    public const string Clean = """
        openapi: 3.1.1
        info: { title: Pets, version: '1' }
        paths:
          /pets:
            get:
              operationId: listPets
              responses:
                '200': { description: All., content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Pet' } } } } }
        components:
          schemas:
            Pet: { type: object, required: [name], properties: { name: { type: string }, kind: { $ref: '#/components/schemas/Kind' } }, example: { name: Rex, kind: dog } }
            Kind: { type: string, enum: [dog, cat] }

        """;

    /// <summary>One with a reference that leads nowhere.</summary>
    public const string Partial = """
        openapi: 3.1.1
        info: { title: Pets, version: '1' }
        paths: {}
        components:
          schemas:
            Pet: { type: object, properties: { owner: { $ref: '#/components/schemas/Owner' } } }

        """;
}
