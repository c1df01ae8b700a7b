using System.Net;
using Clientele;
using Demo;
using Moq;
using NSubstitute;

internal static class Doubles
{
    public static async Task RunAsync()
    {
        var tom = new Pet { Id = 7, Name = "Tom" };
        var client = Substitute.For<IPetsClient>();
        client.Pets.GetPetAsync(7).Returns(tom);
        client
            .Pets.GetPetWithResponseAsync(7)
            .Returns(
                new ApiResponse<Pet>(tom)
                {
                    StatusCode = HttpStatusCode.Accepted,
                    Headers = new ApiHeaders([new("ETag", "\"a\"")]),
                }
            );
        client.Pets.ListPetsAllAsync().Returns(AsyncPageable.FromPages<Pet>([tom], [tom with { Name = "Rex" }]));
        client
            .Notes.AddNoteAsync(Arg.Any<Note>())
            .Returns(
                Task.FromException(
                    new ApiException<Problem>("No.", HttpStatusCode.Conflict, new Problem { Title = "Taken" })
                )
            );

        var names = new List<string> { (await client.Pets.GetPetAsync(7)).Name };
        await foreach (Pet pet in client.Pets.ListPetsAllAsync())
        {
            names.Add(pet.Name);
        }
        var response = await client.Pets.GetPetWithResponseAsync(7);
        try
        {
            await client.Notes.AddNoteAsync(new Note { Title = 5 });
        }
        catch (ApiException<Problem> exception)
        {
            names.Add(exception.Error.Title!);
        }

        var mock = new Mock<IPetsOperationsClient>();
        mock.Setup(pets => pets.GetPetAsync(8, It.IsAny<CallOptions?>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync(tom with { Name = "Mia" });
        names.Add((await mock.Object.GetPetAsync(8)).Name);
        Console.WriteLine($"{string.Join(" ", names)} {response.StatusCode} {response.Headers.GetString("etag")}");
    }
}
