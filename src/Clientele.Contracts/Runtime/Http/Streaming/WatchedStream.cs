using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Clientele.Runtime.Http;

/// <summary>A body that is read while it comes: remembers why it broke off, and does not wait for ever.</summary>
/// <param name="stream">The body.</param>
/// <param name="patience">How long it waits for more.</param>
/// <param name="caller">Cancels reading.</param>
internal sealed class WatchedStream(Stream stream, TimeSpan patience, CancellationToken caller) : Stream
{
    private readonly CancellationTokenSource? _idle =
        patience == Timeout.InfiniteTimeSpan ? null : CancellationTokenSource.CreateLinkedTokenSource(caller);

    /// <summary>Why it broke off; <see langword="null"/>: it has not.</summary>
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
