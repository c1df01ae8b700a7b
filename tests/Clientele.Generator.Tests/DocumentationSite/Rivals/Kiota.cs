// The surface of what Kiota generates, without its bodies.
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;

public class PetsClient(IRequestAdapter requestAdapter)
{
    public PetsRequestBuilder Pets => new(requestAdapter);
}

public class PetsRequestBuilder(IRequestAdapter requestAdapter)
{
    public PetsItemRequestBuilder this[long petId] => new(requestAdapter, petId);

    public Task<List<Pet>?> GetAsync(
        Action<RequestConfiguration<PetsRequestBuilderGetQueryParameters>>? requestConfiguration = default,
        CancellationToken cancellationToken = default
    ) => throw new NotSupportedException();
}

public class PetsRequestBuilderGetQueryParameters
{
    public int? Limit { get; set; }

    public int? Page { get; set; }
}

public class PetsItemRequestBuilder(IRequestAdapter requestAdapter, long petId)
{
    public Task<Pet?> GetAsync(CancellationToken cancellationToken = default) =>
        throw new NotSupportedException($"{requestAdapter} {petId}");
}

public class Pet : IParsable
{
    public long? Id { get; set; }

    public string? Name { get; set; }

    public IDictionary<string, Action<IParseNode>> GetFieldDeserializers() => throw new NotSupportedException();

    public void Serialize(ISerializationWriter writer) => throw new NotSupportedException();
}

public class Problem : ApiException
{
    public string? Title { get; set; }
}
