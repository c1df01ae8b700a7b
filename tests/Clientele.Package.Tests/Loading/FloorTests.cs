using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Shouldly;
using Xunit;

namespace Clientele.Package.Tests.Loading;

/// <summary>The oldest compiler that loads the generator, which docs/compatibility.md names.</summary>
public sealed class FloorTests(LocalFeed feed)
{
    [Fact]
    public void The_packed_generator_runs_in_the_oldest_compiler_and_its_code_compiles()
    {
        var folder = Directory.CreateTempSubdirectory("clientele-floor-");
        try
        {
            var generator = Unpack("Clientele.Generator", "analyzers/dotnet/cs", folder);
            var contracts = Unpack("Clientele.Contracts", "lib/net10.0", folder);
            var context = new FloorContext(generator);

            var said = context.Compile(
                Path.Combine(generator, "Clientele.Generator.dll"),
                Path.Combine(contracts, "Clientele.Contracts.dll"),
                PetProject.Description
            );

            said[0].ShouldBe(FloorContext.Version);
            said[1..]
                .ShouldBe([
                    "IOwnersClient.g.cs",
                    "IPetsClient.g.cs",
                    "IPetsOperationsClient.g.cs",
                    "Owner.g.cs",
                    "OwnersClient.g.cs",
                    "Pet.g.cs",
                    "PetsClient.g.cs",
                    "PetsClientOptions.g.cs",
                    "PetsJsonContext.g.cs",
                    "PetsOperationsClient.g.cs",
                ]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>An assembly that refers to a later compiler is not loaded by that one.</summary>
    [Fact]
    public void Nothing_of_the_package_refers_to_a_later_compiler()
    {
        using var package = feed.Open("Clientele.Generator");

        foreach (
            var entry in package.Entries.Where(static entry =>
                entry.Name.EndsWith(".dll", System.StringComparison.Ordinal)
            )
        )
        {
            using var file = new MemoryStream();
            using (var stream = entry.Open())
            {
                stream.CopyTo(file);
            }

            file.Position = 0;
            using var assembly = new PEReader(file);
            var reader = assembly.GetMetadataReader();
            reader
                .AssemblyReferences.Select(reader.GetAssemblyReference)
                .Where(reference =>
                    reader
                        .GetString(reference.Name)
                        .StartsWith("Microsoft.CodeAnalysis", System.StringComparison.Ordinal)
                )
                .ShouldAllBe(static reference => reference.Version.ToString(3) == FloorContext.Version, entry.FullName);
        }
    }

    private string Unpack(string package, string path, DirectoryInfo folder)
    {
        var target = folder.CreateSubdirectory(package).FullName;
        using var archive = feed.Open(package);
        foreach (
            var entry in archive.Entries.Where(entry =>
                entry.FullName.StartsWith(path + "/", System.StringComparison.Ordinal)
            )
        )
        {
            entry.ExtractToFile(Path.Combine(target, entry.Name));
        }

        return target;
    }
}
