using Clientele.Generator.OpenApi.Specification;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.OpenApi.Specification;

public sealed class SpecificationVersionTests
{
    [Theory]
    [InlineData("openapi: 3.0.4", false, 0)]
    [InlineData("openapi: 3.1", false, 1)]
    [InlineData("openapi: 3.2.0-rc1", false, 2)]
    [InlineData("openapi: '3'", false, 0)]
    [InlineData("openapi: 3.x", false, 0)]
    [InlineData("openapi: 4.1.0", false, 0)]
    [InlineData("openapi: [ 3.1.0 ]", false, 0)]
    [InlineData("swagger: '2.0'", true, 0)]
    [InlineData("openapi: 3.1.0\nswagger: '2.0'", false, 1)]
    [InlineData("info: {}", true, 0)]
    public void The_member_openapi_tells_the_version_and_its_absence_Swagger(string root, bool isSwagger, int minor) =>
        SpecificationVersion.Create(YamlNodes.Mapping(root)).ShouldBe(new SpecificationVersion(isSwagger, minor));

    [Theory]
    [InlineData(false, 0, true)]
    [InlineData(false, 1, false)]
    [InlineData(false, 2, false)]
    [InlineData(true, 2, true)]
    public void Swagger_is_before_any_version_of_OpenAPI(bool isSwagger, int minor, bool isBefore) =>
        new SpecificationVersion(isSwagger, minor).IsBefore(1).ShouldBe(isBefore);
}
