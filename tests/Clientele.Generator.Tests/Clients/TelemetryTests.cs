using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;
using Clientele.Generator.Tests.Infrastructure;
using Clientele.Generator.Tests.Infrastructure.Programs;
using Microsoft.AspNetCore.Http;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Clients;

/// <summary>
/// What OpenTelemetry's SDK collects of a call, beside what .NET's own instrumentation says of the same request.
/// </summary>
[Collection(nameof(TelemetryTests))]
[CollectionDefinition(nameof(TelemetryTests), DisableParallelization = true)]
public sealed class TelemetryTests
{
    private const string Api = """
        openapi: 3.2.0
        info: { title: Telemetry, version: 1.2.3 }
        paths:
          /pets/{id}:
            get:
              operationId: getPet
              parameters: [ { name: id, in: path, required: true, schema: { type: string } }, { name: secret, in: query, schema: { type: string } } ]
              responses: { '200': { description: A pet, content: { application/json: { schema: { type: string } }, application/jsonl: { schema: { type: string } } } } }
            additionalOperations:
              PURGE:
                operationId: purgePet
                parameters: [ { name: id, in: path, required: true, schema: { type: string } } ]
                responses: { '200': { description: Done } }
        """;

    // What .NET's instrumentation says of a request, and ours has to say of it, too.
    private static readonly string[] Shared =
    [
        "http.request.method",
        "http.response.status_code",
        "error.type",
        "server.address",
        "server.port",
        "network.protocol.version",
        "url.full",
        "url.scheme",
        "http.request.method_original",
    ];

    [Theory]
    [InlineData(200, "\"Rex\"", "await client.GetPetAsync(\"1\", \"s3cret\");")]
    [InlineData(404, "", "await client.GetPetAsync(\"1\", \"s3cret\");")]
    [InlineData(503, "", "await foreach (var line in client.GetPetStreamAsync(\"1\")) { }")]
    [InlineData(200, "", "await client.PurgePetAsync(\"1\");")]
    public async Task A_call_is_described_as_dotNET_describes_its_request(int status, string body, string call)
    {
        await using var service = await Service.StartAsync(context =>
        {
            context.Response.StatusCode = status;
            context.Response.ContentType = "application/json";
            return context.Response.WriteAsync(body);
        });

        var (ours, theirs, metrics) = Collect(service.Address, call);

        Tags(ours.TagObjects, Shared).ShouldBe(Tags(theirs.TagObjects, Shared));
        ours.Kind.ShouldBe(ActivityKind.Client);
        ours.Status.ShouldBe(theirs.Status);
        ours.Source.Version.ShouldBe("1.2.3");
        ours.GetTagItem("url.template").ShouldBe("/pets/{id}");
        theirs.ParentSpanId.ShouldBe(ours.SpanId);
        var duration = metrics["Acme.TelemetryClient"];
        var reference = metrics["System.Net.Http"];
        duration.Unit.ShouldBe(reference.Unit);
        Tags(Point(duration, service).Tags, Shared).ShouldBe(Tags(Point(reference, service).Tags, Shared));
        Boundaries(Point(duration, service)).ShouldBe(Boundaries(Point(reference, service)));
        Point(duration, service).GetHistogramCount().ShouldBe(1);
    }

    [Fact]
    public void A_service_that_is_not_there_is_a_connection_error()
    {
        const string Nowhere = "http://127.0.0.1:1/";

        var (ours, theirs, _) = Collect(Nowhere, "await client.GetPetAsync(\"1\");");

        Tags(ours.TagObjects, Shared).ShouldBe(Tags(theirs.TagObjects, Shared));
        ours.GetTagItem("error.type").ShouldBe("connection_error");
        ours.Status.ShouldBe(ActivityStatusCode.Error);
    }

    [Fact]
    public async Task A_body_that_cannot_be_read_is_an_error_of_the_call_alone()
    {
        await using var service = await Service.StartAsync(static context =>
            context.Response.WriteAsync("[1", context.RequestAborted)
        );

        var (ours, theirs, _) = Collect(service.Address, "await client.GetPetAsync(\"1\");");

        ours.GetTagItem("error.type").ShouldBe("Clientele.ResponseReadException");
        ours.GetTagItem("http.response.status_code").ShouldBe(200);
        theirs.GetTagItem("error.type").ShouldBeNull();
    }

    [Fact]
    public async Task The_service_sees_the_calls_trace()
    {
        var trace = "";
        await using var service = await Service.StartAsync(context =>
        {
            trace = context.Request.Headers.TraceParent.ToString();
            return context.Response.WriteAsJsonAsync("Rex");
        });

        var (ours, _, _) = Collect(service.Address, "await client.GetPetAsync(\"1\");");

        trace.ShouldContain(ours.TraceId.ToHexString());
    }

    private static (Activity Ours, Activity Theirs, Dictionary<string, Metric> Metrics) Collect(
        string address,
        string call
    )
    {
        var activities = new List<Activity>();
        var metrics = new List<Metric>();
        var run = new GeneratorRun(InMemoryDescription.Client("api.yaml", Api));
        using (
            Sdk.CreateTracerProviderBuilder()
                .AddSource("Acme.TelemetryClient")
                .AddSource("System.Net.Http")
                .AddInMemoryExporter(activities)
                .Build()
        )
        using (
            Sdk.CreateMeterProviderBuilder()
                .AddMeter("Acme.TelemetryClient")
                .AddMeter("System.Net.Http")
                .AddInMemoryExporter(metrics)
                .Build()
        )
        {
            EmittedProgram.Run<string>(
                run,
                $$"""
                using var http = new HttpClient { BaseAddress = new Uri("{{address}}") };
                var client = new TelemetryClient(http);
                try { {{call}} }
                catch (Exception error) when (error is ApiException or HttpRequestException) { }
                return "";
                """
            );
        }

        var found = metrics
            .Where(static metric => metric.Name == "http.client.request.duration")
            .GroupBy(static metric => metric.MeterName)
            .ToDictionary(static group => group.Key, static group => group.Last());
        return (
            activities.Single(static activity => activity.Source.Name == "Acme.TelemetryClient"),
            activities.Single(static activity => activity.Source.Name == "System.Net.Http"),
            found
        );
    }

    private static MetricPoint Point(Metric metric, Service service)
    {
        var port = new Uri(service.Address).Port;
        foreach (ref readonly var point in metric.GetMetricPoints())
        {
            foreach (var tag in point.Tags)
            {
                if (tag.Key == "server.port" && Equals(tag.Value, port))
                {
                    return point;
                }
            }
        }

        throw new InvalidOperationException("Nothing was measured.");
    }

    private static List<double> Boundaries(MetricPoint point)
    {
        var boundaries = new List<double>();
        foreach (var bucket in point.GetHistogramBuckets())
        {
            boundaries.Add(bucket.ExplicitBound);
        }

        return boundaries;
    }

    private static List<string> Tags(ReadOnlyTagCollection tags, string[] names)
    {
        var all = new List<KeyValuePair<string, object?>>();
        foreach (var tag in tags)
        {
            all.Add(tag);
        }

        return Tags(all, names);
    }

    private static List<string> Tags(IEnumerable<KeyValuePair<string, object?>> tags, string[] names) =>
        [
            .. tags.Where(tag => names.Contains(tag.Key))
                .Select(static tag => $"{tag.Key}={tag.Value}")
                .Order(StringComparer.Ordinal),
        ];
}
