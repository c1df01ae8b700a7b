using System.Threading;
using System.Threading.Tasks;
using Refit;

namespace Clientele.Benchmarks.Calls;

/// <summary>The operations as one writes them for Refit.</summary>
[Headers("Accept: application/json")]
public interface IRefitClient
{
    [Get("/stores/{storeId}/products/{productId}")]
    Task<RefitProduct> GetProductAsync(
        string storeId,
        long productId,
        string? currency,
        int? limit,
        [Header("X-Request-Id")] string? requestId,
        CancellationToken cancellationToken
    );

    [Post("/stores/{storeId}/products")]
    Task<RefitProduct> AddProductAsync(
        string storeId,
        [Body] RefitProduct product,
        CancellationToken cancellationToken
    );
}
