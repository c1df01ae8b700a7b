using Clientele.Generator.Api.Operations;
using Clientele.Generator.CSharp.Model.Operations;

namespace Clientele.Generator.CSharp.Mapping.Requests;

/// <summary>One of the ways in which a request's body can be given.</summary>
/// <param name="Suffix">What the method's name has behind the operation's; empty: this is the preferred one.</param>
/// <param name="Body">The body; <see langword="null"/>: its parts are arguments.</param>
/// <param name="Multipart">The content whose parts are arguments.</param>
internal sealed record RequestVariant(string Suffix, BodyDeclaration? Body, ApiContent? Multipart);
