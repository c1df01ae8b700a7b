using Clientele.Generator.CSharp.Naming;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.CSharp.Naming;

public sealed class GroupPrefixTests
{
    [Theory]
    [InlineData("ReposListReleases", "Repos", "ListReleases")]
    [InlineData("RepoListReleases", "Repos", "ListReleases")]
    [InlineData("CategoriesFind", "Category", "Find")]
    [InlineData("CategoryFind", "Categories", "Find")]
    [InlineData("BranchesList", "Branch", "List")]
    [InlineData("reposListReleases", "Repos", "ListReleases")]
    [InlineData("AdminappsApprove", "AdminApps", "Approve")]
    [InlineData("ApiTest", "Api", "Test")]
    public void The_group_is_left_out_singular_or_plural_in_any_casing(string name, string group, string expected) =>
        GroupPrefix.Without(name, group).ShouldBe(expected);

    [Theory]
    [InlineData("ReportingGet", "Repo")]
    [InlineData("Repos", "Repos")]
    [InlineData("PetById", "Pet")]
    [InlineData("GetPet", "Pet")]
    [InlineData("Pets2", "Pets")]
    public void A_name_that_only_looks_like_it_stays(string name, string group) =>
        GroupPrefix.Without(name, group).ShouldBe(name);
}
