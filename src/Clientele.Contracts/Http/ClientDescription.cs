using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Clientele.Http;

/// <summary>What is the same for all clients of one description: its name, its server, its telemetry.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ClientDescription
{
    /// <summary>A description; made once for each emitted client, and never disposed of.</summary>
    /// <param name="name">The client's full name, which is the name of its <see cref="ActivitySource"/> and <see cref="Meter"/>.</param>
    /// <param name="version">The description's version.</param>
    /// <param name="serverUrl">The description's server without trailing slash; empty for none.</param>
    public ClientDescription(string name, string version, string serverUrl)
    {
        Name = name;
        ServerUrl = serverUrl;
        Activities = new ActivitySource(name, version);
        Meter = new Meter(name, version);
        Duration = Meter.CreateHistogram<double>("http.client.request.duration", "s", "Duration of HTTP client requests.");
    }

    internal string Name { get; }

    internal string ServerUrl { get; }

    internal ActivitySource Activities { get; }

    internal Meter Meter { get; }

    internal Histogram<double> Duration { get; }
}
