using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Clientele.Runtime.Tolerance;

namespace Clientele.Runtime.Http;

/// <summary>Sends the requests of a client and reads their responses. This class is thread-safe.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class ClientPipeline
{
    private readonly HttpClient? _httpClient;
    private readonly ClientDescription _description;
    private readonly string? _baseAddress;
    private readonly Credential[] _undeclared = [];

    /// <summary>Initializes a new instance that uses <paramref name="httpClient"/>.</summary>
    /// <param name="httpClient">The client that sends the requests. It is not disposed of.</param>
    /// <param name="options">The options that determine how the service is called.</param>
    /// <param name="description">The client's description.</param>
    public ClientPipeline(HttpClient httpClient, ClientOptions options, ClientDescription description)
    {
        ArgumentNullException.ThrowIfNull(httpClient);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(description);
        _httpClient = httpClient;
        _description = description;
        Options = options;
        _baseAddress = (options.BaseAddress ?? httpClient.BaseAddress) is { } address
            ? ServiceAddress.OfClient(address, description.ServerUrl)
            : null;
        _undeclared = OptionsCheck.Undeclared(options, description);
    }

    private ClientPipeline()
    {
        Options = new ClientOptions();
        _description = new ClientDescription("Clientele", "", "");
    }

    /// <summary>Gets the pipeline of a client that a test derives from, in which every call fails.</summary>
    public static ClientPipeline None { get; } = new();

    internal ClientOptions Options { get; }

    /// <summary>Begins the request of a call.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="options">The options of this call.</param>
    /// <exception cref="InvalidOperationException">The address of the service is unknown.</exception>
    public RequestBuilder NewRequest(ApiOperation operation, CallOptions? options)
    {
        ArgumentNullException.ThrowIfNull(operation);
        return NewRequest(operation, options, AddressFor(operation, options));
    }

    /// <summary>Sends a request and reads the value of its response.</summary>
    /// <param name="request">The request.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="cancellationToken">A token that cancels the call.</param>
    public Task<T> SendAsync<T>(
        HttpRequestMessage request,
        ApiOperation<T> operation,
        CancellationToken cancellationToken
    ) =>
        RunAsync(
            request,
            operation,
            keepRaw: false,
            static (in DecodedResponse<T> reply, object? _) => reply.Value,
            null,
            cancellationToken
        );

    /// <summary>Sends a request and reads its response.</summary>
    /// <param name="request">The request.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="cancellationToken">A token that cancels the call.</param>
    public Task<ApiResponse<T>> SendWithResponseAsync<T>(
        HttpRequestMessage request,
        ApiOperation<T> operation,
        CancellationToken cancellationToken
    ) =>
        RunAsync(
            request,
            operation,
            keepRaw: true,
            static (in DecodedResponse<T> reply, object? _) =>
                new ApiResponse<T>(reply.Value)
                {
                    StatusCode = reply.Status,
                    Headers = reply.Headers,
                    MediaType = reply.MediaType,
                    RawBody = reply.RawBody,
                    Deviations = reply.Deviations?.Kept ?? [],
                },
            null,
            cancellationToken
        );

    /// <summary>Sends a request and reads its response with the headers that the description declares.</summary>
    /// <param name="request">The request.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="headers">A function that reads the declared headers.</param>
    /// <param name="cancellationToken">A token that cancels the call.</param>
    public Task<ApiResponse<T, THeaders>> SendWithResponseAsync<T, THeaders>(
        HttpRequestMessage request,
        ApiOperation<T> operation,
        Func<ApiHeaders, THeaders> headers,
        CancellationToken cancellationToken
    ) =>
        RunAsync(
            request,
            operation,
            keepRaw: true,
            static (in DecodedResponse<T> reply, object? state) =>
                new ApiResponse<T, THeaders>(reply.Value, ((Func<ApiHeaders, THeaders>)state!)(reply.Headers))
                {
                    StatusCode = reply.Status,
                    Headers = reply.Headers,
                    MediaType = reply.MediaType,
                    RawBody = reply.RawBody,
                    Deviations = reply.Deviations?.Kept ?? [],
                },
            headers,
            cancellationToken
        );

    /// <summary>Returns the address of the service for an operation, without trailing slash.</summary>
    internal string RootOf(ApiOperation operation) => AddressOf(operation);

    private RequestBuilder NewRequest(ApiOperation operation, CallOptions? options, string address) =>
        new(this, operation, new ApiRequest { Method = operation.Method, Call = options }, address);

    private string AddressFor(ApiOperation operation, CallOptions? options)
    {
        if (_httpClient is null)
        {
            throw NotOverridden(operation);
        }

        var address = options?.BaseAddress is { } chosen
            ? ServiceAddress.OfClient(chosen, _description.ServerUrl)
            : AddressOf(operation);
        return ServiceAddress.IsAbsolute(address) ? address : throw NotAbsolute(address);
    }

    private static InvalidOperationException NotOverridden(ApiOperation operation) =>
        new($"{operation.Id} is not overridden, and this client was made without an HttpClient.");

    private static InvalidOperationException NotAbsolute(string address) =>
        new($"Set {nameof(ClientOptions.BaseAddress)}: the description's server, '{address}', is no absolute URL.");

    private string AddressOf(ApiOperation operation)
    {
        var client = _baseAddress ?? _description.ServerUrl;
        if (operation.ServerUrl is not { } own || (Options.OverrideOperationServers && _baseAddress is not null))
        {
            return client;
        }

        return ServiceAddress.IsAbsolute(own) ? own : ServiceAddress.OfOperation(client, own);
    }

    private Task<TResult> RunAsync<T, TResult>(
        HttpRequestMessage request,
        ApiOperation<T> operation,
        bool keepRaw,
        ResponseProjection<T, TResult> project,
        object? state,
        CancellationToken cancellationToken
    ) =>
        request is ApiRequest { Call.Timeout: { } timeout }
            ? RunInTimeAsync(timeout, request, operation, keepRaw, project, state, cancellationToken)
            : RunToEndAsync(request, operation, keepRaw, project, state, cancellationToken);

    // A separate method, since the objects that a lambda captures are allocated at the start of the method.
    private Task<TResult> RunInTimeAsync<T, TResult>(
        TimeSpan timeout,
        HttpRequestMessage request,
        ApiOperation<T> operation,
        bool keepRaw,
        ResponseProjection<T, TResult> project,
        object? state,
        CancellationToken cancellationToken
    ) =>
        CallTimeout.RunAsync(
            timeout,
            token => RunToEndAsync(request, operation, keepRaw, project, state, token),
            cancellationToken
        );

    private async Task<TResult> RunToEndAsync<T, TResult>(
        HttpRequestMessage request,
        ApiOperation<T> operation,
        bool keepRaw,
        ResponseProjection<T, TResult> project,
        object? state,
        CancellationToken cancellationToken
    )
    {
        var telemetry = new CallTelemetry(_description, request, operation);
        Exception? failure = null;
        HttpResponseMessage? response = null;
        HttpResponseMessage? answer = null;
        try
        {
            response = await AuthorizeAndSendAsync(request, cancellationToken).ConfigureAwait(false);
            answer = response;
            var reader = new ResponseReader<T>(operation, response, Options, keepRaw);
            var reply = reader.IsStream
                ? reader.Read(await reader.OpenAsync(cancellationToken).ConfigureAwait(false))
                : reader.Read(await reader.ReceiveAsync(_httpClient!.Timeout, cancellationToken).ConfigureAwait(false));
            if (reply.Deviations is { } deviations)
            {
                Tell(telemetry, operation, deviations);
            }

            if (reply.KeepsResponse)
            {
                response = null;
            }

            return project(reply, state);
        }
        catch (Exception exception)
        {
            failure = exception;
            if (exception is ApiException { DeviationLog: { } deviations })
            {
                Tell(telemetry, operation, deviations);
            }

            throw;
        }
        finally
        {
            telemetry.End(answer, failure);
            response?.Dispose();
            SentStream.Close(request, response is null ? answer : null);
        }
    }

    private void Tell(CallTelemetry telemetry, ApiOperation operation, DeviationLog deviations)
    {
        telemetry.Tell(deviations);
        Options.DeviationsFound?.Invoke(
            new DeviationReport(operation.Id, operation.Method, operation.Template, deviations.Kept, deviations.Count)
        );
    }

    private Task<HttpResponseMessage> SendInTimeAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    ) =>
        request is ApiRequest { Call.Timeout: { } timeout }
            ? SendInTimeAsync(timeout, request, cancellationToken)
            : AuthorizeAndSendAsync(request, cancellationToken);

    private Task<HttpResponseMessage> SendInTimeAsync(
        TimeSpan timeout,
        HttpRequestMessage request,
        CancellationToken cancellationToken
    ) => CallTimeout.RunAsync(timeout, token => AuthorizeAndSendAsync(request, token), cancellationToken);

    private Task<HttpResponseMessage> AuthorizeAndSendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    ) =>
        Options.TokenProvider is { } provider && request is ApiRequest { NeedsToken: true }
            ? SendWithTokenAsync(request, provider, cancellationToken)
            : SendOnceAsync(request, cancellationToken);

    private Task<HttpResponseMessage> SendOnceAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Options.SendingRequest is null && Options.ReceivedResponse is null
            ? _httpClient!.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken)
            : SendObservedAsync(request, cancellationToken);

    private async Task<HttpResponseMessage> SendObservedAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        if (Options.SendingRequest is { } sending)
        {
            await sending(request, cancellationToken).ConfigureAwait(false);
        }

        var response = await _httpClient!
            .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken)
            .ConfigureAwait(false);
        try
        {
            if (Options.ReceivedResponse is { } received)
            {
                await received(response, cancellationToken).ConfigureAwait(false);
            }
        }
        catch
        {
            response.Dispose();
            throw;
        }

        return response;
    }

    private async Task<HttpResponseMessage> SendWithTokenAsync(
        HttpRequestMessage request,
        TokenProvider provider,
        CancellationToken cancellationToken
    )
    {
        var token = await provider.GetTokenAsync(new TokenRequest(null), cancellationToken).ConfigureAwait(false);
        request.Headers.Authorization = Bearer(token.Value);
        var address = request.RequestUri!;
        var response = await SendOnceAsync(request, cancellationToken).ConfigureAwait(false);
        if (response.StatusCode != HttpStatusCode.Unauthorized || !SentStream.CanSendAgain(request.Content))
        {
            return response;
        }

        // The request was redirected to an origin for which the token is not intended.
        if (response.RequestMessage?.RequestUri is { } answered && !Origin.IsSame(answered, address))
        {
            return response;
        }

        var fresh = await provider
            .GetTokenAsync(new TokenRequest(token.Value), cancellationToken)
            .ConfigureAwait(false);
        if (string.Equals(fresh.Value, token.Value, StringComparison.Ordinal))
        {
            return response;
        }

        response.Dispose();
        return await SendOnceAsync(Again(request, address, fresh.Value), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Creates a copy because a message can only be sent once, unlike its content.</summary>
    private static HttpRequestMessage Again(HttpRequestMessage request, Uri address, string token)
    {
        var again = new HttpRequestMessage(request.Method, address)
        {
            Content = request.Content,
            Version = request.Version,
            VersionPolicy = request.VersionPolicy,
        };
        foreach (var (name, values) in request.Headers.NonValidated)
        {
            again.Headers.TryAddWithoutValidation(name, values);
        }

        foreach (var option in request.Options)
        {
            ((IDictionary<string, object?>)again.Options)[option.Key] = option.Value;
        }

        again.Headers.Authorization = Bearer(token);
        return again;
    }
}
