using Clientele.Generator.Api.Resolution.References;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Api.Resolution.References;

public sealed class ReferencePathTests
{
    [Theory]
    [InlineData("a/./b//c", "a/b/c")]
    [InlineData("a\\b\\..\\c", "a/c")]
    [InlineData("a/b/../../c", "c")]
    [InlineData("../a", "../a")]
    [InlineData("a/../../b", "../b")]
    [InlineData("../../a", "../../a")]
    [InlineData("/a/../b", "/b")]
    [InlineData("/../a", "/../a")]
    [InlineData("./a", "a")]
    [InlineData("//server/a", "/server/a")]
    public void Dots_are_resolved_as_far_as_there_is_something_above(string path, string normalized) =>
        ReferencePath.Normalize(path).ShouldBe(normalized);

    [Theory]
    [InlineData("specs/api.yaml", "pet.yaml", "specs/pet.yaml")]
    [InlineData("specs/api.yaml", "../pet.yaml", "pet.yaml")]
    [InlineData("C:\\specs\\api.yaml", "pets\\pet.yaml", "C:/specs/pets/pet.yaml")]
    [InlineData("api.yaml", "pet.yaml", "pet.yaml")]
    [InlineData("specs/api.yaml", "/pet.yaml", "/pet.yaml")]
    [InlineData("specs/api.yaml", "a%20pet.yaml", "specs/a pet.yaml")]
    public void A_reference_is_relative_to_the_folder_of_its_file_unless_it_is_rooted(
        string from,
        string relative,
        string path
    ) => ReferencePath.Combine(from, relative).ShouldBe(path);
}
