namespace Clientele;

/// <summary>Specifies why a response can't be read.</summary>
public enum ResponseFailure
{
    /// <summary>The connection ended before the body did.</summary>
    Interrupted,

    /// <summary>No data arrived within <see cref="ClientOptions.StreamIdleTimeout"/>.</summary>
    TimedOut,

    /// <summary>The body, or one of its items, is longer than <see cref="ClientOptions.MaxResponseBytes"/>.</summary>
    TooLong,

    /// <summary>
    /// The body can't be decoded as <c>Content-Encoding</c> (RFC 9110, section 8.4) or <c>Transfer-Encoding</c>
    /// specifies, or the handler of the <c>HttpClient</c> left it encoded.
    /// </summary>
    ContentCoding,

    /// <summary>The charset of the body is unknown, or unsafe to read, such as UTF-7.</summary>
    Charset,

    /// <summary>
    /// The body is neither JSON nor XML although one of them is declared, or not a stream although one is read.
    /// </summary>
    MediaType,

    /// <summary>The body is missing although the description declares one.</summary>
    Empty,

    /// <summary>The body does not match its declared schema.</summary>
    Malformed,
}
