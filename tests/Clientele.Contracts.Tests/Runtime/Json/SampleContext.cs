using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Clientele.Runtime.Json;

namespace Clientele.Tests.Json;

internal sealed class SampleContext(JsonSerializerOptions? options) : JsonContext(options)
{
    public static SampleContext Default { get; } = new(null);

    public JsonTypeInfo<Sample> Sample => GetTypeInfo<Sample>();
}
