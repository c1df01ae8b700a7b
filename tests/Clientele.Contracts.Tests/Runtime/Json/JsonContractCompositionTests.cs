using System.Collections.Generic;
using System.Text;
using Clientele.Runtime.Json;
using Shouldly;
using Xunit;

namespace Clientele.Contracts.Tests.Runtime.Json;

public sealed class JsonContractCompositionTests
{
    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""[{"a":[1,null],"b":null},null]""")]
    public void A_contract_is_made_of_those_of_its_parts(string json)
    {
        var contract = JsonContract.NullableOf(
            JsonContract.ListOf(
                JsonContract.NullableOf(
                    JsonContract.MapOf(
                        JsonContract.NullableOf(JsonContract.ListOf(JsonContract.NullableValueOf(JsonScalars.Int32)))
                    )
                )
            )
        );

        var value = contract.Deserialize(Encoding.UTF8.GetBytes(json));

        Encoding.UTF8.GetString(contract.Serialize(value)).ShouldBe(json);
    }

    [Fact]
    public void The_contract_of_a_list_is_made_once() =>
        JsonContract.ListOf(JsonScalars.String).ShouldBeSameAs(JsonContract.ListOf(JsonScalars.String));

    [Fact]
    public void A_list_of_lists_is_another_contract_than_the_list()
    {
        var list = JsonContract.ListOf(JsonScalars.Boolean);

        JsonContract
            .ListOf(list)
            .Deserialize("[[true],[false,true]]"u8)
            .ShouldBe(new IReadOnlyList<bool>[] { new[] { true }, new[] { false, true } });
    }
}
