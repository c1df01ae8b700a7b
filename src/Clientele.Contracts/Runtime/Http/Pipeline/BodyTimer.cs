using System;
using System.Threading;

namespace Clientele.Runtime.Http;

/// <summary>
/// Cancels reading a body when the caller does, or when it takes too long. Most bodies have already arrived when they
/// are read, so the timer does not even have to be started.
/// </summary>
/// <param name="timeout">The time that reading may take once it has to wait.</param>
/// <param name="caller">The caller's token.</param>
internal sealed class BodyTimer(TimeSpan timeout, CancellationToken caller) : CancellationTokenSource
{
    private CancellationTokenRegistration _registration;
    private bool _isStarted;

    /// <summary>Starts the timer because reading has to wait.</summary>
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
