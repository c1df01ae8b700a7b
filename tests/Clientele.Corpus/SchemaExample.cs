namespace Clientele.Corpus;

/// <summary>An example that a description gives of one of its named schemas.</summary>
/// <param name="SchemaId">The schema, as the generator identifies it.</param>
/// <param name="Json">The value.</param>
internal sealed record SchemaExample(string SchemaId, string Json);
