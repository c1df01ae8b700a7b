using System;
using Clientele.Shared;

namespace Clientele.Runtime.Http;

/// <summary>The version segment that paths of a service begin with, such as <c>v1</c> of <c>/v1/customers</c>.</summary>
internal static class LinkVersion
{
    /// <summary>The segment of an operation's paths; empty: they begin with none.</summary>
    /// <param name="template">The operation's path template.</param>
    /// <param name="path">What it has become in a request, whose query may follow.</param>
    public static string Find(string template, string path)
    {
        var first = First(template);
        var isVersion =
            PathVersion.IsVersion(first)
            || (first.Contains('{', StringComparison.Ordinal) && PathVersion.IsVersion(First(path)));
        return isVersion ? First(path) : "";
    }

    private static string First(string path) => path.TrimStart('/').Split('/', '?')[0];
}
