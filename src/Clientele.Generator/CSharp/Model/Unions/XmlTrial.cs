namespace Clientele.Generator.CSharp.Model.Unions;

/// <summary>A case that an XML element may have.</summary>
/// <param name="Case">Its position in <see cref="UnionDeclaration.Cases"/>.</param>
/// <param name="Kind">Which elements have it.</param>
internal sealed record XmlTrial(int Case, XmlTrialKind Kind);
