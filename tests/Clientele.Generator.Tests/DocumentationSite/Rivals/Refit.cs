// What a user of Refit writes beside the pages' code.
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Refit;

namespace Rival;

public interface IPetsApi
{
    [Get("/pets/{petId}")]
    Task<Pet> GetPetAsync(long petId, CancellationToken cancellationToken = default);

    [Get("/pets")]
    Task<IReadOnlyList<Pet>> ListPetsAsync(int page, int limit);
}

public sealed class Pet
{
    public long Id { get; set; }

    public string Name { get; set; } = "";
}

public sealed class Problem
{
    public string? Title { get; set; }
}
