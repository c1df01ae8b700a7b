using Clientele.Generator.CSharp.Naming;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.CSharp.Naming;

public sealed class PrivateNamesTests
{
    [Fact]
    public void A_name_that_nothing_has_is_taken_as_it_is() =>
        new PrivateNames(["Id"]).Claim("IdTag").ShouldBe("IdTag");

    [Fact]
    public void A_taken_name_gets_as_many_underscores_as_it_takes()
    {
        var names = new PrivateNames(["IdTag", "IdTag_"]);

        names.Claim("IdTag").ShouldBe("IdTag__");
        names.Claim("IdTag").ShouldBe("IdTag___");
    }

    /// <summary>Members of C# differ in letter case alone.</summary>
    [Fact]
    public void Letter_case_tells_names_apart() => new PrivateNames(["iditems"]).Claim("IdItems").ShouldBe("IdItems");
}
