using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.CSharp.Mapping;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.Emit.Types;

namespace Clientele.Generator.Tests.CSharp.Mapping;

public sealed class ContextPropertiesTests
{
    [Fact]
    public void A_property_is_called_as_its_type_unless_the_context_has_that_name() =>
        ContextProperties
            .Apply(
                [Record("Pet"), Record("Default"), Record("Options"), Record("OptionsInfo")],
                new HashSet<string> { "Pet", "Default", "Options" },
                "PetsJsonContext",
                null
            )
            .Select(static type => type.ContextProperty)
            .ShouldBe(["Pet", "DefaultInfo", "OptionsInfoInfo", "OptionsInfo"]);

    [Fact]
    public void A_property_is_not_called_as_the_context_around_it() =>
        ContextProperties
            .Apply(
                [Record("PetsJsonContext"), Record("PetsXmlContext")],
                new HashSet<string>(),
                "PetsJsonContext",
                "PetsXmlContext"
            )
            .Select(static type => type.ContextProperty)
            .ShouldBe(["PetsJsonContextInfo", "PetsXmlContextInfo"]);

    [Fact]
    public void Closed_enums_have_a_property_in_any_case() =>
        ContextProperties
            .Apply(
                [Enum("Kind", isOpen: false, Scalar.String), Enum("Size", isOpen: true, Scalar.String)],
                new HashSet<string>(),
                "PetsJsonContext",
                null
            )
            .Select(static type => type.HasJsonProperty)
            .ShouldBe([true, false]);

    [Fact]
    public void The_JSON_context_has_a_property_for_each_type_that_the_description_names() =>
        ContextProperties
            .Apply([Record("Pet"), Record("PetOwner")], new HashSet<string> { "Pet", "Alias" }, "PetsJsonContext", null)
            .Select(static type => type.HasJsonProperty)
            .ShouldBe([true, false]);

    /// <summary>The client and the context have each computed the name, from sets of types of their own.</summary>
    [Fact]
    public void The_client_asks_the_context_for_the_property_that_it_has()
    {
        var run = PathsOf.Run(
            YamlDescription.Answering("{ $ref: '#/components/schemas/Default' }", "application/xml"),
            """
            Default: { type: object, properties: { a: { type: string } } }
            DefaultInfo: { type: object, xml: { name: info }, properties: { b: { type: string } } }
            """
        );

        run.CompilerDiagnostics.ShouldBeEmpty();
        run.Files["PetsClient.cs"].ShouldContain("PetsXmlContext.Default.DefaultInfoInfo");
        run.Files["Default.cs"].ShouldContain("XmlTypeInfo<Default> DefaultInfoInfo =>");
    }
}
