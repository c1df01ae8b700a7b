using System;

namespace Clientele;

/// <summary>Represents an event of a <c>text/event-stream</c> (WHATWG HTML, "Server-sent events").</summary>
/// <typeparam name="T">The type of the data.</typeparam>
public sealed record ServerSentEvent<T>
{
    /// <summary>Initializes a new instance with data only.</summary>
    /// <param name="data">The decoded data.</param>
    public ServerSentEvent(T data) => Data = data;

    /// <summary>Gets the decoded data.</summary>
    public T Data { get; init; }

    /// <summary>Gets the <c>event</c> field, or <c>message</c> if the event has none.</summary>
    public string EventType { get; init; } = "message";

    /// <summary>
    /// Gets the last <c>id</c> received so far, from which the stream can be resumed, or <see langword="null"/> if
    /// there was none.
    /// </summary>
    public string? Id { get; init; }

    /// <summary>
    /// Gets the last <c>retry</c> received so far, which is the time to wait before reconnecting, or
    /// <see langword="null"/> if there was none.
    /// </summary>
    public TimeSpan? ReconnectionInterval { get; init; }
}
