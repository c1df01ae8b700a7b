namespace Clientele.Generator.CSharp.Model.Paging;

/// <summary>The members of a link that defines a request.</summary>
/// <param name="Uri">The target.</param>
/// <param name="Method">The HTTP method.</param>
/// <param name="Headers">The headers to send: a list, or a map if there is no <see cref="HeaderName"/>.</param>
/// <param name="HeaderName">For a list: the item's property with the header's name.</param>
/// <param name="HeaderValue">For a list: the item's property with the header's value.</param>
internal sealed record PageLink(
    PagePath Uri,
    PageStep? Method,
    PageStep Headers,
    string? HeaderName,
    string? HeaderValue
);
