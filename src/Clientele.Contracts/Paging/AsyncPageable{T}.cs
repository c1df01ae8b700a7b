using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Clientele;

/// <summary>
/// Represents the items of all pages of a list, which are fetched page by page as they are enumerated. Each enumeration
/// starts with the first page.
/// </summary>
/// <typeparam name="T">The type of the items.</typeparam>
public abstract class AsyncPageable<T> : IAsyncEnumerable<T>
{
    /// <summary>Enumerates the list page by page.</summary>
    /// <param name="cancellationToken">A token that cancels fetching, in addition to the token of the call.</param>
    /// <exception cref="ApiException">
    /// The service responds with an error, with something that can't be read, or with a next page that is in another
    /// origin or was already returned.
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
