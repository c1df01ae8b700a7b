using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Clientele.Runtime.Http;

/// <summary>
/// Lines that end with CR LF, LF or CR, each there as soon as the first character of its end is; a byte order mark is
/// skipped.
/// </summary>
internal sealed class EventLines(Stream stream, long limit) : IDisposable
{
    private readonly DelimitedBytes _parts = new(stream, (byte)'\n', (byte)'\r', limit);
    private bool _hasBegun;

    /// <summary>The line; good until the next one is read.</summary>
    public ReadOnlyMemory<byte> Current { get; private set; }

    /// <summary>Reads the next line.</summary>
    /// <returns>Whether there is one.</returns>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        bool isSecondHalf;
        do
        {
            var isAfterReturn = _parts.Delimiter == (byte)'\r';
            if (!await _parts.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                return false;
            }

            isSecondHalf = isAfterReturn && _parts.Current.IsEmpty && _parts.Delimiter == (byte)'\n';
        } while (isSecondHalf);

        var line = _parts.Current;
        Current = !_hasBegun && line.Span.StartsWith("\uFEFF"u8) ? line[3..] : line;
        _hasBegun = true;
        return true;
    }

    public void Dispose() => _parts.Dispose();
}
