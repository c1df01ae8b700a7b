using System;
using System.Globalization;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading;
using System.Threading.Tasks;
using Clientele.Benchmarks.Emitted;
using Clientele.Runtime.Json;

namespace Clientele.Benchmarks.Calls;

/// <summary>What one writes by hand, with care, over the emitted serializers.</summary>
internal sealed class HandWrittenClient(HttpClient http)
{
    private static readonly JsonContract<CallProduct> Contract =
        Clientele.Runtime.Json.JsonContract.Create<CallProduct>();
    private static readonly MediaTypeWithQualityHeaderValue Accept = new("application/json");
    private static readonly MediaTypeHeaderValue ContentType = new("application/json");

    public Task<CallProduct> GetProductAsync(
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
        var request = new HttpRequestMessage(HttpMethod.Get, uri);
        request.Headers.Add("X-Request-Id", requestId);
        return SendAsync(request, cancellationToken);
    }

    public Task<CallProduct> AddProductAsync(string storeId, CallProduct product, CancellationToken cancellationToken)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"stores/{Uri.EscapeDataString(storeId)}/products")
        {
            Content = new ByteArrayContent(Contract.Serialize(product)),
        };
        request.Content.Headers.ContentType = ContentType;
        return SendAsync(request, cancellationToken);
    }

    private async Task<CallProduct> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Accept.Add(Accept);
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken)
            .ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        return Contract.Deserialize(
            await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false)
        );
    }
}
