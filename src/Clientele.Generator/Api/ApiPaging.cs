namespace Clientele.Generator.Api;

/// <summary><c>x-ms-pageable</c>: the member with the items and the one with the next page's link.</summary>
internal sealed record ApiPaging(string ItemName, string? NextLinkName);
