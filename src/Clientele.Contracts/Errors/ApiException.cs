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
    /// <param name="message">A description of the error, without any content of the response.</param>
    /// <param name="statusCode">The status code of the response.</param>
    public ApiException(string message, HttpStatusCode statusCode)
        : this(message, statusCode, null) { }

    /// <summary>
    /// Initializes a new instance of the <see cref="ApiException"/> class with the exception that caused it.
    /// </summary>
    /// <param name="message">A description of the error, without any content of the response.</param>
    /// <param name="statusCode">The status code of the response.</param>
    /// <param name="innerException">The reason why the body can't be read.</param>
    public ApiException(string message, HttpStatusCode statusCode, Exception? innerException)
        : base(message, innerException) => StatusCode = statusCode;

    /// <summary>Gets the status code of the response.</summary>
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

    /// <summary>Gets the path of the operation as in the description, without the values of parameters.</summary>
    public string? PathTemplate
    {
        get => _pathTemplate;
        init => _pathTemplate = value;
    }

    /// <summary>Gets the headers of the response.</summary>
    public ApiHeaders Headers { get; init; } = ApiHeaders.Empty;

    /// <summary>
    /// Gets the identifiers by which the request can be found in the service's logs, by header, such as
    /// <c>X-Request-Id</c> and <c>MS-CorrelationId</c>. They are part of the message, too.
    /// </summary>
    public IReadOnlyList<KeyValuePair<string, string>> RequestIds => Runtime.Http.RequestIds.In(Headers);

    /// <summary>Gets the body exactly as received, or an empty value if there was none.</summary>
    public ReadOnlyMemory<byte> RawBody
    {
        get => _rawBody;
        init => _rawBody = value;
    }

    /// <summary>
    /// Gets the text of the body, decoded by its byte order mark or charset, or an empty string if there was none. If
    /// it is not set, <see cref="RawBody"/> is decoded as UTF-8.
    /// </summary>
    public string BodyText
    {
        get => _bodyText ??= Encoding.UTF8.GetString(_rawBody.Span);
        init => _bodyText = value;
    }

    /// <summary>
    /// Gets a value that indicates whether <see cref="RawBody"/> and <see cref="BodyText"/> contain only the beginning
    /// of the body, because it is longer than <see cref="ClientOptions.MaxErrorBytes"/> or was interrupted.
    /// </summary>
    public bool IsBodyCut
    {
        get => _isBodyCut;
        init => _isBodyCut = value;
    }

    /// <summary>
    /// Gets the media type of the body without parameters, or <see langword="null"/> if the service does not specify
    /// it.
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
    /// Gets the first hundred places at which the error's body deviates from its description but was read anyway
    /// (<see cref="Reading.Tolerant"/>).
    /// </summary>
    public IReadOnlyList<Deviation> Deviations { get; init; } = [];

    /// <summary>Gets the tolerated deviations that are still to be reported.</summary>
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
