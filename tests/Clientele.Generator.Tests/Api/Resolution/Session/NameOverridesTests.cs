using Clientele.Generator.Api.Resolution.Session;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Api.Resolution.Session;

public sealed class NameOverridesTests
{
    [Theory]
    [InlineData("x-clientele-name: Pet", "Pet")]
    [InlineData("x-clientele-name: getName", "getName")]
    [InlineData("x-clientele-name: Get_Name", "Get_Name")]
    [InlineData("x-clientele-name: null", null)]
    [InlineData("x-clientele-name: [ Pet ]", null)]
    [InlineData("name: Pet", null)]
    public void A_name_is_a_text_that_somebody_asks_for(string members, string? name)
    {
        var reading = new DescriptionReading("{ " + members + " }");

        NameOverrides.Read(reading.Root, reading.Session).ShouldBe(name);
        reading.Told.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("get_Name")]
    [InlineData("set_")]
    [InlineData("init_Name")]
    [InlineData("add_Name")]
    [InlineData("remove_Name")]
    [InlineData("op_Equality")]
    public void One_of_accessors_and_operators_is_told_and_left(string name)
    {
        var reading = new DescriptionReading("{ x-clientele-name: " + name + " }");

        NameOverrides.Read(reading.Root, reading.Session).ShouldBeNull();
        reading.Told.ShouldBe([
            $"(1,21): warning CLI0122: '{name}' is a name that C# gives to accessors and operators; this x-clientele-name is ignored",
        ]);
    }
}
