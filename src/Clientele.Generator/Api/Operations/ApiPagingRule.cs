namespace Clientele.Generator.Api.Operations;

/// <summary><c>x-clientele-paging</c>: how a list continues, or that it does not.</summary>
/// <param name="IsOff">Whether it is said not to come in pages.</param>
/// <param name="Items">
/// The names, with dots between, that lead to the items; <see langword="null"/>: the answer is the list.
/// </param>
/// <param name="Next">Those that lead to the next page's link or cursor.</param>
/// <param name="Parameter">
/// What takes the cursor, or the number; <see langword="null"/>: <paramref name="Next"/> is a link.
/// </param>
/// <param name="Counts">Of a number: <c>items</c> or <c>pages</c>.</param>
/// <param name="First">The first number.</param>
/// <param name="Total">Where a page says how many items there are.</param>
/// <param name="Pages">Where a page says how many pages there are.</param>
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
