using Clientele.Generator.Collections;

namespace Clientele.Generator.Api.Operations;

/// <summary>Another operation that can follow a response (OpenAPI 3.2, "Link Object").</summary>
/// <param name="Name">Its name.</param>
/// <param name="Operation">
/// The other operation's <c>operationId</c>, or a reference to it; <see langword="null"/> if unspecified.
/// </param>
/// <param name="Description">Its description.</param>
/// <param name="Arguments">
/// Parameter and runtime expression of each value passed along, such as <c>id = $response.body#/id</c>.
/// </param>
internal sealed record ApiLink(string Name, string? Operation, string? Description, EquatableArray<string> Arguments);
