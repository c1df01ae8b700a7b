using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Clientele.Runtime.Http;

/// <summary>
/// Wraps a body that is read as it arrives. It remembers why the body was interrupted, and does not wait forever.
/// </summary>
/// <param name="stream">The body.</param>
/// <param name="patience">The time to wait for more data.</param>
/// <param name="caller">A token that cancels reading.</param>
internal sealed class WatchedStream(Stream stream, TimeSpan patience, CancellationToken caller) : Stream
{
    private readonly CancellationTokenSource? _idle =
        patience == Timeout.InfiniteTimeSpan ? null : CancellationTokenSource.CreateLinkedTokenSource(caller);

    /// <summary>Gets the reason why the body was interrupted, or <see langword="null"/> if it was not.</summary>
    public Exception? Failure { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            _idle?.CancelAfter(patience);
            return await stream.ReadAsync(buffer, _idle?.Token ?? caller).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception)
            when (_idle is { IsCancellationRequested: true } && !caller.IsCancellationRequested)
        {
            Failure = new TimeoutException("Nothing came for too long.", exception);
            throw Failure;
        }
        catch (Exception exception)
        {
            Failure = exception;
            throw;
        }
        finally
        {
            _idle?.CancelAfter(Timeout.InfiniteTimeSpan);
        }
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _idle?.Dispose();
            stream.Dispose();
        }

        base.Dispose(disposing);
    }
}
