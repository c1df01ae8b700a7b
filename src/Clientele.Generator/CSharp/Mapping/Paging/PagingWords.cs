using System.Collections.Generic;
using System.Linq;

namespace Clientele.Generator.CSharp.Mapping.Paging;

/// <summary>
/// Common names for the values of pages and page requests, in the form of <see cref="PageMembers.Words"/>.
/// </summary>
internal static class PagingWords
{
    private static readonly string[] LinkHolders =
    [
        "",
        "links.",
        "meta.",
        "metadata.",
        "pagination.",
        "paging.",
        "pageinfo.",
        "page.",
        "responsemetadata.",
        "resultinfo.",
        "meta.pagination.",
        "metadata.pagination.",
        "meta.page.",
        "meta.paging.",
    ];

    private static readonly string[] LinkWords =
    [
        "odatanextlink",
        "nextlink",
        "nexturl",
        "nexturi",
        "nexthref",
        "nextpageurl",
        "nextpageuri",
        "nextpagelink",
        "links.next",
        "links.next.href",
        "links.next.uri",
        "links.next.url",
        "next.href",
        "next.url",
        "next.uri",
    ];

    /// <summary>Locations of links to the next page whose names identify them as links.</summary>
    public static readonly string[] Links =
    [
        .. LinkHolders.SelectMany(static holder => LinkWords.Select(word => holder + word)),
    ];

    /// <summary>Locations of links to the next page if their type or docs identify them as links.</summary>
    public static readonly string[] PerhapsLinks =
    [
        "next",
        "paging.next",
        "pagination.next",
        "page.next",
        "meta.next",
        "metadata.next",
        "nextpage",
        "pagination.nextpage",
        "meta.nextpage",
    ];

    /// <summary>Locations of links that may define a request.</summary>
    public static readonly string[] FollowedLinks =
    [
        "links.next",
        "next",
        "paging.next",
        "pagination.next",
        "meta.links.next",
    ];

    /// <summary>Locations of cursors with the parameters that take them.</summary>
    public static readonly (string Place, string[] Parameters)[] CursorPlaces =
    [
        ("cursors.after", ["after"]),
        ("paging.cursors.after", ["after"]),
        ("metadata.continue", ["continue"]),
        ("meta.aftercursor", ["pageafter", "after", "cursor"]),
    ];

    /// <summary>Members that hold what requests the next page.</summary>
    public static readonly HashSet<string> NextHolders = ["next", "nextpage"];

    /// <summary>Names of cursors that other resources also use.</summary>
    public static readonly HashSet<string> Perhaps = ["cursor", "after", "bookmark", "continue"];

    /// <summary>Names of cursors with the parameters that take them.</summary>
    public static readonly (string Word, string[] Parameters)[] Cursors =
    [
        ("nextcursor", ["cursor", "nextcursor", "pagecursor", "startcursor", "startingafter", "after"]),
        ("nextpagetoken", ["pagetoken", "nextpagetoken", "token", "cursor"]),
        ("nexttoken", ["nexttoken", "token", "continuationtoken", "pagetoken"]),
        ("nextcontinuationtoken", ["continuationtoken"]),
        ("continuationtoken", ["continuationtoken"]),
        ("nextpagecursor", ["pagecursor", "cursor"]),
        ("endcursor", ["after", "cursor"]),
        ("nextmarker", ["marker", "nextmarker"]),
        ("nextskiptoken", ["skiptoken"]),
        ("skiptoken", ["skiptoken"]),
        ("nextoffset", ["offset"]),
        ("nextiterator", ["iterator"]),
        ("nextpageid", ["pageid"]),
        ("nextpagekey", ["pagekey", "nextpagekey"]),
        ("nextkey", ["key", "startkey", "nextkey"]),
        ("iterator", ["iterator"]),
        ("pagetoken", ["pagetoken"]),
        ("pagingtoken", ["pagingtoken"]),
        ("scrollid", ["scrollid"]),
        ("aftercursor", ["pageafter", "aftercursor", "after", "cursor"]),
        ("continue", ["continue"]),
        ("nextpage", ["page", "pagenumber", "pagetoken", "nextpage"]),
        ("bookmark", ["bookmark"]),
        ("cursor", ["cursor"]),
        ("after", ["after"]),
    ];

    /// <summary>Parameters that take the id of the last item, if the page contains it.</summary>
    public static readonly string[] AfterLastId = ["after", "afterid", "startingafter", "lastid"];

    /// <summary>Parameters next to which pages are not counted, as the next page needs more than its number.</summary>
    public static readonly string[] Tokens =
    [
        "cursor",
        "pagetoken",
        "nextpagetoken",
        "continuationtoken",
        "nexttoken",
        "iterator",
        "pageafter",
        "scrollid",
        "continue",
        "marker",
        "startcursor",
        "pagecursor",
    ];

    /// <summary>Offsets that count from zero.</summary>
    public static readonly HashSet<string> Offsets = ["offset", "skip", "pageoffset"];

    /// <summary>Offsets whose first value the description has to define.</summary>
    public static readonly HashSet<string> OffsetsFromSomewhere =
    [
        "start",
        "startindex",
        "startat",
        "startposition",
        "from",
    ];

    /// <summary>Where a page gives its own number, other than under the name of the parameter.</summary>
    public static readonly string[] OwnNumbers = ["currentpage", "pagenumber", "pageindex", "pageno", "number", "page"];

    /// <summary>Page numbers, whose first value the description has to define.</summary>
    public static readonly HashSet<string> Numbers = ["page", "pagenumber", "pageno", "pageindex", "currentpage"];

    /// <summary>Parameters for the number of items per page.</summary>
    public static readonly HashSet<string> Sizes =
    [
        "limit",
        "perpage",
        "pagesize",
        "size",
        "count",
        "top",
        "take",
        "maxresults",
        "maxitems",
        "itemsperpage",
        "rows",
        "pagelimit",
        "results",
    ];

    /// <summary>Parameters that request a page.</summary>
    public static readonly string[] Asking = [.. Tokens, .. Offsets, .. OffsetsFromSomewhere, .. Numbers, .. Sizes];

    /// <summary>The total number of items.</summary>
    public static readonly string[] Totals =
    [
        "total",
        "totalcount",
        "totalresults",
        "totalitems",
        "totalrecords",
        "totalelements",
        "totalsize",
        "totalrowcount",
        "totalsetsize",
        "totalhits",
        "totalmatches",
        "itemcount",
        "recordcount",
        "totalrows",
    ];

    /// <summary>The number of pages.</summary>
    public static readonly string[] PageCounts =
    [
        "totalpages",
        "pagecount",
        "numpages",
        "lastpage",
        "totalpage",
        "pagestotal",
        "totalnumberofpages",
    ];

    /// <summary>Whether another page follows.</summary>
    public static readonly string[] More =
    [
        "hasmore",
        "hasnextpage",
        "hasnext",
        "more",
        "hasmorepages",
        "hasmoreresults",
        "hasmoreitems",
        "morepages",
        "hasnextpages",
    ];

    /// <summary>Whether this is the last page.</summary>
    public static readonly string[] Done =
    [
        "done",
        "islast",
        "islastpage",
        "last",
        "lastpage",
        "isfinal",
        "isdone",
        "endoflist",
    ];

    /// <summary>Common names for the items of a page, whatever else it contains.</summary>
    public static readonly HashSet<string> Items =
    [
        "items",
        "value",
        "values",
        "data",
        "results",
        "result",
        "entries",
        "records",
        "list",
        "elements",
        "objects",
        "rows",
        "content",
        "resources",
        "members",
        "nodes",
        "documents",
        "hits",
    ];

    /// <summary>Lists besides the items: related to them, or to the response.</summary>
    public static readonly HashSet<string> Beside =
    [
        "included",
        "includes",
        "errors",
        "warnings",
        "messages",
        "schemas",
        "facets",
        "links",
        "aggregations",
        "filters",
        "sort",
        "sorts",
        "notices",
        "diagnostics",
    ];

    /// <summary>Members that an object may have and still be nothing but a page.</summary>
    public static readonly HashSet<string> Envelope =
    [
        .. Links,
        .. PerhapsLinks,
        .. Cursors.Select(static entry => entry.Word),
        .. Offsets,
        .. OffsetsFromSomewhere,
        .. Numbers,
        .. Sizes,
        .. Totals,
        .. PageCounts,
        .. More,
        .. PageMembers.Holders,
        .. Beside,
        "lastid",
        "firstid",
        "count",
        "self",
        "first",
        "last",
        "prev",
        "previous",
        "object",
        "type",
        "kind",
        "etag",
        "url",
        "href",
        "success",
        "ok",
        "odatacontext",
        "odatacount",
        "requestid",
        "end",
        "uri",
        "firstpageuri",
        "firstpageurl",
        "lastpageuri",
        "lastpageurl",
        "previouspageuri",
        "previouspageurl",
        "prevpageuri",
        "prevpageurl",
    ];
}
