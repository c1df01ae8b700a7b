using Clientele.Generator.Api;

namespace Clientele.Generator.CSharp.Mapping;

/// <summary>A declaration to make.</summary>
/// <param name="Name">Its identifier.</param>
/// <param name="Named">The named schema, or <see langword="null"/> for an inline one.</param>
/// <param name="Schema">What it says.</param>
internal sealed record PendingType(string Name, NamedSchema? Named, Schema Schema);
