using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Net.Http;
using Clientele.Runtime.Tolerance;

namespace Clientele.Runtime.Http;

/// <summary>
/// Records the activity and duration of one call according to the OpenTelemetry conventions for HTTP clients (semconv
/// 1.23 and later). Queries, headers and bodies, which may contain secrets, are not recorded.
/// </summary>
internal readonly struct CallTelemetry
{
    private const string OtherMethod = "_OTHER";

    private readonly ClientDescription _description;
    private readonly Uri _uri;
    private readonly ApiOperation _operation;
    private readonly Activity? _activity;
    private readonly long _start;

    public CallTelemetry(ClientDescription description, HttpRequestMessage request, ApiOperation operation)
    {
        _description = description;
        _uri = request.RequestUri!;
        _operation = operation;
        _start = description.Duration.Enabled ? Stopwatch.GetTimestamp() : 0;
        _activity = description.Activities.HasListeners() ? Begin() : null;
    }

    /// <summary>Ends the call.</summary>
    /// <param name="response">The response, not yet disposed of, or <see langword="null"/> if there was none.</param>
    /// <param name="exception">The exception with which the call failed.</param>
    public void End(HttpResponseMessage? response, Exception? exception)
    {
        if (_activity is not null || _start != 0)
        {
            EndObserved(response, exception);
        }
    }

    /// <summary>
    /// Records where the body deviates from its description: an activity event for each deviation that is kept, and
    /// their total number.
    /// </summary>
    public void Tell(DeviationLog deviations)
    {
        _description.Deviations.Add(
            deviations.Count,
            new KeyValuePair<string, object?>("http.request.method", MethodName(_operation.Method)),
            new KeyValuePair<string, object?>("url.template", _operation.Template)
        );
        DeviationEvents.Add(_activity, deviations);
    }

    private Activity? Begin()
    {
        var method = _operation.Method;
        var activity = _description.Activities.StartActivity(
            $"{(IsKnown(method) ? method.Method : "HTTP")} {_operation.Template}",
            ActivityKind.Client
        );
        if (activity is { IsAllDataRequested: true })
        {
            Describe(activity);
        }

        return activity;
    }

    private void EndObserved(HttpResponseMessage? response, Exception? exception)
    {
        var status = (int?)response?.StatusCode;
        var error = status >= 400 ? status.Value.ToString(CultureInfo.InvariantCulture) : ErrorType(exception);
        var version = response is null ? null : Protocol(response.Version);
        if (_activity is not null)
        {
            EndActivity(_activity, status, error, version);
        }

        if (_start != 0)
        {
            Record(status, error, version);
        }
    }

    private static void EndActivity(Activity activity, int? status, string? error, string? version)
    {
        if (status is { } code)
        {
            activity.SetTag("http.response.status_code", code);
            activity.SetTag("network.protocol.version", version);
        }

        if (error is not null)
        {
            activity.SetTag("error.type", error);
            activity.SetStatus(ActivityStatusCode.Error);
        }

        activity.Dispose();
    }

    private void Describe(Activity activity)
    {
        var method = _operation.Method;
        activity.SetTag("http.request.method", MethodName(method));
        if (!IsKnown(method))
        {
            activity.SetTag("http.request.method_original", method.Method);
        }

        activity.SetTag("url.template", _operation.Template);
        activity.SetTag(
            "url.full",
            $"{_uri.Scheme}://{_uri.Authority}{_uri.AbsolutePath}{(_uri.Query.Length > 0 ? "?*" : "")}"
        );
        activity.SetTag("server.address", _uri.Host);
        activity.SetTag("server.port", _uri.Port);
    }

    private void Record(int? status, string? error, string? version)
    {
        var tags = default(TagList);
        tags.Add("http.request.method", MethodName(_operation.Method));
        tags.Add("url.template", _operation.Template);
        tags.Add("url.scheme", _uri.Scheme);
        tags.Add("server.address", _uri.Host);
        tags.Add("server.port", _uri.Port);
        if (status is { } code)
        {
            tags.Add("http.response.status_code", code);
            tags.Add("network.protocol.version", version);
        }

        if (error is not null)
        {
            tags.Add("error.type", error);
        }

        _description.Duration.Record(Stopwatch.GetElapsedTime(_start).TotalSeconds, tags);
    }

    // Uses the same values as .NET's own instrumentation.
    private static string? ErrorType(Exception? exception) =>
        exception switch
        {
            null => null,
            HttpRequestException { HttpRequestError: var error and not HttpRequestError.Unknown } => error switch
            {
                HttpRequestError.NameResolutionError => "name_resolution_error",
                HttpRequestError.ConnectionError => "connection_error",
                HttpRequestError.SecureConnectionError => "secure_connection_error",
                HttpRequestError.HttpProtocolError => "http_protocol_error",
                HttpRequestError.ExtendedConnectNotSupported => "extended_connect_not_supported",
                HttpRequestError.VersionNegotiationError => "version_negotiation_error",
                HttpRequestError.UserAuthenticationError => "user_authentication_error",
                HttpRequestError.ProxyTunnelError => "proxy_tunnel_error",
                HttpRequestError.InvalidResponse => "invalid_response",
                HttpRequestError.ResponseEnded => "response_ended",
                _ => "configuration_limit_exceeded",
            },
            _ => exception.GetType().FullName,
        };

    private static string Protocol(Version version) =>
        (version.Major, version.Minor) switch
        {
            (1, 1) => "1.1",
            (2, 0) => "2",
            (3, 0) => "3",
            _ => version.ToString(),
        };

    private static string MethodName(HttpMethod method) => IsKnown(method) ? method.Method : OtherMethod;

    private static bool IsKnown(HttpMethod method) =>
        method.Method
            is "GET"
                or "POST"
                or "PUT"
                or "PATCH"
                or "DELETE"
                or "HEAD"
                or "OPTIONS"
                or "TRACE"
                or "CONNECT"
                or "QUERY";
}
