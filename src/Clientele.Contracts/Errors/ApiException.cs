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
/// The exception that is thrown when a service responds with an error, or with something that can't be read. Neither
/// the message nor <see cref="Exception.ToString"/> shows the response's content, which may contain secrets.
/// </summary>
public class ApiException : Exception
{
    private string? _operationName;
    private HttpMethod? _method;
    private string? _pathTemplate;
    private ReadOnlyMemory<byte> _rawBody;
    private bool _isBodyCut;
    private string? _bodyText;

    /// <summary>Initializes a new instance of the <see cref="ApiException"/> class.</summary>
    /// <param name="message">What happened, without anything out of the response.</param>
    /// <param name="statusCode">The status.</param>
    public ApiException(string message, HttpStatusCode statusCode)
        : this(message, statusCode, null) { }

    /// <summary>Initializes a new instance of the <see cref="ApiException"/> class with its cause.</summary>
    /// <param name="message">What happened, without anything out of the response.</param>
    /// <param name="statusCode">The status.</param>
    /// <param name="innerException">Why the body can't be read.</param>
    public ApiException(string message, HttpStatusCode statusCode, Exception? innerException)
        : base(message, innerException) => StatusCode = statusCode;

    /// <summary>Gets the status.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>
    /// Gets the name of the operation's method without <c>Async</c>, or <see langword="null"/> if the exception was created
    /// without an operation.
    /// </summary>
    public string? OperationName
    {
        get => _operationName;
        init => _operationName = value;
    }

    /// <summary>Gets the HTTP method of the operation.</summary>
    public HttpMethod? Method
    {
        get => _method;
        init => _method = value;
    }

    /// <summary>Gets the path of the operation as the description has it, without the values of parameters.</summary>
    public string? PathTemplate
    {
        get => _pathTemplate;
        init => _pathTemplate = value;
    }

    /// <summary>Gets the headers of the response.</summary>
    public ApiHeaders Headers { get; init; } = ApiHeaders.Empty;

    /// <summary>
    /// Gets the identifiers by which the service's logs know the request, by header, such as <c>X-Request-Id</c> and
    /// <c>MS-CorrelationId</c>. The message contains them, too.
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
    public bool IsBodyCut
    {
        get => _isBodyCut;
        init => _isBodyCut = value;
    }

    /// <summary>
    /// Gets the body's media type without parameters; <see langword="null"/> where the service does not say.
    /// </summary>
    public string? MediaType { get; init; }

    /// <summary>
    /// Gets the time to wait before a retry (<c>Retry-After</c>, RFC 9110, section 10.2.3), or <see langword="null"/> if
    /// the service does not specify it. A date in the past is zero.
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
    /// Gets the first hundred places at which the error's body deviates from its description and was read nevertheless
    /// (<see cref="Reading.Tolerant"/>).
    /// </summary>
    public IReadOnlyList<Deviation> Deviations { get; init; } = [];

    /// <summary>What was tolerated, to be told.</summary>
    internal DeviationLog? DeviationLog { get; init; }

    internal void SetBody(ReadOnlyMemory<byte> body, bool isCut)
    {
        _rawBody = body;
        _isBodyCut = isCut;
    }

    internal void SetOperation(ApiOperation operation)
    {
        _operationName = operation.Id;
        _method = operation.Method;
        _pathTemplate = operation.Template;
    }
}
