using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Clientele.Runtime.Http;

/// <summary>
/// Reads lines that end with CR LF, LF or CR. A line is returned as soon as the first character of its ending arrives.
/// A byte order mark is skipped.
/// </summary>
internal sealed class EventLines(Stream stream, long limit) : IDisposable
{
    private readonly DelimitedBytes _parts = new(stream, (byte)'\n', (byte)'\r', limit);
    private bool _hasBegun;

    /// <summary>Gets the line, which is valid until the next one is read.</summary>
    public ReadOnlyMemory<byte> Current { get; private set; }

    /// <summary>Reads the next line.</summary>
    /// <returns><see langword="true"/> if there is a line; otherwise, <see langword="false"/>.</returns>
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
