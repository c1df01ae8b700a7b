namespace Clientele.Generator.CSharp.Model.Paging;

/// <summary>The members of a link that says what request to make.</summary>
/// <param name="Uri">Where to.</param>
/// <param name="Method">With which method.</param>
/// <param name="Headers">
/// The headers to send along: a list, or a map where there is no <see cref="HeaderName"/>.
/// </param>
/// <param name="HeaderName">Of a list: the property of an item with the header's name.</param>
/// <param name="HeaderValue">Of a list: that with the header's value.</param>
internal sealed record PageLink(
    PagePath Uri,
    PageStep? Method,
    PageStep Headers,
    string? HeaderName,
    string? HeaderValue
);
