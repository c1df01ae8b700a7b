using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Clientele.Http;

/// <summary>Lines that end with CR LF, LF or CR, the last one only if it does; a byte order mark is skipped.</summary>
internal sealed class EventLines(Stream stream, long limit) : IDisposable
{
    private readonly DelimitedBytes _lines = new(stream, (byte)'\n', limit);
    private ReadOnlyMemory<byte> _rest;
    private bool _hasRest;
    private bool _hasBegun;

    /// <summary>The line; good until the next one is read.</summary>
    public ReadOnlyMemory<byte> Current { get; private set; }

    /// <summary>Reads the next line.</summary>
    /// <returns>Whether there is one.</returns>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        if (!_hasRest)
        {
            if (!await _lines.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                return false;
            }

            var line = _lines.Current;
            _rest = !_hasBegun && line.Span.StartsWith("\uFEFF"u8) ? line[3..] : line;
            _hasBegun = true;
        }

        var end = _rest.Span.IndexOf((byte)'\r');
        Current = end < 0 ? _rest : _rest[..end];
        _rest = end < 0 ? default : _rest[(end + 1)..];
        _hasRest = end >= 0 && !_rest.IsEmpty;
        return true;
    }

    public void Dispose() => _lines.Dispose();
}
