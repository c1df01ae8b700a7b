using System;
using System.Buffers;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Clientele.Runtime.Http;

/// <summary>
/// Splits a stream at a delimiter, in a pooled buffer that holds one part and the bytes received after it.
/// </summary>
/// <param name="stream">The stream.</param>
/// <param name="delimiter">The delimiter.</param>
/// <param name="alternative">Another delimiter, or the same one if there is no other.</param>
/// <param name="limit">The maximum length of a part.</param>
internal sealed class DelimitedBytes(Stream stream, byte delimiter, byte alternative, long limit) : IDisposable
{
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(4096);
    private int _start;
    private int _end;
    private int _searched;
    private bool _isEnded;

    /// <summary>Gets the part without delimiter, which is valid until the next one is read.</summary>
    public ReadOnlyMemory<byte> Current { get; private set; }

    /// <summary>Gets the delimiter that ends the part, or <see langword="null"/> if the stream ends.</summary>
    public byte? Delimiter { get; private set; }

    /// <summary>Reads the next part. The last one needs no delimiter.</summary>
    /// <returns><see langword="true"/> if there is a part; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="TooLongException">A part is longer than allowed.</exception>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var index = _buffer
                .AsSpan(_start + _searched, _end - _start - _searched)
                .IndexOfAny(delimiter, alternative);
            if (index >= 0)
            {
                Delimiter = _buffer[_start + _searched + index];
                Take(_searched + index, 1);
                return true;
            }

            _searched = _end - _start;
            if (_isEnded)
            {
                Delimiter = null;
                Take(_searched, 0);
                return !Current.IsEmpty;
            }

            await FillAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    private void Take(int length, int delimiterLength)
    {
        Current = _buffer.AsMemory(_start, length);
        _start += length + delimiterLength;
        _searched = 0;
    }

    private async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        if (_end - _start >= limit)
        {
            throw new TooLongException("An item");
        }

        MakeRoom();
        var count = await stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
        _end += count;
        _isEnded = count == 0;
    }

    private void MakeRoom()
    {
        if (_end < _buffer.Length)
        {
            return;
        }

        var length = _end - _start;
        var target = _start > 0 ? _buffer : ArrayPool<byte>.Shared.Rent((int)Math.Min(length * 2L, Array.MaxLength));
        _buffer.AsSpan(_start, length).CopyTo(target);
        if (target != _buffer)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = target;
        }

        _start = 0;
        _end = length;
    }
}
