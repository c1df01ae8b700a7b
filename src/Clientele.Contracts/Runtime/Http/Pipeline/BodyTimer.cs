using System;
using System.Threading;

namespace Clientele.Runtime.Http;

/// <summary>
/// Cancels the reading of a body when its caller does, or when it takes too long. Most bodies have come by the time
/// that they are read:
/// their reading ends before it has to be started.
/// </summary>
/// <param name="timeout">How long reading may take once it has to wait.</param>
/// <param name="caller">The caller's token.</param>
internal sealed class BodyTimer(TimeSpan timeout, CancellationToken caller) : CancellationTokenSource
{
    private CancellationTokenRegistration _registration;
    private bool _isStarted;

    /// <summary>Reading has to wait.</summary>
    public void Start()
    {
        if (_isStarted)
        {
            return;
        }

        _isStarted = true;
        _registration = caller.UnsafeRegister(static timer => ((BodyTimer)timer!).Cancel(), this);
        if (timeout != Timeout.InfiniteTimeSpan)
        {
            CancelAfter(timeout);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (_isStarted)
        {
            _registration.Dispose();
            base.Dispose(disposing);
        }
    }
}
