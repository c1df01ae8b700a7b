namespace Clientele.Shared;

/// <summary>Specifies how a body of a media type is read and written.</summary>
internal enum MediaTypeKind
{
    /// <summary>Octets, and any unknown media type.</summary>
    Binary,

    /// <summary>A JSON text (RFC 8259), including the structured syntax suffix <c>+json</c> (RFC 6839).</summary>
    Json,

    /// <summary>An XML document (RFC 7303), including the structured syntax suffix <c>+xml</c>.</summary>
    Xml,

    /// <summary><c>application/x-www-form-urlencoded</c> (WHATWG URL, section 5).</summary>
    Form,

    /// <summary><c>multipart/…</c> (RFC 2046, section 5.1).</summary>
    Multipart,

    /// <summary>Any other <c>text/…</c>, including the range <c>text/*</c>.</summary>
    Text,

    /// <summary><c>text/event-stream</c> (WHATWG HTML, "Server-sent events").</summary>
    EventStream,

    /// <summary>One JSON text per line: <c>application/jsonl</c>, <c>application/x-ndjson</c>.</summary>
    JsonLines,

    /// <summary><c>application/json-seq</c> (RFC 7464), including the suffix <c>+json-seq</c> (RFC 8091).</summary>
    JsonSequence,

    /// <summary>A range of media types, such as <c>*/*</c> or <c>image/*</c> (RFC 9110, section 12.5.1).</summary>
    Range,
}
