namespace Clientele.Generator.CSharp.Model.Operations;

/// <summary>Specifies how the items of a sequential media type are delimited.</summary>
internal enum SequenceFormat
{
    /// <summary><c>text/event-stream</c> (WHATWG HTML, "Server-sent events").</summary>
    ServerSentEvents,

    /// <summary>One JSON text per line: <c>application/jsonl</c>, <c>application/x-ndjson</c>.</summary>
    JsonLines,

    /// <summary><c>application/json-seq</c> (RFC 7464).</summary>
    JsonSequence,
}
