namespace Clientele.Runtime.Http;

/// <summary>What a call returns of its reply.</summary>
internal delegate TResult ReplyProjection<T, out TResult>(in Reply<T> reply, object? state);
