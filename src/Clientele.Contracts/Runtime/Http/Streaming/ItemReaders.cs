using System.ComponentModel;
using Clientele.Runtime.Json;
using Clientele.Shared;

namespace Clientele.Runtime.Http;

/// <summary>Provides readers for sequential media types.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ItemReaders
{
    /// <summary>
    /// Creates a reader for events with JSON data. A last event with the data <c>[DONE]</c>, which many services send,
    /// ends the sequence.
    /// </summary>
    /// <param name="contract">The contract that reads the data.</param>
    public static ItemReader<ServerSentEvent<T>> ServerSentEvents<T>(JsonContract<T> contract) =>
        new EventReader<T>((utf8, tolerance) => tolerance.Read(contract, utf8.Span));

    /// <summary>Creates a reader for events with text data.</summary>
    public static ItemReader<ServerSentEvent<string>> ServerSentEvents() =>
        new EventReader<string>(static (utf8, _) => System.Text.Encoding.UTF8.GetString(utf8.Span));

    /// <summary>Creates a reader for one JSON text per line. Empty lines are skipped.</summary>
    /// <param name="contract">The contract that reads a line.</param>
    public static ItemReader<T> JsonLines<T>(JsonContract<T> contract) =>
        new DelimitedReader<T>((byte)'\n', contract, MediaTypeKind.JsonLines);

    /// <summary>Creates a reader for JSON texts that are each preceded by a record separator (RFC 7464).</summary>
    /// <param name="contract">The contract that reads a text.</param>
    public static ItemReader<T> JsonSequence<T>(JsonContract<T> contract) =>
        new DelimitedReader<T>(0x1E, contract, MediaTypeKind.JsonSequence);
}
