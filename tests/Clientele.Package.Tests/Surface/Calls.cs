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

        services.AddPetsClient(Configure);
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
        Console.WriteLine((await pets.GetPetAsync(7, options)).Name);
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
