namespace Clientele.Generator.CSharp.Model.Paging;

/// <summary>
/// How the next page of a list is asked for; each name is also that of the pipeline's method, before <c>Pages</c>.
/// </summary>
internal enum PagingKind
{
    /// <summary>By a link, of the body or of the header <c>Link</c>.</summary>
    Linked,

    /// <summary>By a link that says what request to make.</summary>
    Followed,

    /// <summary>By a cursor of the page before.</summary>
    Cursor,

    /// <summary>By the number of items before it.</summary>
    Offset,

    /// <summary>By its number.</summary>
    Numbered,
}
