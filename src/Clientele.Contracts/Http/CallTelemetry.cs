using System;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http;

namespace Clientele.Http;

/// <summary>One call's activity and duration, after OpenTelemetry's conventions for HTTP clients. Queries, headers and bodies, which may hold secrets, are not recorded.</summary>
internal readonly struct CallTelemetry
{
    private readonly ClientDescription _description;
    private readonly HttpRequestMessage _request;
    private readonly ApiOperation _operation;
    private readonly Activity? _activity;
    private readonly long _start;

    public CallTelemetry(ClientDescription description, HttpRequestMessage request, ApiOperation operation)
    {
        _description = description;
        _request = request;
        _operation = operation;
        _start = description.Duration.Enabled ? Stopwatch.GetTimestamp() : 0;
        _activity = description.Activities.HasListeners()
            ? description.Activities.StartActivity($"{operation.Method.Method} {operation.Template}", ActivityKind.Client)
            : null;
        if (_activity is { IsAllDataRequested: true })
        {
            var uri = request.RequestUri!;
            _activity.SetTag("http.request.method", operation.Method.Method);
            _activity.SetTag("url.template", operation.Template);
            _activity.SetTag("url.full", $"{uri.Scheme}://{uri.Authority}{uri.AbsolutePath}{(uri.Query.Length > 0 ? "?*" : "")}");
            _activity.SetTag("server.address", uri.Host);
            _activity.SetTag("server.port", uri.Port);
        }
    }

    public void End(HttpStatusCode? status, Exception? exception)
    {
        var error = status is { } code && (int)code < 400 && exception is null
            ? null
            : status is { } failed && (int)failed >= 400 ? ((int)failed).ToString(CultureInfo.InvariantCulture) : exception?.GetType().FullName;
        if (_activity is not null)
        {
            EndActivity(_activity, status, error);
        }

        if (_start != 0)
        {
            Record(status, error);
        }
    }

    private static void EndActivity(Activity activity, HttpStatusCode? status, string? error)
    {
        if (status is { } code)
        {
            activity.SetTag("http.response.status_code", (int)code);
        }

        if (error is not null)
        {
            activity.SetTag("error.type", error);
            activity.SetStatus(ActivityStatusCode.Error);
        }

        activity.Dispose();
    }

    private void Record(HttpStatusCode? status, string? error)
    {
        var tags = default(TagList);
        tags.Add("http.request.method", _operation.Method.Method);
        tags.Add("url.template", _operation.Template);
        tags.Add("server.address", _request.RequestUri!.Host);
        tags.Add("server.port", _request.RequestUri.Port);
        if (status is { } code)
        {
            tags.Add("http.response.status_code", (int)code);
        }

        if (error is not null)
        {
            tags.Add("error.type", error);
        }

        _description.Duration.Record(Stopwatch.GetElapsedTime(_start).TotalSeconds, tags);
    }
}
