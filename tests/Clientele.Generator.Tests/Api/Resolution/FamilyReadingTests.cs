using System;
using System.Linq;
using Clientele.Generator.Tests.Infrastructure;
using Clientele.Generator.Tests.Infrastructure.Programs;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Api.Resolution;

/// <summary>Which schemas extend which, and what a discriminator names.</summary>
public sealed class FamilyReadingTests
{
    private const string Levels = """
        Base: { type: object, required: [kind], discriminator: { propertyName: kind }, properties: { kind: { type: string } } }
        Mid: { allOf: [ { $ref: '#/components/schemas/Base' }, { type: object, properties: { m: { type: string } } } ] }
        Leaf: { allOf: [ { $ref: '#/components/schemas/Mid' }, { type: object, properties: { l: { type: string } } } ] }
        Holder: { type: object, properties: { mid: { $ref: '#/components/schemas/Mid' }, base: { $ref: '#/components/schemas/Base' } } }
        """;

    [Fact]
    public void A_schema_extends_the_one_that_its_allOf_names()
    {
        var run = SchemasOf.Run(Levels, "3.0.3");

        run.Files["Leaf.cs"].ShouldContain("public sealed partial record Leaf : Mid");
        run.Files["Mid.cs"].ShouldContain("public partial record Mid : Base");
        run.ShouldKeep("Holder", """{"mid":{"kind":"Leaf","m":"1","l":"2"},"base":{"kind":"Leaf","m":"3","l":"4"}}""");
    }

    [Fact]
    public void What_is_read_as_a_middle_schema_is_the_one_that_extends_it() =>
        EmittedProgram
            .Run<string>(
                SchemasOf.Run(Levels),
                """
                var holder = JsonSerializer.Deserialize("{\"mid\":{\"kind\":\"Leaf\",\"l\":\"2\"},\"base\":{\"kind\":\"Mid\",\"m\":\"3\"}}", PetsJsonContext.Default.Holder)!;
                return holder.Mid!.GetType().Name + ((Leaf)holder.Mid).L + holder.Base!.GetType().Name;
                """
            )
            .ShouldBe("Leaf2Mid");

    /// <summary>Its values were additional members, and its children unknown.</summary>
    [Theory]
    [InlineData("animal", """{"kind":"Poodle","race":"poodle","curls":1}""", "Poodle")]
    [InlineData("dog", """{"kind":"Poodle","race":"poodle","curls":1}""", "Poodle")]
    [InlineData("dog", """{"kind":"Dog","race":"mutt"}""", "Dog")]
    [InlineData("lone", """{"id":"1","t":"LoneChild","x":2}""", "LoneChild")]
    public void An_inline_part_may_have_the_discriminator(string member, string value, string type)
    {
        var run = SchemasOf.Run(
            """
            Animal: { type: object, required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind } }
            Dog:
              allOf:
                - $ref: '#/components/schemas/Animal'
                - { type: object, required: [race], properties: { race: { type: string } }, discriminator: { propertyName: race, mapping: { poodle: Poodle } } }
            Poodle: { allOf: [ { $ref: '#/components/schemas/Dog' }, { type: object, properties: { curls: { type: integer } } } ] }
            Lone:
              allOf:
                - { type: object, required: [id], properties: { id: { type: string } } }
                - { type: object, required: [t], properties: { t: { type: string } }, discriminator: { propertyName: t } }
            LoneChild: { allOf: [ { $ref: '#/components/schemas/Lone' }, { type: object, properties: { x: { type: integer } } } ] }
            Holder:
              type: object
              properties:
                animal: { $ref: '#/components/schemas/Animal' }
                dog: { $ref: '#/components/schemas/Dog' }
                lone: { $ref: '#/components/schemas/Lone' }
            """,
            "3.0.3"
        );

        run.Diagnostics.ShouldBeEmpty();
        var json = "{\"" + member + "\":" + value + "}";
        run.ShouldKeep("Holder", json);
        EmittedProgram
            .Run<string>(
                run,
                $$""""
                var holder = JsonSerializer.Deserialize("""{{json}}""", PetsJsonContext.Default.Holder)!;
                return (holder.Animal ?? holder.Dog ?? (object)holder.Lone!).GetType().Name;
                """"
            )
            .ShouldBe(type);
    }

    /// <summary>What an alias leads to was collected while it was being collected.</summary>
    [Fact]
    public void A_union_of_an_alias_may_lead_back_to_itself()
    {
        const string Link =
            "link: { allOf: [ { properties: { x: { type: string } } }, { oneOf: [ { $ref: '#/components/schemas/Alias' } ] } ] }";
        var run = SchemasOf.Run(
            $$"""
            Alias: { allOf: [ { $ref: '#/components/schemas/Node' } ] }
            Owner: { properties: { {{Link}} } }
            Node: { properties: { child: { properties: { {{Link}} } } } }
            """
        );

        run.Diagnostics.ShouldBeEmpty();
        run.CompilerDiagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void A_discriminator_of_a_union_in_an_inline_part_makes_no_base() =>
        SchemasOf
            .Run(
                """
                Cat: { type: object, properties: { kind: { type: string } } }
                Dog: { type: object, properties: { kind: { type: string } } }
                Pet: { allOf: [ { type: object, properties: { name: { type: string } } }, { oneOf: [ { $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' } ], discriminator: { propertyName: kind } } ] }
                Kitten: { allOf: [ { $ref: '#/components/schemas/Pet' }, { type: object, properties: { age: { type: integer } } } ] }
                """,
                "3.0.3"
            )
            .Files["Kitten.cs"]
            .ShouldContain("public sealed partial class Kitten");

    [Fact]
    public void A_mapping_may_name_a_schema_that_is_nothing_but_an_allOf_of_one_of_the_family()
    {
        var run = SchemasOf.Run(
            """
            AuthenticatorBase: { type: object, properties: { key: { type: string }, name: { type: string } }, discriminator: { propertyName: key, mapping: { custom_otp: '#/components/schemas/AuthenticatorKeyCustomOtp', duo: '#/components/schemas/AuthenticatorKeyDuo' } } }
            AuthenticatorSimple: { allOf: [ { $ref: '#/components/schemas/AuthenticatorBase' }, { type: object, properties: { settings: { type: string } } } ] }
            AuthenticatorKeyCustomOtp: { allOf: [ { $ref: '#/components/schemas/AuthenticatorSimple' } ] }
            AuthenticatorKeyDuo: { allOf: [ { $ref: '#/components/schemas/AuthenticatorBase' }, { type: object, properties: { provider: { type: string } } } ] }
            """,
            "3.0.3"
        );

        run.Diagnostics.ShouldBeEmpty();
        EmittedProgram
            .Run<string>(
                run,
                """
                var read = JsonSerializer.Deserialize("{\"key\":\"custom_otp\",\"settings\":\"s\"}", PetsJsonContext.Default.AuthenticatorBase)!;
                return read.GetType().Name + ((AuthenticatorSimple)read).Settings;
                """
            )
            .ShouldBe("AuthenticatorKeyCustomOtps");
    }

    [Theory]
    [InlineData("Duo: { $ref: '#/components/schemas/Real' }", "duo: Duo", "3.1.0")]
    [InlineData("Duo: { $ref: '#/components/schemas/Real' }", "duo: '#/components/schemas/Duo'", "3.0.3")]
    [InlineData(
        "Duo: { allOf: [ { $ref: '#/components/schemas/Mid' } ] }\nMid: { allOf: [ { $ref: '#/components/schemas/Real' } ] }",
        "duo: '#/components/schemas/Duo'",
        "3.0.3"
    )]
    [InlineData(
        "Duo: { description: It., allOf: [ { $ref: '#/components/schemas/Real' }, { description: Again. } ] }",
        "duo: Duo",
        "3.1.0"
    )]
    public void A_mapping_may_name_an_alias_of_one_of_the_family(string alias, string mapping, string version)
    {
        var run = SchemasOf.Run(
            $$"""
            Base: { type: object, properties: { key: { type: string } }, discriminator: { propertyName: key, mapping: { {{mapping}} } } }
            Real: { allOf: [ { $ref: '#/components/schemas/Base' }, { type: object, properties: { settings: { type: string } } } ] }
            Holder: { type: object, properties: { list: { type: array, items: { $ref: '#/components/schemas/Base' } } } }
            """
                + "\n"
                + alias,
            version
        );

        run.Diagnostics.ShouldBeEmpty();
        EmittedProgram
            .Run<string>(
                run,
                """
                var read = JsonSerializer.Deserialize("{\"list\":[{\"key\":\"duo\",\"settings\":\"s\"}]}", PetsJsonContext.Default.Holder)!;
                return ((Real)read.List![0]).Settings + JsonSerializer.Serialize(read, PetsJsonContext.Default.Holder);
                """
            )
            .ShouldBe("""s{"list":[{"key":"duo","settings":"s"}]}""");
    }

    [Theory]
    [InlineData("A", "First")]
    [InlineData("B", "Second")]
    public void Of_two_bases_the_one_that_names_the_schema_is_extended(string named, string @base)
    {
        var run = SchemasOf.Run(
            $$"""
            First: { type: object, required: [kind], properties: { kind: { type: string }, f: { type: string } }, discriminator: { propertyName: kind{{(
                named == "A" ? ", mapping: { both: '#/components/schemas/Both' }" : ""
            )}} } }
            Second: { type: object, required: [type], properties: { type: { type: string }, s: { type: string } }, discriminator: { propertyName: type{{(
                named == "B" ? ", mapping: { both: Both }" : ""
            )}} } }
            Both: { allOf: [ { $ref: '#/components/schemas/First' }, { $ref: '#/components/schemas/Second' }, { type: object, properties: { own: { type: string } } } ] }
            """
        );

        run.CompilerDiagnostics.ShouldBeEmpty();
        run.Files["Both.cs"].ShouldContain("record Both : " + @base);
        run.Files["Both.cs"].ShouldContain(@base == "First" ? "string? S { get =>" : "string? F { get =>");
    }

    [Fact]
    public void A_union_of_a_family_is_read_by_the_discriminator_of_the_base() =>
        EmittedProgram
            .Run<string>(
                SchemasOf.Run(
                    """
                    Pet: { type: object, required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind, mapping: { c: '#/components/schemas/Cat', d: '#/components/schemas/Dog' } } }
                    Cat: { allOf: [ { $ref: '#/components/schemas/Pet' }, { type: object, properties: { size: { type: integer } } } ] }
                    Dog: { allOf: [ { $ref: '#/components/schemas/Pet' }, { type: object, properties: { size: { type: integer } } } ] }
                    Either: { oneOf: [ { $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' } ] }
                    """
                ),
                """
                string Read(string json) => JsonSerializer.Deserialize(json, PetsJsonContext.Default.Either)!.Match(cat => "cat", dog => "dog", _ => "raw");
                return Read("{\"kind\":\"c\",\"size\":1}") + Read("{\"kind\":\"d\",\"size\":1}");
                """
            )
            .ShouldBe("catdog");

    [Fact]
    public void A_reference_into_a_schema_is_the_type_that_stands_there_once()
    {
        var run = SchemasOf.Run(
            """
            Customer: { type: object, properties: { address: { type: object, properties: { city: { type: string } } }, tags: { type: array, items: { type: string, enum: [a, b] } } } }
            Shop: { type: object, properties: { where: { $ref: '#/components/schemas/Customer/properties/address' }, tag: { $ref: '#/components/schemas/Customer/properties/tags/items' } } }
            """
        );

        var declared = run
            .Files.Where(static file => file.Value.Contains("string? City { get =>", StringComparison.Ordinal))
            .Select(static file => file.Key)
            .ToList();
        declared.Count.ShouldBe(1);
        var type = declared[0][..^3];
        run.Files["Customer.cs"].ShouldContain($"public {type}? Address {{ get =>");
        run.Files["Shop.cs"].ShouldContain($"public {type}? Where {{ get =>");
        run.Files.Values.Count(static text => text.Contains("readonly partial struct", StringComparison.Ordinal))
            .ShouldBe(1);
    }

    [Fact]
    public void A_reference_into_an_operation_is_the_type_that_stands_there_once()
    {
        var files = PathsOf
            .Run(
                YamlDescription.Answering("{ type: object, properties: { city: { type: string } } }")
                    + YamlDescription.Answering(
                        "{ $ref: '#/paths/~1a/get/responses/200/content/application~1json/schema' }",
                        path: "/b"
                    )
            )
            .Files;

        files.Count(static file => file.Value.Contains("string? City { get =>", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public void One_value_of_an_enum_beside_its_reference_is_of_the_enum_and_set()
    {
        var run = SchemasOf.Run(
            """
            State: { type: string, enum: [open, done] }
            Task1: { type: object, required: [state], properties: { state: { $ref: '#/components/schemas/State', const: done } } }
            Task2: { type: object, required: [state], properties: { state: { $ref: '#/components/schemas/State', const: open } } }
            Either: { oneOf: [ { $ref: '#/components/schemas/Task1' }, { $ref: '#/components/schemas/Task2' } ] }
            """
        );

        run.Files["Task1.cs"].ShouldContain("public State State { get =>");
        run.Files["Task1.cs"].ShouldContain("""_state = new("done");""");
        EmittedProgram
            .Run<string>(
                run,
                """
                return JsonSerializer.Serialize(new Task1(), PetsJsonContext.Default.Task1) + JsonSerializer.Deserialize("{\"state\":\"open\"}", PetsJsonContext.Default.Either)!.Match(_ => "1", _ => "2", _ => "raw");
                """
            )
            .ShouldBe("""{"state":"done"}2""");
    }
}
