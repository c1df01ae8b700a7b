using System.ComponentModel;

namespace Clientele.Runtime.Http;

/// <summary>Describes the success that a range of statuses stands for.</summary>
/// <typeparam name="T">The return type of the operation.</typeparam>
/// <param name="first">The first status, inclusive.</param>
/// <param name="last">The last status, inclusive.</param>
/// <param name="body">The reader of the body, or <see langword="null"/> if there is none.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SuccessResponse<T>(int first, int last, BodyReader<T>? body)
{
    internal int First => first;

    internal int Last => last;

    internal BodyReader<T>? Body => body;
}
