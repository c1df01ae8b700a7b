using System.Collections.Generic;
using System.ComponentModel;
using System.IO;
using System.Threading;

namespace Clientele.Runtime.Http;

/// <summary>Reads the items of a sequential media type as they arrive.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ItemReader<T>
{
    private protected ItemReader() { }

    /// <summary>Determines whether items of <paramref name="mediaType"/> are delimited in the same way.</summary>
    internal abstract bool Reads(string mediaType);

    /// <summary>Reads the items of <paramref name="stream"/>.</summary>
    /// <param name="stream">The body.</param>
    /// <param name="limit">The maximum length of an item in bytes.</param>
    /// <param name="tolerance">The reader for items that are JSON.</param>
    /// <param name="cancellationToken">A token that cancels reading.</param>
    internal abstract IAsyncEnumerable<T> ReadAsync(
        Stream stream,
        long limit,
        ItemTolerance tolerance,
        CancellationToken cancellationToken
    );
}
