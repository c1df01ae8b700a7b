using System.Collections.Generic;
using System.ComponentModel;
using System.IO;
using System.Threading;

namespace Clientele.Runtime.Http;

/// <summary>Reads the items of a sequential media type while they come.</summary>
/// <typeparam name="T">The items.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ItemReader<T>
{
    private protected ItemReader() { }

    /// <summary>Whether items of <paramref name="mediaType"/> follow each other in the same way.</summary>
    internal abstract bool Reads(string mediaType);

    /// <summary>The items of <paramref name="stream"/>.</summary>
    /// <param name="stream">The body.</param>
    /// <param name="limit">How many bytes an item may have.</param>
    /// <param name="tolerance">Reads items that are JSON.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    internal abstract IAsyncEnumerable<T> ReadAsync(
        Stream stream,
        long limit,
        ItemTolerance tolerance,
        CancellationToken cancellationToken
    );
}
