using System;
using System.Collections.Generic;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using Clientele.Runtime.Http;
using Clientele.Runtime.Tolerance;

namespace Clientele;

/// <summary>
/// The service answered a call with an error, or with something that can't be read. Neither the message nor
/// <see cref="Exception.ToString"/> shows what came, which may hold secrets.
/// </summary>
public class ApiException : Exception
{
    private string? _operationName;
    private HttpMethod? _method;
    private string? _pathTemplate;
    private ReadOnlyMemory<byte> _rawBody;
    private string? _bodyText;

    /// <summary>Initializes a new instance of the <see cref="ApiException"/> class.</summary>
    /// <param name="message">What happened, without anything out of the response.</param>
    /// <param name="statusCode">The status.</param>
    /// <param name="innerException">Why the body can't be read.</param>
    public ApiException(string message, HttpStatusCode statusCode, Exception? innerException = null)
        : base(message, innerException) => StatusCode = statusCode;

    /// <summary>Gets the status.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>
    /// The operation that was called, as its method is named without <c>Async</c>; <see langword="null"/> where an
    /// exception was made without one.
    /// </summary>
    public string? OperationName
    {
        get => _operationName;
        init => _operationName = value;
    }

    /// <summary>The operation's HTTP method.</summary>
    public HttpMethod? Method
    {
        get => _method;
        init => _method = value;
    }

    /// <summary>The operation's path as the description has it, without any parameter's value.</summary>
    public string? PathTemplate
    {
        get => _pathTemplate;
        init => _pathTemplate = value;
    }

    /// <summary>All headers.</summary>
    public ApiHeaders Headers { get; init; } = ApiHeaders.Empty;

    /// <summary>
    /// What the service calls the request in its logs, by header: <c>X-Request-Id</c>, <c>MS-CorrelationId</c> and the
    /// like, which the message has, too.
    /// </summary>
    public IReadOnlyList<KeyValuePair<string, string>> RequestIds => Runtime.Http.RequestIds.In(Headers);

    /// <summary>Gets the body as it came, whatever it is; empty where there was none.</summary>
    public ReadOnlyMemory<byte> RawBody
    {
        get => _rawBody;
        init => _rawBody = value;
    }

    /// <summary>
    /// Gets the body's text, decoded by its byte order mark or charset; empty where there was none. Where it is not
    /// set, it is <see cref="RawBody"/> in UTF-8.
    /// </summary>
    public string BodyText
    {
        get => _bodyText ??= Encoding.UTF8.GetString(_rawBody.Span);
        init => _bodyText = value;
    }

    /// <summary>
    /// Gets whether <see cref="RawBody"/> and <see cref="BodyText"/> are a beginning only: the body is longer than
    /// <see cref="ClientOptions.MaxErrorBytes"/>, or it broke off.
    /// </summary>
    public bool IsBodyCut { get; internal set; }

    /// <summary>
    /// Gets the body's media type without parameters; <see langword="null"/> where the service does not say.
    /// </summary>
    public string? MediaType { get; init; }

    /// <summary>
    /// How long the service asks to wait (<c>Retry-After</c>, RFC 9110, section 10.2.3); <see langword="null"/> where
    /// it does not. A date that has passed is zero.
    /// </summary>
    public TimeSpan? RetryAfter
    {
        get
        {
            if (!RetryConditionHeaderValue.TryParse(Headers.GetString("Retry-After"), out var value))
            {
                return null;
            }

            var wait = value.Delta ?? value.Date - DateTimeOffset.UtcNow;
            return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
        }
    }

    /// <summary>
    /// Where the error's body was not what its description says, and was read all the same
    /// (<see cref="Reading.Tolerant"/>): the first hundred places.
    /// </summary>
    public IReadOnlyList<Deviation> Deviations { get; init; } = [];

    /// <summary>What was tolerated, to be told.</summary>
    internal DeviationLog? DeviationLog { get; init; }

    internal void SetBody(ReadOnlyMemory<byte> body, bool isCut)
    {
        _rawBody = body;
        IsBodyCut = isCut;
    }

    internal void SetOperation(ApiOperation operation)
    {
        _operationName = operation.Id;
        _method = operation.Method;
        _pathTemplate = operation.Template;
    }
}
