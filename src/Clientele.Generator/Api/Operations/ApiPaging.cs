namespace Clientele.Generator.Api.Operations;

/// <summary><c>x-ms-pageable</c>.</summary>
/// <param name="ItemName">The member with the items.</param>
/// <param name="NextLinkName">
/// The member with the next page's link; <see langword="null"/> if there is only one page.
/// </param>
/// <param name="HasOwnOperation">Whether another operation fetches the next page.</param>
internal sealed record ApiPaging(string ItemName, string? NextLinkName, bool HasOwnOperation = false);
