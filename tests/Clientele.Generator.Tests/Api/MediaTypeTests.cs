using Clientele.Generator.Api.Operations;
using Clientele.Shared;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Api;

public sealed class MediaTypeTests
{
    [Theory]
    [InlineData("application/json", "Json")]
    [InlineData("Application/JSON; charset=utf-8", "Json")]
    [InlineData("text/json", "Json")]
    [InlineData("application/vnd.pets.v2+json", "Json")]
    [InlineData("application/xml", "Xml")]
    [InlineData("text/xml", "Xml")]
    [InlineData("image/svg+xml", "Xml")]
    [InlineData("application/x-www-form-urlencoded", "Form")]
    [InlineData("multipart/form-data; boundary=x", "Multipart")]
    [InlineData("text/plain", "Text")]
    [InlineData("text/*", "Text")]
    [InlineData("text/event-stream", "EventStream")]
    [InlineData("application/x-ndjson", "JsonLines")]
    [InlineData("application/stream+json", "JsonLines")]
    [InlineData("text/jsonl", "JsonLines")]
    [InlineData("application/json-seq", "JsonSequence")]
    [InlineData("application/geo+json-seq", "JsonSequence")]
    [InlineData("application/octet-stream", "Binary")]
    [InlineData("image/png", "Binary")]
    [InlineData("application/jsonish", "Binary")]
    [InlineData("image/*", "Range")]
    [InlineData("*/*", "Range")]
    public void The_kind_follows_from_the_name(string text, string kind) =>
        MediaType.Parse(text).Kind.ToString().ShouldBe(kind);

    [Fact]
    public void Names_and_parameters_are_told_apart()
    {
        var type = MediaType.Parse("Application/Problem+JSON ; charset=utf-8; profile=\"a;b\"");

        type.Name.ShouldBe("Application/Problem+JSON");
        type.Parameters.ShouldBe("charset=utf-8; profile=\"a;b\"");
        type.Subtype.ShouldBe("Problem");
        type.Is("application/problem+json").ShouldBeTrue();
        type.ToString().ShouldBe("Application/Problem+JSON ; charset=utf-8; profile=\"a;b\"");
    }

    [Theory]
    [InlineData("*/*", true, true)]
    [InlineData("application/*", true, true)]
    [InlineData("image/*", true, false)]
    [InlineData("application/json", false, true)]
    [InlineData("application/pdf", false, false)]
    public void A_range_covers_what_is_in_it(string text, bool isRange, bool allowsJson)
    {
        var type = MediaType.Parse(text);

        type.IsRange.ShouldBe(isRange);
        type.AllowsJson.ShouldBe(allowsJson);
        (type.Kind == MediaTypeKind.Range).ShouldBe(isRange);
    }
}
