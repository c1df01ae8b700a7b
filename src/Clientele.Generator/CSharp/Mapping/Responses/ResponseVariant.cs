using Clientele.Generator.Api.Operations;
using Clientele.Generator.Collections;

namespace Clientele.Generator.CSharp.Mapping.Responses;

/// <summary>One of the types of value that a response can have.</summary>
/// <param name="Suffix">Appended to the operation's name for the method that requests it.</param>
/// <param name="Contents">The media types that provide it.</param>
internal sealed record ResponseVariant(string Suffix, EquatableArray<ApiContent> Contents);
