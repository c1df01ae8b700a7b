namespace Clientele.Generator.Api.Schemas;

/// <summary>A schema that has an identity: a component, or any other location that a <c>$ref</c> points to.</summary>
/// <param name="Id">
/// The unique id used by <see cref="SchemaReference.Id"/>: for a component of the entry document its JSON pointer
/// (<c>#/components/schemas/Customer</c>, <c>#/definitions/Customer</c>), for another file prefixed with its path.
/// </param>
/// <param name="Name">
/// The author's name for it: the component's key, or the last meaningful segment of the pointer.
/// </param>
/// <param name="Schema">The schema itself.</param>
internal sealed record NamedSchema(string Id, string Name, Schema Schema);
