namespace Clientele;

/// <summary>Why an answer can't be read.</summary>
public enum ResponseFailure
{
    /// <summary>The connection ended before the body did.</summary>
    Interrupted,

    /// <summary>Nothing came for longer than <see cref="ClientOptions.StreamIdleTimeout"/>.</summary>
    TimedOut,

    /// <summary>The body is longer than <see cref="ClientOptions.MaxResponseBytes"/>, or an item of it is.</summary>
    TooLong,

    /// <summary>
    /// What <c>Content-Encoding</c> (RFC 9110, section 8.4) or the transfer says was done to the body can't be undone.
    /// </summary>
    ContentCoding,

    /// <summary>The body's charset is not known here, or not safe to read, as UTF-7 is.</summary>
    Charset,

    /// <summary>The media type is none that the description declares.</summary>
    MediaType,

    /// <summary>There is no body where the description declares one.</summary>
    Empty,

    /// <summary>The body is not of the declared shape.</summary>
    Malformed,
}
