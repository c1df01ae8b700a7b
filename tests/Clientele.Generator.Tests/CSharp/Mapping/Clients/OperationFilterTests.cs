using System.Linq;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.CSharp.Mapping.Clients;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.CSharp.Mapping.Clients;

public sealed class OperationFilterTests
{
    private static readonly ApiOperation[] Operations =
    [
        Operation("/pets", "listPets", "pets"),
        Operation("/pets/{id}", "getPet", "pets"),
        Operation("/toys", null, "toys", "old ones"),
        Operation("/a.b", "dots"),
    ];

    [Theory]
    [InlineData("", "", "/pets /pets/{id} /toys /a.b")]
    [InlineData("pets", "", "/pets /pets/{id}")]
    [InlineData("PETS", "getpet", "/pets")]
    [InlineData("/pets/*", "", "/pets/{id}")]
    [InlineData("/pets*", "", "/pets /pets/{id}")]
    [InlineData("get???", "", "/pets/{id}")]
    [InlineData("old*,dots", "", "/toys /a.b")]
    [InlineData("/a?b", "", "/a.b")]
    [InlineData("/a.", "", "")]
    [InlineData("", "/*s", "/pets/{id} /a.b")]
    [InlineData("pets", "pets", "")]
    public void Globs_over_tag_path_and_operationId_choose_and_exclusion_wins(
        string include,
        string exclude,
        string paths
    ) =>
        string.Join(
                ' ',
                OperationFilter
                    .Apply(
                        Operations,
                        Api.Settings with
                        {
                            IncludeOperations = [.. Globs(include)],
                            ExcludeOperations = [.. Globs(exclude)],
                        }
                    )
                    .Select(static operation => operation.Path)
            )
            .ShouldBe(paths);

    [Fact]
    public void A_glob_that_matches_nothing_is_known() =>
        OperationFilter.Unmatched(Operations, ["pets", "pet", "/p*", "/shops/*"]).ShouldBe(["pet", "/shops/*"]);

    private static string[] Globs(string globs) => globs.Length == 0 ? [] : globs.Split(',');

    private static ApiOperation Operation(string path, string? id, params string[] tags) =>
        new()
        {
            Pointer = "#" + path,
            Method = "GET",
            Path = path,
            OperationId = id,
            Tags = [.. tags],
        };
}
