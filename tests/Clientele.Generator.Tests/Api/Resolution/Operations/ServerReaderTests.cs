using System.Linq;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.Api.Resolution.Operations;
using Clientele.Generator.Collections;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Api.Resolution.Operations;

public sealed class ServerReaderTests
{
    [Fact]
    public void A_server_without_a_URL_is_none()
    {
        var servers = new DescriptionReading(
            "servers: [ { description: x }, { url: /a, name: n, description: d }, text ]"
        ).Root;

        ServerReader.Read(servers["servers"]).ShouldBe([new ApiServer("/a", "n", "d", [])]);
        ServerReader.Read(null).ShouldBeEmpty();
    }

    [Fact]
    public void Variables_have_a_default_though_none_is_said() =>
        ServerReader
            .Read(
                new DescriptionReading(
                    "servers: [ { url: '//{a}.{b}', variables: { a: { default: 1, enum: [ 1, x ], description: d }, b: text } } ]"
                ).Root["servers"]
            )
            .Single()
            .Variables.ShouldBe([new ServerVariable("a", "1", ["1", "x"], "d"), new ServerVariable("b", "", [], null)]);

    [Theory]
    [InlineData("info: {}", "")]
    [InlineData("basePath: /v1", "/v1")]
    [InlineData("host: h", "https://h")]
    [InlineData("host: h, basePath: /", "https://h")]
    [InlineData("host: h, basePath: /v1", "https://h/v1")]
    [InlineData("host: h, basePath: /v1, schemes: [ http, wss ]", "http://h/v1 wss://h/v1")]
    [InlineData("schemes: [ http ]", "")]
    public void Swagger_has_a_server_for_each_scheme_or_its_path_alone(string root, string urls) =>
        Urls(ServerReader.ReadSwagger(new DescriptionReading("{ " + root + " }").Root)).ShouldBe(urls);

    [Theory]
    [InlineData("host: h, basePath: /v1", "schemes: [ http, ws ]", "http://h/v1 ws://h/v1")]
    [InlineData("host: h", "schemes: [ http ]", "http://h")]
    [InlineData("host: h, schemes: [ http ]", "summary: x", "")]
    [InlineData("host: h", "schemes: []", "")]
    [InlineData("basePath: /v1", "schemes: [ http ]", "")]
    public void An_operation_of_Swagger_has_servers_where_it_has_schemes(string root, string operation, string urls)
    {
        var reading = new DescriptionReading("{ " + root + ", operation: { " + operation + " } }");

        Urls(ServerReader.ReadSwagger(reading.Root, reading["#/operation"])).ShouldBe(urls);
    }

    private static string Urls(EquatableArray<ApiServer> servers) =>
        string.Join(' ', servers.Select(static server => server.Url));
}
