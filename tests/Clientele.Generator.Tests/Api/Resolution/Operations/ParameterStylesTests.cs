using Clientele.Generator.Api.Resolution.Operations;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Api.Resolution.Operations;

public sealed class ParameterStylesTests
{
    [Theory]
    [InlineData("simple", "Simple")]
    [InlineData("label", "Label")]
    [InlineData("matrix", "Matrix")]
    [InlineData("form", "Form")]
    [InlineData("spaceDelimited", "SpaceDelimited")]
    [InlineData("pipeDelimited", "PipeDelimited")]
    [InlineData("deepObject", "DeepObject")]
    [InlineData("cookie", "Cookie")]
    [InlineData("Form", null)]
    [InlineData("tabDelimited", null)]
    [InlineData(null, null)]
    public void A_style_is_known_by_the_name_of_the_specification(string? name, string? style) =>
        (ParameterStyles.Find(name)?.ToString()).ShouldBe(style);

    [Theory]
    [InlineData("ssv", "SpaceDelimited")]
    [InlineData("pipes", "PipeDelimited")]
    [InlineData("tsv", "TabDelimited")]
    [InlineData("csv", null)]
    [InlineData("multi", null)]
    [InlineData(null, null)]
    public void A_collection_format_with_commas_is_no_style_of_its_own(string? format, string? style) =>
        (ParameterStyles.OfCollectionFormat(format)?.ToString()).ShouldBe(style);
}
