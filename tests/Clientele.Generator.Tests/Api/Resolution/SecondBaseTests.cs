using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Api.Resolution;

/// <summary>Schemas that the discriminators of two bases name.</summary>
public sealed class SecondBaseTests
{
    [Fact]
    public void Are_a_record_beneath_each_of_them()
    {
        var run = SchemasOf.Run(
            """
            Animal: { type: object, required: [kind], properties: { kind: { type: string }, name: { type: string } }, discriminator: { propertyName: kind, mapping: { dog: '#/components/schemas/Dog', cat: '#/components/schemas/Cat' } } }
            Asset: { type: object, required: [assetType], properties: { assetType: { type: string }, price: { type: number } }, discriminator: { propertyName: assetType, mapping: { dog: '#/components/schemas/Dog', car: '#/components/schemas/Car' } } }
            Dog: { allOf: [ { $ref: '#/components/schemas/Animal' }, { $ref: '#/components/schemas/Asset' }, { type: object, properties: { bark: { type: boolean } } } ] }
            Cat: { allOf: [ { $ref: '#/components/schemas/Animal' }, { type: object, properties: { purr: { type: boolean } } } ] }
            Car: { allOf: [ { $ref: '#/components/schemas/Asset' }, { type: object, properties: { wheels: { type: integer } } } ] }
            """,
            "3.0.3"
        );

        run.Diagnostics.ShouldBeEmpty();
        run.CompilerDiagnostics.ShouldBeEmpty();
        run.FileOf("Dog").ShouldContain("record Dog : Animal");
        run.FileOf("AssetDog").ShouldContain("record AssetDog : Asset");
        run.FileOf("AssetDog").ShouldContain("public string? Name { get =>");
        run.FileOf("AssetDog").ShouldContain("public bool? Bark { get =>");
    }
}
