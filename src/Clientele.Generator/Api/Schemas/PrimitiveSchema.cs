namespace Clientele.Generator.Api.Schemas;

/// <summary>A scalar.</summary>
/// <param name="Kind">Its JSON type.</param>
/// <param name="Format">
/// The <c>format</c> as written (3.1: also <c>contentEncoding</c>, where <c>base64</c> becomes <c>byte</c> and
/// <c>base64url</c> stays), or <see langword="null"/>.
/// </param>
internal sealed record PrimitiveSchema(PrimitiveKind Kind, string? Format) : Schema;
