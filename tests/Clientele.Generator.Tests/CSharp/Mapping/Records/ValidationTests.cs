using System;
using System.Collections.Generic;
using Clientele.Generator.Tests.Infrastructure;
using Clientele.Generator.Tests.Infrastructure.Programs;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.CSharp.Mapping.Records;

/// <summary><c>Validate()</c> of emitted types, which checks the constraints of their schemas.</summary>
public sealed class ValidationTests
{
    private static readonly string Api = YamlDescription.WithSchemas(
        """
        Pet:
          type: object
          required: [name]
          properties:
            name: { type: string, minLength: 2, maxLength: 5, pattern: '^[A-Z]' }
            age: { type: integer, minimum: 0, maximum: 30 }
            weight: { type: number, exclusiveMinimum: 0, exclusiveMaximum: 100.5 }
            price: { type: number, format: decimal, multipleOf: 0.01 }
            tags: { type: array, minItems: 1, maxItems: 2, uniqueItems: true, items: { type: string, maxLength: 3 } }
            marks: { type: object, minProperties: 1, additionalProperties: { type: array, items: { type: integer, format: int32, minimum: 1 } } }
            home: { $ref: '#/components/schemas/Home' }
            homes: { type: array, items: { $ref: '#/components/schemas/Home' } }
            either: { oneOf: [ { $ref: '#/components/schemas/Home' }, { type: string } ] }
            child: { $ref: '#/components/schemas/Pet' }
        Home:
          type: object
          additionalProperties: false
          required: ['the~city/']
          properties: { 'the~city/': { type: string, minLength: 1 } }
        Animal:
          type: object
          required: [kind]
          discriminator: { propertyName: kind }
          properties: { kind: { type: string, maxLength: 3 } }
        Cat: { allOf: [ { $ref: '#/components/schemas/Animal' }, { type: object, properties: { lives: { type: integer, maximum: 9 } } } ] }
        Plain: { type: object, properties: { text: { type: string } } }
        Odd: { type: object, properties: { bad: { type: string, pattern: '(' }, slow: { type: string, pattern: '^(a+)+$' }, huge: { type: number, maximum: 1.0e+300 }, letter: { type: string, pattern: '^\p{Lu}$' } } }
        """
    );

    [Theory]
    [InlineData("A = 0", "/a: The value has to be at least 1")]
    [InlineData("A = 1.25", "/a: The value has to be a multiple of 0.5")]
    [InlineData("A = 1.5", "")]
    [InlineData("B = \"no\"", "/b: The value has to have at least 3 characters")]
    [InlineData("B = 4", "/b: The value has to be at least 5")]
    [InlineData("B = \"yes\"", "")]
    [InlineData("C = 11.5", "/c: The value has to be at most 10")]
    [InlineData("C = double.NaN", "/c: The value has to be at least 1|/c: The value has to be at most 10")]
    [InlineData("D = [2, 1.5]", "/d/1: The value has to be at least 2")]
    [InlineData("F = 0", "/f: The value has to be greater than 0")]
    [InlineData("F = null", "")]
    [InlineData("F = long.MinValue", "/f: The value has to be greater than 0")]
    [InlineData("G = 4", "/g: The value has to be at least 5")]
    [InlineData("G = \"no\"", "/g: The value has to have at least 3 characters")]
    public void Constraints_of_a_union_hold_for_values_of_their_kind(string member, string violations)
    {
        var run = SchemasOf.Run(
            """
            Mixed: { type: [integer, number], minimum: 1, maximum: 10 }
            Value: { oneOf: [ { type: string }, { type: integer } ], minLength: 3, minimum: 5 }
            It:
              type: object
              properties:
                a: { type: [integer, number], minimum: 1, multipleOf: 0.5 }
                b: { type: [string, integer], minLength: 3, minimum: 5 }
                c: { $ref: '#/components/schemas/Mixed' }
                d: { type: array, items: { type: [integer, number], minimum: 2 } }
                f: { type: [integer, number, 'null'], exclusiveMinimum: 0 }
                g: { $ref: '#/components/schemas/Value' }
            """
        );

        run.CompilerDiagnostics.ShouldBeEmpty();
        EmittedProgram
            .Run<string>(run, $"return string.Join(\"|\", new It {{ {member} }}.Validate());")
            .ShouldBe(violations);
    }

    [Theory]
    [InlineData(
        """new Pet { Name = "Rex", Age = 30, Weight = 100.4, Price = 1.25m, Tags = ["a", "b"], Home = new Home { TheCity = "X" } }""",
        ""
    )]
    [InlineData(
        """new Pet { Name = "r" }""",
        "/name: The value has to have at least 2 characters|/name: The text has to match ^[A-Z]"
    )]
    [InlineData("""new Pet { Name = "R\U0001F600\U0001F600\U0001F600\U0001F600" }""", "")]
    [InlineData("""new Pet { Name = "Rexxxx" }""", "/name: The value has to have at most 5 characters")]
    [InlineData("""new Pet { Name = "Rex", Age = -1 }""", "/age: The value has to be at least 0")]
    [InlineData(
        """new Pet { Name = "Rex", Age = 31, Weight = 0 }""",
        "/age: The value has to be at most 30|/weight: The value has to be greater than 0"
    )]
    [InlineData(
        """new Pet { Name = "Rex", Weight = double.PositiveInfinity }""",
        "/weight: The value has to be less than 100.5"
    )]
    [InlineData(
        """new Pet { Name = "Rex", Weight = double.NaN, Price = 0.001m }""",
        "/weight: The value has to be greater than 0|/weight: The value has to be less than 100.5|/price: The value has to be a multiple of 0.01"
    )]
    [InlineData("""new Pet { Name = "Rex", Tags = [] }""", "/tags: The value has to have at least 1 items")]
    [InlineData(
        """new Pet { Name = "Rex", Tags = ["a", "a", "long"] }""",
        "/tags: The value has to have at most 2 items|/tags: The items have to differ from each other|/tags/2: The value has to have at most 3 characters"
    )]
    [InlineData(
        """new Pet { Name = "Rex", Marks = new Dictionary<string, IReadOnlyList<int>> { ["a"] = [1, 0] } }""",
        "/marks/a/1: The value has to be at least 1"
    )]
    [InlineData(
        """new Pet { Name = "Rex", Home = new Home { TheCity = "" } }""",
        "/home/the~0city~1: The value has to have at least 1 characters"
    )]
    [InlineData(
        """new Pet { Name = "Rex", Homes = [new Home { TheCity = "X" }, new Home { TheCity = "" }] }""",
        "/homes/1/the~0city~1: The value has to have at least 1 characters"
    )]
    [InlineData(
        """new Pet { Name = "Rex", Either = PetEither.FromHome(new Home { TheCity = "" }) }""",
        "/either/the~0city~1: The value has to have at least 1 characters"
    )]
    [InlineData(
        """new Pet { Name = "Rex", Child = new Pet { Name = "x" } }""",
        "/child/name: The value has to have at least 2 characters|/child/name: The text has to match ^[A-Z]"
    )]
    [InlineData(
        """(Animal)new Cat { Kind = "long", Lives = 10 }""",
        "/kind: The value has to have at most 3 characters|/lives: The value has to be at most 9"
    )]
    [InlineData(
        """new Odd { Bad = "(", Slow = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", Huge = double.MaxValue, Letter = "É" }""",
        ""
    )]
    public void What_contradicts_a_constraint_is_found_where_it_is(string value, string violations) =>
        EmittedProgram.Run<string>(Run(), $"return string.Join(\"|\", ({value}).Validate());").ShouldBe(violations);

    [Fact]
    public void A_member_may_be_called_as_what_is_used_to_validate_it()
    {
        var run = SchemasOf.Run(
            """
            It:
              type: object
              anyOf: [ { required: [a] }, { required: [b] } ]
              properties:
                a: { type: string, maxLength: 1, x-clientele-name: validation }
                b: { type: array, x-clientele-name: item, items: { type: string, maxLength: 1 } }
            """
        );

        run.CompilerDiagnostics.ShouldBeEmpty();
        EmittedProgram
            .Run<string>(run, "return string.Join(\"|\", new It { validation = \"ab\", item = [\"cd\"] }.Validate());")
            .ShouldBe(
                "/a: The value has to have at most 1 characters|/b/0: The value has to have at most 1 characters"
            );
    }

    [Fact]
    public void A_type_without_constraints_has_nothing_to_validate() =>
        Run().Files["Plain.cs"].ShouldNotContain("Validat");

    [Fact]
    public void Validate_is_printed_as_reviewed() =>
        Snapshot.Verify(
            new Dictionary<string, string> { ["Pet.cs"] = Run().Files["Pet.cs"], ["Cat.cs"] = Run().Files["Cat.cs"] }
        );

    private static GeneratorRun Run()
    {
        var run = new GeneratorRun(InMemoryDescription.Client("api.yaml", Api));
        run.Diagnostics.ShouldAllBe(static text => text.Contains("CLI0113: 'pattern'", StringComparison.Ordinal));
        return run;
    }
}
