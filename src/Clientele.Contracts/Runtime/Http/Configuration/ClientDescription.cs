using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Clientele.Runtime.Http;

/// <summary>Represents what all clients of one description share: its name, server and telemetry.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ClientDescription
{
    private const string DurationName = "http.client.request.duration";

#if NET9_0_OR_GREATER
    // The boundaries that the OpenTelemetry conventions recommend.
    private static readonly double[] Boundaries =
    [
        0.005,
        0.01,
        0.025,
        0.05,
        0.075,
        0.1,
        0.25,
        0.5,
        0.75,
        1,
        2.5,
        5,
        7.5,
        10,
    ];
#endif

    /// <summary>Initializes a new instance. One is created for each emitted client, and never disposed of.</summary>
    /// <param name="name">
    /// The full name of the client, which is also the name of its <see cref="ActivitySource"/> and <see cref="Meter"/>.
    /// </param>
    /// <param name="version">The version of the description.</param>
    /// <param name="serverUrl">
    /// The server of the description without trailing slash, or an empty string for none.
    /// </param>
    public ClientDescription(string name, string version, string serverUrl)
    {
        Name = name;
        ServerUrl = serverUrl;
        Activities = new ActivitySource(name, version);
        Meter = new Meter(name, version);
#if NET9_0_OR_GREATER
        Duration = Meter.CreateHistogram(
            DurationName,
            "s",
            "Duration of HTTP client requests.",
            advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = Boundaries }
        );
#else
        Duration = Meter.CreateHistogram<double>(DurationName, "s", "Duration of HTTP client requests.");
#endif
    }

    /// <summary>
    /// Gets the credentials that the options accept but no operation declares. If callers set them anyway, they are
    /// sent with every call to the client's own origin.
    /// </summary>
    public Credential[] Undeclared { get; init; } = [Credential.Bearer(""), Credential.Basic("")];

    /// <summary>
    /// Gets the counter of places at which responses and webhooks deviate from their description. It is created when
    /// the first one does; a meter returns the same counter to all that create it at once.
    /// </summary>
    internal Counter<long> Deviations =>
        field ??= Meter.CreateCounter<long>(
            "clientele.client.deviations",
            "{place}",
            "Places of answers and webhooks that were not what the description says."
        );

    internal string Name { get; }

    internal string ServerUrl { get; }

    internal ActivitySource Activities { get; }

    internal Meter Meter { get; }

    internal Histogram<double> Duration { get; }
}
