using Clientele.Generator.Api.Operations;
using Clientele.Generator.Collections;

namespace Clientele.Generator.CSharp.Mapping.Responses;

/// <summary>One of the types of value that an answer can have.</summary>
/// <param name="Suffix">What the name of a method that asks for it has behind the operation's.</param>
/// <param name="Contents">The media types that give it.</param>
internal sealed record ResponseVariant(string Suffix, EquatableArray<ApiContent> Contents);
