namespace Clientele.Generator.Api.Schemas.Keywords;

/// <summary>How to read a description where its <c>xml</c> objects say nothing.</summary>
/// <param name="HasBodies">Whether any body is XML.</param>
/// <param name="AbsentMeansWrapped">
/// Whether a list is wrapped if it does not say so, because <c>wrapped: false</c> is used elsewhere.
/// </param>
/// <param name="NamesReferences">
/// Whether a referenced schema names its element even without an <c>xml</c> object, as since 3.2.
/// </param>
internal sealed record XmlRules(bool HasBodies, bool AbsentMeansWrapped, bool NamesReferences)
{
    /// <summary>Gets the rules of a description without XML.</summary>
    public static XmlRules None { get; } = new(false, false, false);
}
