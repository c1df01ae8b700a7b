using Clientele.Generator.Api.Schemas;
using Clientele.Generator.CSharp.Schemas;

namespace Clientele.Generator.CSharp.Planning;

/// <summary>A type that can be declared.</summary>
/// <param name="Name">Its identifier.</param>
/// <param name="Named">The named schema that it is; <see langword="null"/>: it is made of inline ones.</param>
/// <param name="Schema">What it says.</param>
/// <param name="Shape">What it becomes.</param>
internal sealed record PlannedType(string Name, NamedSchema? Named, Schema Schema, SchemaKind Shape);
