using System;
using System.Globalization;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

namespace Clientele.Benchmarks.FirstCall;

/// <summary>The one call, over HttpClient and System.Text.Json's generator.</summary>
internal sealed class ProductClient(HttpClient http)
{
    private static readonly MediaTypeWithQualityHeaderValue Accept = new("application/json");

    public async Task<Product> GetProductAsync(
        string storeId,
        long productId,
        string currency,
        int limit,
        string requestId,
        CancellationToken cancellationToken
    )
    {
        var uri = string.Create(
            CultureInfo.InvariantCulture,
            $"stores/{Uri.EscapeDataString(storeId)}/products/{productId}?currency={Uri.EscapeDataString(currency)}&limit={limit}"
        );
        using var request = new HttpRequestMessage(HttpMethod.Get, uri);
        request.Headers.Add("X-Request-Id", requestId);
        request.Headers.Accept.Add(Accept);
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken)
            .ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        var body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using (body.ConfigureAwait(false))
        {
            return (
                await JsonSerializer
                    .DeserializeAsync(body, ProductContext.Default.Product, cancellationToken)
                    .ConfigureAwait(false)
            )!;
        }
    }
}
