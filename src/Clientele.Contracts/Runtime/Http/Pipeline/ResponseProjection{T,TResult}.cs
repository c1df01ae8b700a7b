namespace Clientele.Runtime.Http;

/// <summary>What a call returns of its reply.</summary>
internal delegate TResult ResponseProjection<T, out TResult>(in DecodedResponse<T> reply, object? state);
