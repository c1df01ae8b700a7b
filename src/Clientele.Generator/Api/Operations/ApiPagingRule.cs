namespace Clientele.Generator.Api.Operations;

/// <summary><c>x-clientele-paging</c>: how a list continues, or that it does not.</summary>
/// <param name="IsOff">Whether paging is explicitly turned off.</param>
/// <param name="Items">
/// The dot-separated path to the items; <see langword="null"/> if the response itself is the list.
/// </param>
/// <param name="Next">The path to the next page's link or cursor.</param>
/// <param name="Parameter">
/// The parameter that takes the cursor or the number; <see langword="null"/> if <paramref name="Next"/> is a link.
/// </param>
/// <param name="Counts">What a number counts: <c>items</c> or <c>pages</c>.</param>
/// <param name="First">The first number.</param>
/// <param name="Total">Where a page gives the number of items.</param>
/// <param name="Pages">Where a page gives the number of pages.</param>
/// <param name="More">Where a page says whether another one follows.</param>
/// <param name="Done">Where a page says whether it is the last one.</param>
internal sealed record ApiPagingRule(
    bool IsOff,
    string? Items,
    string? Next,
    string? Parameter,
    string? Counts,
    long? First,
    string? Total,
    string? Pages,
    string? More,
    string? Done
);
