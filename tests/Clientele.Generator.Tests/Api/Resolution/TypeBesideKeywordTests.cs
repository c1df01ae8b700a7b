using System.Linq;
using Clientele.Generator.Tests.Infrastructure;
using Clientele.Generator.Tests.Infrastructure.Programs;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Api.Resolution;

/// <summary>A type that stands beside <c>oneOf</c>, <c>anyOf</c>, <c>allOf</c> or a condition is the type.</summary>
public sealed class TypeBesideKeywordTests
{
    [Theory]
    [InlineData("{ type: string, anyOf: [ { format: ipv4 }, { format: ipv6 } ] }", "string")]
    [InlineData(
        "{ type: string, oneOf: [ { description: Name, pattern: '^n' }, { description: Id, pattern: '^i' } ] }",
        "string"
    )]
    [InlineData("{ type: string, oneOf: [ { format: uuid }, { enum: [me] } ] }", "string")]
    [InlineData(
        "{ type: string, anyOf: [ { format: uuid, pattern: '^0' }, { format: uuid, pattern: '^1' } ] }",
        "Guid"
    )]
    [InlineData("{ type: integer, oneOf: [ { minimum: 10 }, { const: -1 } ] }", "long")]
    [InlineData("{ type: [integer, 'null'], oneOf: [ { minimum: 10 }, { maximum: -10 } ] }", "long")]
    [InlineData("{ type: number, not: { const: 0 }, anyOf: [ { minimum: 10 }, { type: 'null' } ] }", "double")]
    [InlineData(
        "{ type: array, items: { type: string }, oneOf: [ { minItems: 1 }, { maxItems: 0 } ] }",
        "IReadOnlyList<string>"
    )]
    [InlineData(
        "{ type: array, items: { type: string }, allOf: [ { minItems: 1 }, { contains: { const: a } } ] }",
        "IReadOnlyList<string>"
    )]
    [InlineData("{ type: string, allOf: [ { minLength: 1 }, { pattern: a } ] }", "string")]
    [InlineData("{ allOf: [ { type: string }, { maxLength: 3 } ] }", "string")]
    [InlineData("{ type: integer, allOf: [ { minimum: 3 } ] }", "long")]
    [InlineData("{ type: string, enum: [null] }", "string")]
    [InlineData("{ type: boolean, oneOf: [ { const: true }, { const: false } ] }", "bool")]
    [InlineData("{ type: [string, 'null'], anyOf: [ { minLength: 1 }, { maxLength: 0 } ] }", "string")]
    [InlineData("{ type: string, allOf: [ { anyOf: [ { format: ipv4 }, { format: ipv6 } ] } ] }", "string")]
    [InlineData(
        "{ anyOf: [ { type: string, oneOf: [ { format: uri }, { format: uuid } ] }, { type: 'null' } ] }",
        "string"
    )]
    [InlineData("{ type: integer, anyOf: [ { const: 1 }, { const: 2 }, { minimum: 100 } ] }", "long")]
    [InlineData(
        "{ type: [array, 'null'], items: { type: string, anyOf: [ { format: ipv4 }, { maxLength: 0 } ] }, oneOf: [ { minItems: 1 }, { maxItems: 0 } ] }",
        "IReadOnlyList<string>"
    )]
    [InlineData(
        "{ type: object, additionalProperties: { type: string, anyOf: [ { format: uri }, { maxLength: 0 } ] } }",
        "IReadOnlyDictionary<string, string>"
    )]
    [InlineData(
        "{ type: object, additionalProperties: { type: integer }, anyOf: [ { minProperties: 1 }, { maxProperties: 0 } ] }",
        "IReadOnlyDictionary<string, long>"
    )]
    public void Branches_of_limits_leave_the_type(string schema, string type) =>
        SchemasOf
            .Run($"R: {{ type: object, properties: {{ x: {schema} }} }}")
            .Files["R.cs"]
            .ShouldContain($"public {type}? X {{ get =>");

    [Fact]
    public void A_parameter_has_the_type_beside_its_branches() =>
        PathsOf
            .Run(
                "/a: { get: { operationId: getA, parameters: [ { name: ip, in: query, schema: { type: string, anyOf: [ { format: ipv4 }, { format: ipv6 } ] } } ], responses: { '204': { description: ok } } } }"
            )
            .Files["PetsClient.cs"]
            .ShouldContain("GetAAsync(string? ip = null");

    [Fact]
    public void An_object_with_branches_of_limits_is_one_record()
    {
        var run = SchemasOf.Run(
            "R: { type: object, properties: { a: { type: string } }, anyOf: [ { minProperties: 1 }, { maxProperties: 0 } ] }"
        );

        run.Files["R.cs"].ShouldContain("public string? A { get =>");
        run.Files.Keys.ShouldNotContain(static file => file.Contains("Variant", System.StringComparison.Ordinal));
    }

    /// <summary>They were unions of records with the same members: RVariant1, RVariant2.</summary>
    [Theory]
    [InlineData(
        "{ type: object, properties: { a: { type: string }, b: { type: integer } }, oneOf: [ { properties: { b: { const: 1 } } }, { properties: { b: { enum: [2, 3] } } } ] }",
        ""
    )]
    [InlineData(
        "{ type: object, properties: { a: { type: string }, b: { type: integer } }, anyOf: [ { properties: { a: { enum: [x] }, b: { maximum: 5 } } }, { properties: { a: { const: y, type: string } } } ] }",
        ""
    )]
    [InlineData(
        "{ allOf: [ { $ref: '#/components/schemas/Ab' }, { anyOf: [ { required: [a] }, { required: [b] } ] } ] }",
        "At least one of these has to be given: a, b"
    )]
    [InlineData(
        "{ allOf: [ { $ref: '#/components/schemas/Ab' }, { $ref: '#/components/schemas/OneOfBoth' } ] }",
        "Exactly one of these has to be given: a, b"
    )]
    [InlineData(
        "{ $ref: '#/components/schemas/Ab', allOf: [ { oneOf: [ { required: [a], description: With a }, { required: [b] } ] } ] }",
        "Exactly one of these has to be given: a, b"
    )]
    public void Branches_that_set_values_or_demand_members_leave_one_record(string schema, string violation)
    {
        var run = SchemasOf.Run(
            $$"""
            R: {{schema}}
            Ab: { type: object, properties: { a: { type: string }, b: { type: integer } } }
            OneOfBoth: { oneOf: [ { required: [a] }, { required: [b] } ] }
            Holder: { type: object, properties: { list: { type: array, items: { $ref: '#/components/schemas/R' } } } }
            """
        );

        run.Types.Where(static type => type.StartsWith('R')).ShouldBe(["R"]);
        run.ShouldKeep("Holder", """{"list":[{"a":"x","b":2},{"a":"y"}]}""");
        EmittedProgram
            .Run<string>(
                run,
                violation.Length == 0
                    ? "return string.Concat(new R { A = null, B = 7 }.A);"
                    : "return string.Join(\"|\", new R().Validate().Select(static found => found.Message));"
            )
            .ShouldBe(violation);
    }

    /// <summary>Where the members that there have to be differ with the value, each value is a case.</summary>
    [Fact]
    public void Branches_that_demand_members_with_a_value_are_cases()
    {
        var run = SchemasOf.Run(
            "R: { type: object, required: [kind], properties: { kind: { type: string }, x: { type: string }, y: { type: string } }, oneOf: [ { properties: { kind: { const: a } }, required: [x] }, { properties: { kind: { const: b } }, required: [y] } ] }"
        );

        EmittedProgram
            .Run<string>(
                run,
                """
                var read = JsonSerializer.Deserialize("{\"kind\":\"b\",\"y\":\"1\"}", PetsJsonContext.Default.R)!;
                return JsonSerializer.Serialize(R.FromA(new RA { X = "0" }), PetsJsonContext.Default.R) + read.Match(a => a.X, b => b.Y, _ => "raw");
                """
            )
            .ShouldBe("""{"kind":"a","x":"0"}1""");
    }

    [Theory]
    [InlineData(
        "anyOf: [ { required: [email] }, { required: [phone] } ]",
        """new Contact { Name = "n" }""",
        "At least one of these has to be given: email, phone"
    )]
    [InlineData(
        "anyOf: [ { required: [email] }, { required: [phone] } ]",
        """new Contact { Name = "n", Email = "e", Phone = "p" }""",
        ""
    )]
    [InlineData(
        "oneOf: [ { required: [email] }, { required: [phone] } ]",
        """new Contact { Name = "n", Email = "e", Phone = "p" }""",
        "Exactly one of these has to be given: email, phone"
    )]
    [InlineData(
        "oneOf: [ { required: [email, phone] }, { required: [fax] } ]",
        """new Contact { Name = "n", Email = "e" }""",
        "Exactly one of these has to be given: email and phone, fax"
    )]
    [InlineData(
        "oneOf: [ { required: [email, phone] }, { required: [fax] } ]",
        """new Contact { Name = "n", Email = "e", Fax = "f" }""",
        ""
    )]
    [InlineData("anyOf: [ { required: [name] }, { required: [phone] } ]", """new Contact { Name = "n" }""", "")]
    [InlineData(
        "dependentRequired: { phone: [email, fax] }",
        """new Contact { Name = "n", Phone = "p", Fax = "f" }""",
        "Where phone is given, so has to be: email and fax"
    )]
    [InlineData("dependentRequired: { phone: [email] }", """new Contact { Name = "n", Email = "e" }""", "")]
    public void Members_that_are_required_together_are_checked(string condition, string value, string violation)
    {
        var run = SchemasOf.Run(
            $$"""
            Contact: { type: object, required: [name], properties: { name: { type: string, maxLength: 9 }, email: { type: string }, phone: { type: string }, fax: { type: string } }, {{condition}} }
            """
        );

        EmittedProgram
            .Run<string>(run, $"return string.Join(\"|\", ({value}).Validate().Select(static found => found.Message));")
            .ShouldBe(violation);
    }

    [Fact]
    public void Members_that_are_required_together_are_told_in_docs()
    {
        var run = SchemasOf.Run(
            """
            Contact: { type: object, properties: { email: { type: string }, phone: { type: string } }, anyOf: [ { required: [email] }, { required: [phone] } ], dependentRequired: { phone: [email] } }
            """
        );

        run.Files["Contact.cs"].ShouldContain("At least one of email or phone is required.");
        run.Files["Contact.cs"].ShouldContain("email is required where phone is given.");
        run.ShouldKeep("Contact", """{"email":"e","phone":"p"}""");
        run.ShouldKeep("Contact", "{}");
    }

    [Theory]
    [InlineData(
        "if: { properties: { kind: { const: a } } }, then: { required: [x], properties: { x: { type: string }, y: { type: integer } } }, else: { properties: { z: { type: integer } } }"
    )]
    [InlineData(
        "allOf: [ { if: { properties: { kind: { const: a } } }, then: { properties: { x: { type: string }, y: { type: integer } } } }, { if: { required: [kind] }, then: { properties: { z: { type: integer } } } } ]"
    )]
    [InlineData(
        "dependentSchemas: { kind: { properties: { x: { type: string }, y: { type: integer } } }, x: { required: [z], properties: { z: { type: integer } } } }"
    )]
    [InlineData(
        "dependencies: { kind: { properties: { x: { type: string }, y: { type: integer }, z: { type: integer } } } }"
    )]
    public void What_holds_under_a_condition_may_be_there(string condition)
    {
        var run = SchemasOf.Run($"R: {{ type: object, properties: {{ kind: {{ enum: [a, b] }} }}, {condition} }}");

        run.Files["R.cs"].ShouldContain("public RKind? Kind { get =>");
        run.Files["R.cs"].ShouldContain("public string? X { get =>");
        run.Files["R.cs"].ShouldContain("public long? Y { get =>");
        run.Files["R.cs"].ShouldContain("public long? Z { get =>");
        run.ShouldKeep("R", """{"kind":"b","z":3}""");
    }

    [Fact]
    public void A_member_that_differs_by_condition_is_either()
    {
        var run = SchemasOf.Run(
            "R: { type: object, properties: { kind: { enum: [a, b] } }, if: { properties: { kind: { const: a } } }, then: { properties: { value: { type: string } } }, else: { properties: { value: { type: boolean } } } }"
        );

        run.ShouldKeep("R", """{"kind":"a","value":"v"}""");
        run.ShouldKeep("R", """{"kind":"b","value":true}""");
        run.Files["R.cs"].ShouldContain("public RValue? Value { get =>");
    }

    [Fact]
    public void A_required_member_that_nothing_declares_is_told_where_it_is_kept()
    {
        var run = SchemasOf.Run(
            """
            R: { type: object, required: [a, lost], properties: { a: { type: string } } }
            Closed: { type: object, additionalProperties: false, required: [a, b], properties: { a: { type: string } } }
            Part: { allOf: [ { $ref: '#/components/schemas/R' }, { type: object, required: [a, more], properties: { c: { type: string } } } ] }
            """
        );

        run.Diagnostics.ShouldBe([
            "api.yaml(6,34): info CLI0125: 'lost' is required but no property declares it; it is kept with the additional members",
        ]);
        run.Files["Closed.cs"].ShouldContain("public required JsonElement B { get =>");
        run.ShouldKeep("R", """{"a":"x","lost":1}""");
    }

    [Theory]
    [InlineData("{ type: object }")]
    [InlineData("{ type: object, additionalProperties: true }")]
    [InlineData("{ type: object, additionalProperties: {} }")]
    [InlineData("{ type: object, properties: {} }")]
    public void An_object_of_anything_is_one_type(string schema) =>
        SchemasOf
            .Run($"R: {{ type: object, properties: {{ x: {schema} }} }}")
            .Files["R.cs"]
            .ShouldContain("public IReadOnlyDictionary<string, JsonElement>? X { get =>");

    [Fact]
    public void A_map_of_objects_of_anything_is_a_map_of_maps() =>
        SchemasOf
            .Run("R: { type: object, properties: { x: { type: object, additionalProperties: { type: object } } } }")
            .Files["R.cs"]
            .ShouldContain("public IReadOnlyDictionary<string, IReadOnlyDictionary<string, JsonElement>>? X { get =>");
}
