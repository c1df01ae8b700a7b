using Clientele;
using Demo;

internal static class Calls
{
    public static async Task RunAsync(string address)
    {
        var hooks = new List<string>();
        var services = new ServiceCollection();
        void Configure(PetsClientOptions options)
        {
            options.BaseAddress = new Uri(address);
            options.BearerToken = "t";
            options.SendingRequest = (request, _) =>
            {
                hooks.Add(request.Method.Method);
                return ValueTask.CompletedTask;
            };
            options.ReceivedResponse = (response, _) =>
            {
                hooks.Add(((int)response.StatusCode).ToString());
                return ValueTask.CompletedTask;
            };
        }

        var seen = "";
        services
            .AddPetsClient(Configure)
            .AddHttpMessageHandler(() =>
                new WatchingHandler(request =>
                    seen =
                        $"{request.Version} {request.VersionPolicy} {(request.Options.TryGetValue(WatchingHandler.Tag, out var tag) ? tag : "none")} {request.Headers.Authorization?.Scheme ?? "anonymous"}"
                )
            );

        // Registered last: the client without a key stays the default one.
        services.AddPetsClient("blue", Configure);
        await using var provider = services.BuildServiceProvider();
        var client = provider.GetRequiredService<IPetsClient>();
        var pets = provider.GetRequiredService<IPetsOperationsClient>();
        var blue = provider.GetRequiredKeyedService<IPetsClient>("blue");
        var blueNotes = provider.GetRequiredKeyedService<INotesClient>("blue");

        Console.WriteLine((await client.Pets.GetPetAsync(7)).Name);
        var options = new CallOptions
        {
            Headers = { ["X-Trace"] = "t", ["X-Request-Id"] = "r" },
            Query = { ["extra"] = "1" },
            Timeout = TimeSpan.FromSeconds(30),
            BaseAddress = new Uri(address + "/other"),
            IdempotencyKey = "k",
            HttpVersion = new Version(1, 1),
            HttpVersionPolicy = HttpVersionPolicy.RequestVersionExact,
        };
        options.Properties.Set(WatchingHandler.Tag, "tagged");
        Console.WriteLine((await pets.GetPetAsync(7, options)).Name);
        Console.WriteLine(seen);
        await pets.GetPetAsync(7, new CallOptions { Headers = { ["Authorization"] = null } });
        Console.WriteLine(seen.Split(' ')[^1]);
        var arguments = typeof(IPetsOperationsClient).GetMethod(nameof(pets.GetPetAsync))!.GetParameters();
        Console.WriteLine(string.Join(" ", arguments.Select(argument => argument.Name)));
        var late = new CallOptions { Timeout = TimeSpan.FromMilliseconds(200), Query = { ["slow"] = "1" } };
        try
        {
            await pets.GetPetAsync(7, late);
        }
        catch (TaskCanceledException exception)
        {
            Console.WriteLine(exception.InnerException!.GetType().Name);
        }

        Console.WriteLine((await blue.Pets.GetPetAsync(7, WireFormat.Xml)).Name);
        await blueNotes.AddNoteAsync(
            new Note
            {
                Title = "Bug",
                Labels = ["bug", new NoteLabelObject { Name = "ui" }],
                Places = ["home"],
            }
        );
        try
        {
            await client.Pets.GetPetAsync(404);
        }
        catch (ApiException<Problem> exception)
        {
            Console.WriteLine(exception.Error.Title);
        }

        Console.WriteLine(string.Join(" ", hooks));
    }
}

internal sealed class WatchingHandler(Action<HttpRequestMessage> watch) : DelegatingHandler
{
    public static readonly HttpRequestOptionsKey<string> Tag = new("tag");

    protected override Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        watch(request);
        return base.SendAsync(request, cancellationToken);
    }
}
