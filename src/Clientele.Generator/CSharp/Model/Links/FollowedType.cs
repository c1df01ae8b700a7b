using Clientele.Generator.CSharp.Model.Paging;

namespace Clientele.Generator.CSharp.Model.Links;

/// <summary>A type of links that define a request.</summary>
/// <param name="TypeName">The record.</param>
/// <param name="Link">Its members.</param>
internal sealed record FollowedType(string TypeName, PageLink Link);
