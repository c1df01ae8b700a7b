using System.Text.Json.Serialization;

namespace Clientele.Benchmarks.FirstCall;

/// <summary>What System.Text.Json's generator makes for it.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Product))]
internal sealed partial class ProductContext : JsonSerializerContext;
