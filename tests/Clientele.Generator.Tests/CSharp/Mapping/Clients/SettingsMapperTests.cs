using System.Linq;
using Clientele.Generator.Api;
using Clientele.Generator.CSharp.Mapping.Clients;
using Clientele.Generator.CSharp.Model;
using Clientele.Generator.Input;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.CSharp.Mapping.Clients;

/// <summary>What an item's metadata asks for, and what stands in for what it leaves out or gets wrong.</summary>
public sealed class SettingsMapperTests
{
    private static readonly ItemMetadata Item = new() { Namespace = "Acme", ClientName = "PetsClient" };

    [Theory]
    [InlineData("", false, "Models Json Client Services")]
    [InlineData("", true, "Models Json Xml Client Services")]
    [InlineData("Models", true, "Models")]
    [InlineData("json", false, "Models Json")]
    [InlineData("Client; Xml", false, "Models Json Xml Client")]
    [InlineData("Services", false, "Models Json Client Services")]
    public void A_part_brings_what_it_needs_and_XML_comes_where_the_description_has_it(
        string emit,
        bool usesXml,
        string parts
    )
    {
        var settings = Map(Item with { Emit = emit }, Api.ModelOf() with { UsesXml = usesXml });

        (string Name, bool IsOn)[] all =
        [
            ("Models", settings.EmitModels),
            ("Json", settings.EmitJson),
            ("Xml", settings.EmitXml),
            ("Client", settings.EmitClient),
            ("Services", settings.EmitServices),
        ];
        string.Join(' ', all.Where(static part => part.IsOn).Select(static part => part.Name)).ShouldBe(parts);
    }

    [Theory]
    [InlineData("", false, true)]
    [InlineData("", true, false)]
    [InlineData("Xml", false, false)]
    public void XML_is_of_bodies_only_where_neither_the_item_nor_a_schema_asks_for_it(
        string emit,
        bool hasXmlObjects,
        bool isOfBodiesOnly
    ) =>
        Map(Item with { Emit = emit }, Api.ModelOf() with { HasXmlObjects = hasXmlObjects })
            .XmlOfBodiesOnly.ShouldBe(isOfBodiesOnly);

    [Fact]
    public void Words_are_known_in_any_letter_case_and_each_has_a_default()
    {
        var chosen = Map(
            Item with
            {
                Accessibility = "INTERNAL",
                EnumStyle = "closed",
                InlineTypes = "perplace",
                Serializers = "asneeded",
            }
        );

        (chosen.Accessibility, chosen.OpenEnums, chosen.SharesInlineTypes, chosen.SerializesAsNeeded).ShouldBe(
            ("internal", false, false, true)
        );
        var usual = Map(Item);
        (usual.Accessibility, usual.OpenEnums, usual.SharesInlineTypes, usual.SerializesAsNeeded).ShouldBe(
            ("public", true, true, false)
        );
    }

    [Fact]
    public void Globs_stand_between_commas_or_semicolons()
    {
        var settings = Map(Item with { IncludeOperations = " pets ,/toys/*;;get* ", ExcludeOperations = "old" });

        settings.IncludeOperations.ShouldBe(["pets", "/toys/*", "get*"]);
        settings.ExcludeOperations.ShouldBe(["old"]);
    }

    [Theory]
    [InlineData("My.App", false, "", "My.App")]
    [InlineData("My-App.2nd", false, "", "My_App._2nd")]
    [InlineData("My.class", false, "", "My._class")]
    [InlineData("", false, "", "OpenApiClient")]
    [InlineData("a..b", false, "", "OpenApiClient")]
    [InlineData("My.App", true, "CatsClient", "My.App.Cats")]
    [InlineData("My.App", true, "", "My.App")]
    public void Without_a_namespace_the_root_is_made_legal_and_clients_of_one_description_are_kept_apart(
        string root,
        bool isShared,
        string client,
        string ns
    ) =>
        Map(
            new ItemMetadata
            {
                RootNamespace = root,
                SharesDescription = isShared,
                ClientName = client,
            }
        )
            .Namespace.ShouldBe(ns);

    [Fact]
    public void A_wrong_value_is_told_with_the_legal_ones_and_its_default_is_taken()
    {
        var (settings, diagnostics) = SettingsMapper.Map(
            "dir/api.yaml",
            new ItemMetadata
            {
                RootNamespace = "App",
                Namespace = "a b",
                ClientName = "1st",
                Emit = "Models,Jsn",
                Accessibility = "private",
                Generate = "Later",
            },
            Api.ModelOf(),
            hasHttpExtensions: true
        );

        diagnostics
            .Select(static info => string.Join(" | ", info.Arguments.Prepend(info.Descriptor.Id)))
            .ShouldBe([
                "CLI0002 | Emit | Jsn | one of Models, Json, Xml, Client, Services",
                "CLI0002 | Generate | Later | one of InCompiler, BeforeCompile",
                "CLI0002 | Namespace | a b | a dotted C# name",
                "CLI0002 | ClientName | 1st | a C# identifier",
                "CLI0002 | Accessibility | private | one of public, internal",
            ]);
        (settings.Namespace, settings.ClientName, settings.SourceName, settings.EmitJson).ShouldBe(
            ("App", "TClient", "api.yaml", false)
        );
    }

    [Fact]
    public void A_root_namespace_is_told_to_be_none_only_where_it_counts()
    {
        Said(new ItemMetadata { RootNamespace = "a b" }).ShouldBe(["CLI0007"]);
        Said(new ItemMetadata { RootNamespace = "a b", Namespace = "Acme" }).ShouldBeEmpty();
        Said(new ItemMetadata()).ShouldBeEmpty();
    }

    [Fact]
    public void Of_what_is_right_nothing_is_told() =>
        Said(
                Item with
                {
                    RootNamespace = "Acme.App",
                    Namespace = "Acme.Pets.V2",
                    Emit = "Models;Json",
                    Accessibility = "internal",
                    EnumStyle = "Closed",
                    InlineTypes = "PerPlace",
                    Serializers = "AsNeeded",
                    Generate = "BeforeCompile",
                }
            )
            .ShouldBeEmpty();

    private static string[] Said(ItemMetadata metadata) =>
        [
            .. SettingsMapper
                .Map("api.yaml", metadata, Api.ModelOf(), hasHttpExtensions: false)
                .Diagnostics.Select(static info => info.Descriptor.Id),
        ];

    private static ClientSettings Map(ItemMetadata metadata, ApiModel? model = null) =>
        SettingsMapper.Map("api.yaml", metadata, model ?? Api.ModelOf(), hasHttpExtensions: false).Settings;
}
