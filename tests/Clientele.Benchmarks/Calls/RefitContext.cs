using System.Text.Json.Serialization;

namespace Clientele.Benchmarks.Calls;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(RefitProduct))]
internal sealed partial class RefitContext : JsonSerializerContext;
