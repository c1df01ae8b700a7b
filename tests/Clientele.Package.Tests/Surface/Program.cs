using Demo;
using Microsoft.AspNetCore.Mvc;

var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.ClearProviders();
builder.Services.AddControllers();
await using var app = builder.Build();
app.Urls.Add("http://127.0.0.1:0");
app.MapControllers();
app.MapGet("/kinds/{kind}", (PetKind kind, PetKind? other) => $"{kind} {kind.IsKnown} {other}");
app.MapPost("/notes", async (HttpRequest request) =>
    Console.WriteLine(await new StreamReader(request.Body).ReadToEndAsync())
);
app.MapGet("{**path}", async (HttpRequest request) =>
{
    if (request.Query.ContainsKey("slow"))
    {
        await Task.Delay(5000, request.HttpContext.RequestAborted).ContinueWith(_ => { });
    }

    var name =
        $"{request.Path}{request.QueryString} {request.Headers["X-Trace"]} {request.Headers["X-Request-Id"]} {request.Headers["Idempotency-Key"]} {request.Headers.Accept.ToString().Split(',')[0]}".Replace(
            "&",
            "+"
        );
    return request.Path.Value!.EndsWith("404") ? Results.Json(new Problem { Title = "Not there" }, statusCode: 404)
        : request.Headers.Accept.ToString().StartsWith("application/xml")
            ? Results.Text($"<Pet><id>7</id><name>{name}</name></Pet>", "application/xml")
        : Results.Json(new Pet { Id = 7, Name = name });
});
await app.StartAsync();
var address = app.Urls.Single();
Console.WriteLine("# Calls");
await Calls.RunAsync(address);
Console.WriteLine("# Doubles");
await Doubles.RunAsync();
Console.WriteLine("# Values");
Values.Run();
Console.WriteLine("# Mappers");
Mappers.Run();
Console.WriteLine("# Binding");
using var http = new HttpClient { BaseAddress = new Uri(address) };
foreach (var path in new[] { "/kinds/Dog?other=parrot", "/controlled/CAT" })
{
    Console.WriteLine(await http.GetStringAsync(path));
}

[ApiController]
public sealed class KindsController : ControllerBase
{
    [HttpGet("/controlled/{kind}")]
    public string Get(PetKind kind) => $"{kind} {kind.IsKnown}";
}
