using System.Net.Http;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Clientele.Runtime.Http;
using Clientele.Runtime.Json;
using Xunit;

namespace Clientele.Contracts.Tests.Http;

/// <summary>Calls as an emitted client makes them.</summary>
internal static class Calls
{
    public static JsonContract<JsonElement> Json { get; } =
        new(
            static (ref JsonReader reader) => reader.ReadElement(),
            static (ref JsonWriter writer, JsonElement value) => writer.Write(value)
        );

    public static ClientDescription Description { get; } = new("Tests.Client", "1", "https://service.example/base");

    /// <summary>GET /things/{id}: JSON, an error of JSON for all that fails, bearer.</summary>
    public static ApiOperation<JsonElement> Get { get; } =
        new(HttpMethod.Get, "/things/{id}", "GetThing")
        {
            Accept = ["application/json", "application/xml"],
            Security =
            [
                [Credential.Bearer("b")],
                [Credential.ApiKeyQuery("k", "key")],
            ],
            Successes = [new SuccessResponse<JsonElement>(200, 200, new BodyReader<JsonElement>(Json))],
            Errors = [ErrorResponse.Create(0, 999, new BodyReader<JsonElement>(Json))],
        };

    public static ClientPipeline Pipeline(HttpMessageHandler handler, ClientOptions? options = null) =>
        new(new HttpClient(handler), options ?? new ClientOptions(), Description);

    public static Task<JsonElement> GetAsync(this ClientPipeline pipeline, string id = "1", WireFormat format = default)
    {
        var builder = pipeline.NewRequest(Get, format);
        builder.Path("/things/");
        builder.Path("id", id);
        return pipeline.SendAsync(builder.Build(), Get, TestContext.Current.CancellationToken);
    }

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
