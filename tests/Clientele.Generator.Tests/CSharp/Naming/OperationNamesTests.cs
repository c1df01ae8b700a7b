using System.Linq;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.CSharp.Naming;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.CSharp.Naming;

public sealed class OperationNamesTests
{
    [Theory]
    [InlineData("getPetAsync", "GetPet")]
    [InlineData("async", "Async")]
    [InlineData("get_pet-by.id", "GetPetById")]
    [InlineData(" ", "GetPetsByIdToys")]
    [InlineData(null, "GetPetsByIdToys")]
    public void A_method_is_called_after_its_operationId_or_else_its_path(string? id, string name) =>
        OperationNames.WholeName(Operation(id) with { Path = "/pets/{id}/toys" }).ShouldBe(name);

    [Fact]
    public void Of_a_long_path_the_last_segments_are_kept()
    {
        var path = string.Concat(Enumerable.Range(0, 30).Select(static i => $"/segment{i}"));

        OperationNames
            .WholeName(Operation(null) with { Path = path })
            .ShouldBe("Get" + string.Concat(Enumerable.Range(20, 10).Select(static i => $"Segment{i}")));
    }

    [Theory]
    [InlineData("pets_list pets_get", "List|Get")]
    [InlineData("pets_list list", "PetsList|List")]
    [InlineData("list List", "List|List2")]
    [InlineData("list listWithResponse", "List|ListWithResponse2")]
    public void The_group_is_left_out_where_no_other_method_wants_what_is_left(string ids, string names) =>
        string.Join(
                "|",
                OperationNames.Allocate([.. ids.Split(' ').Select(static id => Operation(id))], "Pets", new NameScope())
            )
            .ShouldBe(names);

    [Fact]
    public void A_name_that_is_asked_for_keeps_the_group() =>
        OperationNames
            .Allocate([Operation("x") with { NameOverride = "petsFind" }], "Pets", new NameScope())
            .ShouldBe(["PetsFind"]);

    [Theory]
    [InlineData(null, null, null, "NewPet")]
    [InlineData(null, null, "onData addPet", "OnDataAddPet")]
    [InlineData(null, "petAdded", "onData addPet", "PetAdded")]
    [InlineData("added", "petAdded", "onData addPet", "Added")]
    public void A_webhook_is_called_after_what_says_most_of_it(
        string? wish,
        string? id,
        string? callback,
        string name
    ) =>
        OperationNames
            .OfWebhook(Operation(id) with { NameOverride = wish, CallbackName = callback, Path = "newPet" })
            .ShouldBe(name);

    private static ApiOperation Operation(string? id) =>
        new()
        {
            Pointer = "#/paths/~1/get",
            Method = "GET",
            Path = "/",
            OperationId = id,
        };
}
