using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Clientele.Benchmarks.Workloads;

/// <summary>How the serializers that everyone knows are set up: camel case, no nulls, reused settings.</summary>
internal static class Peers
{
    public static JsonSerializerOptions Reflection { get; } =
        new(JsonSerializerOptions.Default)
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        };

    /// <summary>What a service that does not escape beyond need writes.</summary>
    public static JsonSerializerOptions Relaxed { get; } =
        new(Reflection) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Newtonsoft.Json.JsonSerializer Newtonsoft { get; } =
        global::Newtonsoft.Json.JsonSerializer.Create(
            new()
            {
                ContractResolver = new global::Newtonsoft.Json.Serialization.CamelCasePropertyNamesContractResolver(),
                NullValueHandling = global::Newtonsoft.Json.NullValueHandling.Ignore,
                DateParseHandling = global::Newtonsoft.Json.DateParseHandling.None,
            }
        );
}
