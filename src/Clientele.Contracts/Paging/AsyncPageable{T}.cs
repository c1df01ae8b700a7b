using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Clientele;

/// <summary>
/// The items of all pages of a list, fetched page by page while they are asked for. Each enumeration starts over with
/// the first page.
/// </summary>
/// <typeparam name="T">The items.</typeparam>
public abstract class AsyncPageable<T> : IAsyncEnumerable<T>
{
    /// <summary>The list page by page.</summary>
    /// <param name="cancellationToken">Cancels fetching, besides the token of the call.</param>
    /// <exception cref="ApiException">
    /// The service answers with an error, with what can't be read, or with a next page that is of another origin or was
    /// there already.
    /// </exception>
    public abstract IAsyncEnumerable<Page<T>> AsPages(CancellationToken cancellationToken = default);

    /// <inheritdoc />
    public async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        await foreach (var page in AsPages(cancellationToken).ConfigureAwait(false))
        {
            foreach (var item in page.Items)
            {
                yield return item;
            }
        }
    }
}
