using AutoMapper;
using Demo;
using Mapster;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

internal static class Mappers
{
    public static void Run()
    {
        var configuration = new MapperConfiguration(Configure);
        configuration.AssertConfigurationIsValid();
        var mapper = configuration.CreateMapper();
        Pet[] pets =
        [
            new()
            {
                Id = 1,
                Name = "Tom",
                Kind = PetKind.Cat,
            },
            new()
            {
                Id = 2,
                Name = "Rex",
                Kind = "parrot",
            },
            new() { Id = 3, Name = "Mia" },
        ];
        foreach (var pet in pets)
        {
            var (row, adapted) = (mapper.Map<PetRow>(pet), pet.Adapt<PetRow>());
            Console.WriteLine(
                $"{row.Kind ?? "none"} {adapted.Kind ?? "none"} {mapper.Map<Pet>(row).Kind == pet.Kind} {adapted.Adapt<Pet>().Kind == pet.Kind} {pet.Adapt<Other>().Kind == pet.Kind}"
            );
        }

        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        using var context = new PetsContext(new DbContextOptionsBuilder<PetsContext>().UseSqlite(connection).Options);
        context.Database.EnsureCreated();
        context.Pets.AddRange(new StoredPet { Kind = PetKind.Cat }, new StoredPet { Kind = "parrot" });
        context.SaveChanges();
        context.ChangeTracker.Clear();
        var cats = context.Pets.Where(pet => pet.Kind == PetKind.Cat);
        Console.WriteLine(
            $"{cats.Count()} {cats.ToQueryString().Contains("'cat'")} {context.Pets.OrderBy(pet => pet.Id).Last().Kind}"
        );
    }

    private static void Configure(IMapperConfigurationExpression configuration)
    {
        configuration.CreateMap<Pet, PetRow>();
        configuration.CreateMap<PetRow, Pet>().ForMember(pet => pet.AdditionalProperties, member => member.Ignore());
    }
}

internal sealed class PetRow
{
    public long Id { get; set; }
    public string Name { get; set; } = "";
    public string? Kind { get; set; }
}

internal sealed class Other
{
    public PetKind? Kind { get; set; }
}

internal sealed class StoredPet
{
    public int Id { get; set; }
    public PetKind Kind { get; set; }
}

internal sealed class PetsContext(DbContextOptions<PetsContext> options) : DbContext(options)
{
    public DbSet<StoredPet> Pets => Set<StoredPet>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configuration) =>
        configuration.Properties<PetKind>().HaveConversion<PetKindConverter>();
}

public sealed class PetKindConverter() : ValueConverter<PetKind, string>(kind => kind.Value, text => new PetKind(text));
