using System;
using System.Buffers;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Runtime.CompilerServices;
using System.Text;
using System.Threading;
using Clientele.Shared;

namespace Clientele.Runtime.Http;

/// <summary>Reads the events of a <c>text/event-stream</c> (WHATWG HTML, "Interpreting an event stream").</summary>
internal sealed class EventReader<T>(Func<ReadOnlyMemory<byte>, ItemTolerance, T> decode)
    : ItemReader<ServerSentEvent<T>>
{
    internal override bool Reads(string mediaType) => MediaTypeKinds.GetKind(mediaType) == MediaTypeKind.EventStream;

    internal override async IAsyncEnumerable<ServerSentEvent<T>> ReadAsync(
        Stream stream,
        long limit,
        ItemTolerance tolerance,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        using var lines = new EventLines(stream, limit);
        var state = new State(limit);
        while (await lines.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (lines.Current.Length > 0)
            {
                state.Add(lines.Current.Span);
                continue;
            }

            if (state.IsLast)
            {
                yield break;
            }

            if (state.HasData)
            {
                yield return new ServerSentEvent<T>(decode(state.Data, tolerance))
                {
                    EventType = state.EventType ?? "message",
                    Id = state.Id,
                    ReconnectionInterval = state.Retry,
                };
            }

            state.EndEvent();
        }
    }

    /// <summary>Holds the fields of the event that is being read.</summary>
    private sealed class State(long limit)
    {
        private readonly ArrayBufferWriter<byte> _data = new();

        public bool HasData { get; private set; }

        public bool IsLast => typeof(T) != typeof(string) && _data.WrittenSpan.SequenceEqual("[DONE]"u8);

        public ReadOnlyMemory<byte> Data => _data.WrittenMemory;

        public string? EventType { get; private set; }

        public string? Id { get; private set; }

        public TimeSpan? Retry { get; private set; }

        public void Add(ReadOnlySpan<byte> line)
        {
            var colon = line.IndexOf((byte)':');
            var name = colon < 0 ? line : line[..colon];
            var value = colon < 0 ? [] : line[(colon + 1)..];
            value = value.StartsWith(" "u8) ? value[1..] : value;
            if (name.SequenceEqual("data"u8))
            {
                AddData(value);
            }
            else if (name.SequenceEqual("event"u8))
            {
                EventType = value.IsEmpty ? null : Encoding.UTF8.GetString(value);
            }
            else if (name.SequenceEqual("id"u8) && !value.Contains((byte)0))
            {
                Id = Encoding.UTF8.GetString(value);
            }
            else if (
                name.SequenceEqual("retry"u8)
                && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds)
            )
            {
                Retry = TimeSpan.FromMilliseconds(milliseconds);
            }
        }

        public void EndEvent()
        {
            _data.ResetWrittenCount();
            HasData = false;
            EventType = null;
        }

        private void AddData(ReadOnlySpan<byte> value)
        {
            if (HasData)
            {
                _data.Write("\n"u8);
            }

            if (_data.WrittenCount + value.Length > limit)
            {
                throw new TooLongException("An event");
            }

            _data.Write(value);
            HasData = true;
        }
    }
}
