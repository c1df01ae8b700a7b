#if PEERS
using System.Net.Http;
using Clientele.Benchmarks.Kiota;
using Clientele.Benchmarks.NSwag;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary;

namespace Clientele.Benchmarks.FirstCall;

/// <summary>The one call, through the clients that the others' tools make.</summary>
internal static class PeerCalls
{
    public static object CallNSwag(HttpClient http) =>
        new NSwagClient(http).GetProductAsync("north 1", 4711, "EUR", 20, "0HN7C5V2K3T1M").GetAwaiter().GetResult();

    public static object? CallKiota(HttpClient http)
    {
        using var adapter = new HttpClientRequestAdapter(new AnonymousAuthenticationProvider(), httpClient: http)
        {
            BaseUrl = "http://localhost/api",
        };
        return new KiotaClient(adapter)
            .Stores["north 1"]
            .Products[4711]
            .GetAsync(static request =>
            {
                request.QueryParameters.Currency = "EUR";
                request.QueryParameters.Limit = 20;
                request.Headers.Add("X-Request-Id", "0HN7C5V2K3T1M");
            })
            .GetAwaiter()
            .GetResult();
    }
}
#endif
