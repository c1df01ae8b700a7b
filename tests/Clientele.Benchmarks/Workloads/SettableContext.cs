using System.Text.Json.Serialization;
using Clientele.Benchmarks.Settable;

namespace Clientele.Benchmarks.Workloads;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(Customer))]
[JsonSerializable(typeof(CustomerPage))]
[JsonSerializable(typeof(Product))]
[JsonSerializable(typeof(Account))]
[JsonSerializable(typeof(Article))]
[JsonSerializable(typeof(Measurements))]
internal sealed partial class SettableContext : JsonSerializerContext;
