using System;
using Clientele.Shared;

namespace Clientele.Runtime.Http;

/// <summary>
/// Finds the version segment at the beginning of a service's paths, such as <c>v1</c> in <c>/v1/customers</c>.
/// </summary>
internal static class LinkVersion
{
    /// <summary>Returns the version segment of an operation's paths, or an empty string if there is none.</summary>
    /// <param name="template">The operation's path template.</param>
    /// <param name="path">The path in a request, possibly followed by the query.</param>
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
