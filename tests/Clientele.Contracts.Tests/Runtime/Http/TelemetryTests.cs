using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Threading.Tasks;
using Clientele.Runtime.Http;
using Shouldly;
using Xunit;

namespace Clientele.Contracts.Tests.Http;

public sealed class TelemetryTests
{
    [Fact]
    public async Task A_call_is_traced_and_measured_without_its_secrets()
    {
        var description = new ClientDescription("Tests.Telemetry", "1", "https://service.example:444");
        using var client = new System.Net.Http.HttpClient(
            StubHandler.Create(Calls.Utf8("{}"), "application/json", 404)
        );
        var pipeline = new ClientPipeline(client, new Secret(), description);
        Activity? stopped = null;
        using var activities = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == "Tests.Telemetry",
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) =>
                ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => stopped = activity,
        };
        ActivitySource.AddActivityListener(activities);
        var measured = new Dictionary<string, object?>();
        using var meters = new MeterListener
        {
            InstrumentPublished = static (instrument, listener) =>
            {
                if (instrument.Meter.Name == "Tests.Telemetry")
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        meters.SetMeasurementEventCallback<double>(
            (_, _, tags, _) =>
            {
                foreach (var (name, value) in tags)
                {
                    measured[name] = value;
                }
            }
        );
        meters.Start();

        await Should.ThrowAsync<ApiException>(() => pipeline.GetAsync());

        stopped!.DisplayName.ShouldBe("GET /things/{id}");
        stopped.Kind.ShouldBe(ActivityKind.Client);
        stopped.Status.ShouldBe(ActivityStatusCode.Error);
        stopped.GetTagItem("url.full").ShouldBe("https://service.example:444/things/1?*");
        stopped.GetTagItem("http.response.status_code").ShouldBe(404);
        measured["error.type"].ShouldBe("404");
        measured["server.port"].ShouldBe(444);
        measured["url.template"].ShouldBe("/things/{id}");
    }

    private sealed class Secret : ClientOptions
    {
        public Secret() => SetSecret("k", "t0psecret");
    }
}
