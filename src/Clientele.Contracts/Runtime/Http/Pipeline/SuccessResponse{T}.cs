using System.ComponentModel;

namespace Clientele.Runtime.Http;

/// <summary>What some statuses mean, if the call succeeded.</summary>
/// <typeparam name="T">What the operation returns.</typeparam>
/// <param name="first">The first status, inclusive.</param>
/// <param name="last">The last one, inclusive.</param>
/// <param name="body">Reads the body; <see langword="null"/>: there is none.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SuccessResponse<T>(int first, int last, BodyReader<T>? body)
{
    internal int First => first;

    internal int Last => last;

    internal BodyReader<T>? Body => body;
}
