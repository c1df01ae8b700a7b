using System;

namespace Clientele;

/// <summary>An event of a <c>text/event-stream</c> (WHATWG HTML, "Server-sent events").</summary>
/// <typeparam name="T">Its data.</typeparam>
/// <param name="Data">The data, decoded.</param>
/// <param name="EventType">The <c>event</c> field; <c>message</c> where the event has none.</param>
/// <param name="Id">The last <c>id</c> that came, to go on from; <see langword="null"/>: none has come.</param>
/// <param name="ReconnectionInterval">
/// The last <c>retry</c> that came: how long to wait before connecting again.
/// </param>
public sealed record ServerSentEvent<T>(
    T Data,
    string EventType = "message",
    string? Id = null,
    TimeSpan? ReconnectionInterval = null
);
