using System;

namespace Clientele;

/// <summary>An event of a <c>text/event-stream</c> (WHATWG HTML, "Server-sent events").</summary>
/// <typeparam name="T">Its data.</typeparam>
public sealed record ServerSentEvent<T>
{
    /// <summary>Initializes a new instance that has nothing but data.</summary>
    /// <param name="data">The data, decoded.</param>
    public ServerSentEvent(T data) => Data = data;

    /// <summary>Gets the data, decoded.</summary>
    public T Data { get; init; }

    /// <summary>Gets the <c>event</c> field, or <c>message</c> if the event has none.</summary>
    public string EventType { get; init; } = "message";

    /// <summary>
    /// Gets the last <c>id</c> that came, to go on from, or <see langword="null"/> if none has come.
    /// </summary>
    public string? Id { get; init; }

    /// <summary>
    /// Gets the last <c>retry</c> that came, which is how long to wait before connecting again, or
    /// <see langword="null"/> if none has come.
    /// </summary>
    public TimeSpan? ReconnectionInterval { get; init; }
}
