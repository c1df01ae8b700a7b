namespace Clientele.Shared;

/// <summary>
/// Provides the rule for the version segment that a service's paths begin with, such as <c>v1</c> in
/// <c>/v1/customers</c>.
/// </summary>
internal static class PathVersion
{
    /// <summary>
    /// Determines whether a segment is a <c>v</c> and a number, with optional further numbers after dots.
    /// </summary>
    /// <param name="segment">A segment of a path.</param>
    public static bool IsVersion(string segment)
    {
        if (segment.Length < 2 || segment[0] is not ('v' or 'V') || segment[1] == '.')
        {
            return false;
        }

        for (var i = 1; i < segment.Length; i++)
        {
            if (segment[i] is not ('.' or (>= '0' and <= '9')))
            {
                return false;
            }
        }

        return true;
    }
}
