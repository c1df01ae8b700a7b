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
app.MapGet("{**path}", (HttpRequest request) =>
{
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
await Calls.RunAsync(address);
await Doubles.RunAsync();
Values.Run();
Mappers.Run();
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
