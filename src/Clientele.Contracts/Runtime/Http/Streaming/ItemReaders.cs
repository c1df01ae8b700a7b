using System.ComponentModel;
using Clientele.Runtime.Json;
using Clientele.Shared;

namespace Clientele.Runtime.Http;

/// <summary>Readers of sequential media types.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ItemReaders
{
    /// <summary>
    /// Events whose data is JSON. A last event with the data <c>[DONE]</c> ends the sequence, as many services have it.
    /// </summary>
    /// <param name="contract">Reads the data.</param>
    public static ItemReader<ServerSentEvent<T>> ServerSentEvents<T>(JsonContract<T> contract) =>
        new EventReader<T>(utf8 => contract.Deserialize(utf8.Span));

    /// <summary>Events whose data is text.</summary>
    public static ItemReader<ServerSentEvent<string>> ServerSentEvents() =>
        new EventReader<string>(static utf8 => System.Text.Encoding.UTF8.GetString(utf8.Span));

    /// <summary>A JSON text a line; empty lines are skipped.</summary>
    /// <param name="contract">Reads a line.</param>
    public static ItemReader<T> JsonLines<T>(JsonContract<T> contract) =>
        new DelimitedReader<T>((byte)'\n', contract, MediaTypeKind.JsonLines);

    /// <summary>JSON texts, each after a record separator (RFC 7464).</summary>
    /// <param name="contract">Reads a text.</param>
    public static ItemReader<T> JsonSequence<T>(JsonContract<T> contract) =>
        new DelimitedReader<T>(0x1E, contract, MediaTypeKind.JsonSequence);
}
