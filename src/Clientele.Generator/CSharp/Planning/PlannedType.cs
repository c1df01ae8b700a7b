using Clientele.Generator.Api.Schemas;
using Clientele.Generator.CSharp.Schemas;

namespace Clientele.Generator.CSharp.Planning;

/// <summary>A type that can be declared.</summary>
/// <param name="Name">Its identifier.</param>
/// <param name="Named">The named schema it stands for; <see langword="null"/> if it is made of inline schemas.</param>
/// <param name="Schema">The schema that defines it.</param>
/// <param name="Shape">The kind of type that it becomes.</param>
internal sealed record PlannedType(string Name, NamedSchema? Named, Schema Schema, SchemaKind Shape);
