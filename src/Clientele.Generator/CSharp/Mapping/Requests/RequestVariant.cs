using Clientele.Generator.Api.Operations;
using Clientele.Generator.CSharp.Model.Operations;

namespace Clientele.Generator.CSharp.Mapping.Requests;

/// <summary>One of the forms in which a request's body can be provided.</summary>
/// <param name="Suffix">Appended to the operation's name for the method; empty for the preferred form.</param>
/// <param name="Body">The body; <see langword="null"/> if its parts are arguments.</param>
/// <param name="Multipart">The content whose parts are arguments.</param>
internal sealed record RequestVariant(string Suffix, BodyDeclaration? Body, ApiContent? Multipart);
