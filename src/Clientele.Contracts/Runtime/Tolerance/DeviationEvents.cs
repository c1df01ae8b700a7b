using System.Diagnostics;

namespace Clientele.Runtime.Tolerance;

/// <summary>Records deviations as events of an activity.</summary>
internal static class DeviationEvents
{
    /// <summary>Adds an event for each deviation that is kept.</summary>
    /// <param name="activity">The activity, or <see langword="null"/> if nobody listens.</param>
    /// <param name="deviations">The deviations.</param>
    public static void Add(Activity? activity, DeviationLog deviations)
    {
        if (activity is not { IsAllDataRequested: true })
        {
            return;
        }

        foreach (var deviation in deviations.Kept)
        {
            var tags = new ActivityTagsCollection
            {
                ["clientele.deviation.path"] = deviation.Path,
                ["clientele.deviation.expected"] = deviation.Expected,
                ["clientele.deviation.found"] = deviation.Found,
            };
            activity.AddEvent(new ActivityEvent("clientele.deviation", tags: tags));
        }
    }
}
