namespace Clientele.Generator.CSharp.Model.Requests;

/// <summary>Starts a body made of parts.</summary>
/// <param name="MediaType">Its media type.</param>
internal sealed record MultipartStep(string MediaType) : RequestStep;
