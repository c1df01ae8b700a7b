namespace Clientele.Generator.Api.Schemas.Keywords;

/// <summary>How a description means what its <c>xml</c> objects leave unsaid.</summary>
/// <param name="HasBodies">Whether any body is XML.</param>
/// <param name="AbsentMeansWrapped">
/// Whether a list is wrapped that does not say so: <c>wrapped: false</c> is said elsewhere.
/// </param>
/// <param name="NamesReferences">
/// Whether a referenced schema names its element even without an <c>xml</c> object: since 3.2.
/// </param>
internal sealed record XmlRules(bool HasBodies, bool AbsentMeansWrapped, bool NamesReferences)
{
    /// <summary>Of a description without XML.</summary>
    public static XmlRules None { get; } = new(false, false, false);
}
