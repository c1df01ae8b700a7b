using System;
using System.Linq;
using System.Net.Http;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Clientele.Benchmarks.Emitted;
using Clientele.Benchmarks.Kiota;
using Clientele.Benchmarks.NSwag;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary;
using Refit;

namespace Clientele.Benchmarks.Calls;

/// <summary>The same calls through everyone's client, over one HttpClient that answers from memory.</summary>
public sealed class ClientCalls : IDisposable
{
    private const string Store = "north 1";
    private const long Id = 4711;
    private const string Currency = "EUR";
    private const int Limit = 20;
    private const string RequestId = "0HN7C5V2K3T1M";

    private static readonly byte[] Answer =
        """{"id":4711,"name":"Chair","price":12.5,"active":true,"tags":["oak","indoor"]}"""u8.ToArray();

    private readonly StoredAnswer _handler = new(Answer);
    private readonly HttpClient _http;
    private readonly HttpClientRequestAdapter _adapter;
    private readonly CallsClient _clientele;
    private readonly HandWrittenClient _hand;
    private readonly IRefitClient _refit;
    private readonly NSwagClient _nswag;
    private readonly KiotaClient _kiota;
    private readonly Emitted.CallProduct _product;
    private readonly RefitProduct _refitProduct;
    private readonly NSwag.CallProduct _nswagProduct;
    private readonly Kiota.Models.CallProduct _kiotaProduct;

    public ClientCalls()
    {
        _http = new HttpClient(_handler) { BaseAddress = new Uri("http://localhost/api/") };
        _clientele = new CallsClient(_http);
        _hand = new HandWrittenClient(_http);
        _refit = RestService.For<IRefitClient>(
            _http,
            new RefitSettings(new SystemTextJsonContentSerializer(RefitContext.Default.Options))
        );
        _nswag = new NSwagClient(_http);
        _adapter = new HttpClientRequestAdapter(new AnonymousAuthenticationProvider(), httpClient: _http)
        {
            BaseUrl = "http://localhost/api",
        };
        _kiota = new KiotaClient(_adapter);
        _product = Clientele.Runtime.Json.JsonContract.Create<Emitted.CallProduct>().Deserialize(Answer);
        _refitProduct = JsonSerializer.Deserialize(Answer, RefitContext.Default.RefitProduct)!;
        _nswagProduct = JsonSerializer.Deserialize<NSwag.CallProduct>(Answer)!;
        _kiotaProduct = new()
        {
            Id = _product.Id,
            Name = _product.Name,
            Price = _product.Price,
            Active = _product.Active,
            Tags = [.. _product.Tags!],
        };
    }

    /// <summary>The emitted client.</summary>
    public async Task<object> ByClientele(CallKind call) =>
        call == CallKind.Get
            ? await _clientele.Products.GetProductAsync(
                Store,
                Id,
                Currency,
                Limit,
                new() { Headers = { ["X-Request-Id"] = RequestId } }
            )
            : await _clientele.Products.AddProductAsync(Store, _product);

    /// <summary>HttpClient and the emitted serializer.</summary>
    public async Task<object> ByHand(CallKind call) =>
        call == CallKind.Get
            ? await _hand.GetProductAsync(Store, Id, Currency, Limit, RequestId, CancellationToken.None)
            : await _hand.AddProductAsync(Store, _product, CancellationToken.None);

    public async Task<object> ByRefit(CallKind call) =>
        call == CallKind.Get
            ? await _refit.GetProductAsync(Store, Id, Currency, Limit, RequestId, CancellationToken.None)
            : await _refit.AddProductAsync(Store, _refitProduct, CancellationToken.None);

    public async Task<object> ByNSwag(CallKind call) =>
        call == CallKind.Get
            ? await _nswag.GetProductAsync(Store, Id, Currency, Limit, RequestId)
            : await _nswag.AddProductAsync(Store, _nswagProduct);

    public async Task<object> ByKiota(CallKind call) =>
        (
            call == CallKind.Get
                ? await _kiota
                    .Stores[Store]
                    .Products[Id]
                    .GetAsync(static request =>
                    {
                        request.QueryParameters.Currency = Currency;
                        request.QueryParameters.Limit = Limit;
                        request.Headers.Add("X-Request-Id", RequestId);
                    })
                : await _kiota.Stores[Store].Products.PostAsync(_kiotaProduct)
        )!;

    /// <summary>What differs between what the clients send and return; empty: nothing.</summary>
    public string Check()
    {
        _handler.Notes = true;
        var clients = new (string Name, Func<CallKind, Task<object>> Send)[]
        {
            ("Clientele", ByClientele),
            ("hand-written", ByHand),
            ("Refit", ByRefit),
            ("NSwag", ByNSwag),
            ("Kiota", ByKiota),
        };
        var notes =
            from call in Enum.GetValues<CallKind>()
            from client in clients
            let note = Noted(client.Send(call).GetAwaiter().GetResult())
            group client.Name by (call, note) into same
            select (same.Key.call, Text: $"{same.Key.call}, {string.Join(", ", same)}: {same.Key.note}\n");
        return string.Concat(
            notes
                .GroupBy(static note => note.call)
                .Where(static call => call.Count() > 1)
                .SelectMany(static call => call)
                .Select(static note => note.Text)
        );
    }

    public void Dispose()
    {
        _adapter.Dispose();
        _http.Dispose();
        _handler.Dispose();
    }

    private string Noted(object product) =>
        $"{_handler.Last} -> {product switch
    {
        Emitted.CallProduct p => (p.Id, p.Name, p.Price, p.Active, string.Join(",", p.Tags!)),
        RefitProduct p => (p.Id, p.Name, p.Price, p.Active, string.Join(",", p.Tags!)),
        NSwag.CallProduct p => ((long?)p.Id, p.Name, (double?)p.Price, (bool?)p.Active, string.Join(",", p.Tags)),
        Kiota.Models.CallProduct p => (p.Id, p.Name, p.Price, p.Active, string.Join(",", p.Tags!)),
        _ => throw new InvalidOperationException(product.GetType().Name),
    }}";
}
