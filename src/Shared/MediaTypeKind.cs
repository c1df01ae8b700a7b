namespace Clientele.Shared;

/// <summary>Specifies how a body of a media type is read and written.</summary>
internal enum MediaTypeKind
{
    /// <summary>Octets, and whatever is not known.</summary>
    Binary,

    /// <summary>A JSON text (RFC 8259), the structured syntax suffix <c>+json</c> (RFC 6839) included.</summary>
    Json,

    /// <summary>An XML document (RFC 7303), the structured syntax suffix <c>+xml</c> included.</summary>
    Xml,

    /// <summary><c>application/x-www-form-urlencoded</c> (WHATWG URL, section 5).</summary>
    Form,

    /// <summary><c>multipart/…</c> (RFC 2046, section 5.1).</summary>
    Multipart,

    /// <summary>Any other <c>text/…</c>, the range <c>text/*</c> included.</summary>
    Text,

    /// <summary><c>text/event-stream</c> (WHATWG HTML, "Server-sent events").</summary>
    EventStream,

    /// <summary>One JSON text per line: <c>application/jsonl</c>, <c>application/x-ndjson</c>.</summary>
    JsonLines,

    /// <summary><c>application/json-seq</c> (RFC 7464), the suffix <c>+json-seq</c> (RFC 8091) included.</summary>
    JsonSequence,

    /// <summary>A range of media types, such as <c>*/*</c> or <c>image/*</c> (RFC 9110, section 12.5.1).</summary>
    Range,
}
