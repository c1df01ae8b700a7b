// What a client written by hand has beside the pages' code.
using System.Text.Json.Serialization;

public sealed record Pet(long Id, string Name);

[JsonSerializable(typeof(Pet))]
public sealed partial class PetsContext : JsonSerializerContext
{
    public static PetsContext Default { get; } = new();

    public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Pet> Pet { get; } = null!;

    public PetsContext()
        : base(null) { }

    protected override System.Text.Json.JsonSerializerOptions? GeneratedSerializerOptions => null;

    public override System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(System.Type type) => null;
}
