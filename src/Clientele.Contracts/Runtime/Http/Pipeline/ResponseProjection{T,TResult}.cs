namespace Clientele.Runtime.Http;

/// <summary>Selects what a call returns from its response.</summary>
internal delegate TResult ResponseProjection<T, out TResult>(in DecodedResponse<T> reply, object? state);
