namespace Clientele.Generator.CSharp.Model.Paging;

/// <summary>
/// How the next page of a list is requested; each name is also that of the pipeline's method, before <c>Pages</c>.
/// </summary>
internal enum PagingKind
{
    /// <summary>By a link, in the body or in the header <c>Link</c>.</summary>
    Linked,

    /// <summary>By a link that defines a request.</summary>
    Followed,

    /// <summary>By a cursor from the previous page.</summary>
    Cursor,

    /// <summary>By the number of preceding items.</summary>
    Offset,

    /// <summary>By its number.</summary>
    Numbered,
}
