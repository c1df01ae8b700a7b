namespace Clientele.Generator.Api.Schemas;

/// <summary>A scalar.</summary>
/// <param name="Kind">Its JSON type.</param>
/// <param name="Format">
/// The <c>format</c> as written (3.1: also <c>base64</c> from <c>contentEncoding</c> as <c>byte</c>, and
/// <c>base64url</c>), or <see langword="null"/>.
/// </param>
internal sealed record PrimitiveSchema(PrimitiveKind Kind, string? Format) : Schema;
