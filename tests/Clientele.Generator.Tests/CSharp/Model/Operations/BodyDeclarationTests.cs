using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.CSharp.Model.Requests;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.Emit.Types;

namespace Clientele.Generator.Tests.CSharp.Model.Operations;

public sealed class BodyDeclarationTests
{
    private static readonly BodyDeclaration Body = new(
        BodyKind.Typed,
        Typed("Pet"),
        ["application/json", "application/xml", "application/x-www-form-urlencoded"],
        HasJson: true,
        HasXml: true
    )
    {
        Forms = ["application/x-www-form-urlencoded"],
    };

    [Theory]
    [InlineData("application/json", nameof(BodyFormat.Json))]
    [InlineData("application/vnd.pet+xml", nameof(BodyFormat.Xml))]
    [InlineData("application/x-www-form-urlencoded", nameof(BodyFormat.Form))]
    [InlineData("*/*", nameof(BodyFormat.Json))]
    public void A_media_type_says_how_a_value_is_written(string mediaType, string format) =>
        Body.FormatOf(mediaType).ToString().ShouldBe(format);
}
