// The surface of what NSwag generates, without its bodies.
#nullable disable
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

public interface IPetsClient
{
    Task<Pet> GetPetAsync(long petId);

    Task<ICollection<Pet>> ListPetsAsync(int? page, int? limit);
}

// A description without a server gives the constructor the base URL as its first parameter.
public class PetsClient(HttpClient httpClient) : IPetsClient
{
    public string BaseUrl { get; set; } = "https://pets.example/";

    public virtual Task<Pet> GetPetAsync(long petId) => throw new HttpRequestException(httpClient.ToString());

    public virtual Task<ICollection<Pet>> ListPetsAsync(int? page, int? limit) => throw new HttpRequestException();
}

public class Pet
{
    public long Id { get; set; }

    public string Name { get; set; }
}

public class Problem
{
    public string Title { get; set; }
}

public class ApiException : System.Exception;

public class ApiException<TResult> : ApiException
{
    public TResult Result { get; private set; }
}
