using System;
using System.Linq;
using Clientele.Generator.OpenApi.Nodes;
using Clientele.Generator.OpenApi.Specification;
using Clientele.Generator.OpenApi.Structure;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.OpenApi.Structure;

public sealed class ScalarValuesTests
{
    [Theory]
    [InlineData("true", "Text Boolean")]
    [InlineData("'true'", "Text String Url Pattern")]
    [InlineData("5", "Text Number NonNegativeNumber")]
    [InlineData("-0.5", "Text Number")]
    [InlineData("0x1F", "Text Number")]
    [InlineData("'5'", "Text String Url Pattern")]
    [InlineData("''", "Text String Url Email Pattern")]
    [InlineData("a@b", "Text String Url Email Pattern")]
    [InlineData("a b(", "Text String")]
    [InlineData("a|b", "Text String Pattern")]
    [InlineData("[ 5 ]", "")]
    [InlineData("{ a: 5 }", "")]
    public void A_scalar_is_of_the_kinds_that_its_notation_and_its_characters_allow(string value, string kinds)
    {
        var node = YamlNodes.Mapping("v: " + value)["v"].ShouldNotBeNull();

        string.Join(' ', Enum.GetValues<ValueKind>().Where(kind => ScalarValues.Fits(node, kind))).ShouldBe(kinds);
    }

    [Fact]
    public void Null_is_a_text_alone() =>
        Enum.GetValues<ValueKind>()
            .Where(static kind => ScalarValues.Fits(new ScalarNode(0, 4, "null", ScalarKind.Null), kind))
            .ShouldBe([ValueKind.Text]);
}
