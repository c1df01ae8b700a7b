using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

namespace Clientele;

/// <summary>Creates instances of <see cref="AsyncPageable{T}"/>, for tests that replace a client.</summary>
public static class AsyncPageable
{
    /// <summary>Creates a list from existing pages.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="pages">The pages.</param>
    public static AsyncPageable<T> FromPages<T>(params IReadOnlyList<T>[] pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        return new Fixed<T>(pages);
    }

    private sealed class Fixed<T>(IReadOnlyList<T>[] pages) : AsyncPageable<T>
    {
        public override async IAsyncEnumerable<Page<T>> AsPages(
            [EnumeratorCancellation] CancellationToken cancellationToken = default
        )
        {
            foreach (var page in pages.Select(static items => new Page<T>(items)))
            {
                cancellationToken.ThrowIfCancellationRequested();
                await Task.CompletedTask.ConfigureAwait(false);
                yield return page;
            }
        }
    }
}
