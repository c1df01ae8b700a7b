namespace Clientele.Generator.Api.Schemas;

/// <summary>A schema that has an identity: a component, or another place that some <c>$ref</c> names.</summary>
/// <param name="Id">
/// What <see cref="SchemaReference.Id"/> says; unique. For a component of the entry document its JSON pointer
/// (<c>#/components/schemas/Customer</c>, <c>#/definitions/Customer</c>), for another file its path before that.
/// </param>
/// <param name="Name">
/// What its author calls it: the component's key, or the last telling segment of the pointer.
/// </param>
/// <param name="Schema">What it says.</param>
internal sealed record NamedSchema(string Id, string Name, Schema Schema);
