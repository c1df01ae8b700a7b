using System.Linq;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Api.Resolution.Schemas;

public sealed class SchemaReaderTests
{
    [Theory]
    [InlineData("true", "any")]
    [InlineData("false", "never")]
    [InlineData("{}", "any")]
    [InlineData("", "any")]
    [InlineData("{ type: strange }", "any")]
    public void A_schema_that_tells_nothing_is_any_value_and_false_is_none(string schema, string expected) =>
        Read(schema).ShouldBe(expected);

    [Theory]
    [InlineData("text")]
    [InlineData("[ { type: string } ]")]
    public void What_is_no_schema_is_any_value_and_reported(string schema)
    {
        var described = new DescribedSchemas("Other: { type: string }\nIt: " + schema);

        described.Read("It").Shape().ShouldBe("any");
        described.Diagnostics.ShouldBe(["CLI0105 7"]);
    }

    [Theory]
    [InlineData("{ type: integer, format: int32 }", "Integer:int32")]
    [InlineData("{ type: number }", "Number")]
    [InlineData("{ type: boolean }", "Boolean")]
    [InlineData("{ type: string, format: date }", "String:date")]
    [InlineData("{ type: string, format: binary }", "Binary:binary")]
    [InlineData("{ type: file }", "Binary")]
    [InlineData("{ type: string, contentMediaType: application/octet-stream }", "Binary")]
    [InlineData("{ type: string, contentMediaType: application/octet-stream, contentEncoding: base64 }", "String:byte")]
    [InlineData("{ type: string, contentMediaType: image/png }", "String")]
    [InlineData("{ type: string, contentEncoding: base64url }", "String:base64url")]
    [InlineData("{ type: string, contentEncoding: base32 }", "String")]
    [InlineData("{ type: string, contentEncoding: base64, format: uuid }", "String:uuid")]
    [InlineData("{ type: string, anyOf: [ { format: uuid, maxLength: 9 }, { format: uuid } ] }", "String:uuid")]
    public void A_scalar_is_told_by_its_type_its_format_and_its_encoding(string schema, string expected) =>
        Read(schema).ShouldBe(expected);

    [Theory]
    [InlineData("{ properties: { a: {} } }", "{a: any}")]
    [InlineData("{ additionalProperties: { type: string } }", "{*: String}")]
    [InlineData("{ discriminator: { propertyName: kind } }", "{}")]
    [InlineData("{ items: { type: string } }", "[String]")]
    [InlineData("{ prefixItems: [ { type: string } ], items: false }", "(String)")]
    [InlineData("{ items: [ { type: string } ] }", "any")]
    [InlineData("{ maxLength: 3 }", "any")]
    public void A_schema_without_a_type_is_what_its_keywords_are_about(string schema, string expected) =>
        Read(schema).ShouldBe(expected);

    [Theory]
    [InlineData("{ type: [string, integer] }", "anyOf(String, Integer)")]
    [InlineData("{ type: [string, string] }", "String")]
    [InlineData("{ type: [string, integer, 'null'] }", "anyOf(String, Integer)?")]
    [InlineData("{ type: [string, 'null'] }", "String?")]
    [InlineData("{ type: ['null'] }", "never?")]
    [InlineData("{ type: 'null' }", "never?")]
    [InlineData("{ type: null }", "never?")]
    public void Several_types_are_a_union_and_null_is_none_of_them(string schema, string expected) =>
        Read(schema).ShouldBe(expected);

    [Theory]
    [InlineData("{ type: array }", "[any]")]
    [InlineData("{ type: array, unevaluatedItems: { type: string } }", "[String]")]
    [InlineData("{ type: array, prefixItems: [ { type: string } ] }", "(String, ...any)")]
    [InlineData("{ type: array, prefixItems: [ { type: string } ], items: { type: integer } }", "(String, ...Integer)")]
    [InlineData("{ type: array, prefixItems: [ { type: string } ], unevaluatedItems: false }", "(String)")]
    [InlineData("{ type: array, items: [ { type: string } ], additionalItems: false }", "(String)")]
    [InlineData(
        "{ type: array, items: [ { type: string } ], additionalItems: { type: integer } }",
        "(String, ...Integer)"
    )]
    public void A_list_with_items_in_places_is_a_tuple_which_false_closes(string schema, string expected) =>
        Read(schema).ShouldBe(expected);

    [Theory]
    [InlineData("{ type: string, nullable: true }", "String?")]
    [InlineData("{ type: string, x-nullable: true }", "String?")]
    [InlineData("{ type: string, enum: [a, null] }", "enum String(a)?")]
    [InlineData("{ type: string, enum: [null] }", "String?")]
    [InlineData("{ allOf: [ { type: string }, { nullable: true } ] }", "String?")]
    [InlineData("{ type: string, nullable: false }", "String")]
    public void Null_is_legal_where_a_keyword_says_so(string schema, string expected) =>
        Read(schema).ShouldBe(expected);

    [Theory]
    [InlineData("{ type: string, enum: [a, b], oneOf: [ { type: integer }, { type: boolean } ] }", "enum String(a, b)")]
    [InlineData(
        "{ oneOf: [ { type: integer }, { type: boolean } ], allOf: [ { maximum: 3 } ] }",
        "oneOf(Integer, Boolean)"
    )]
    [InlineData("{ type: integer, allOf: [ { $ref: '#/components/schemas/Text' } ] }", "@Text")]
    [InlineData("{ type: string, allOf: [ { minLength: 3 } ] }", "String")]
    [InlineData("{ items: { type: string }, allOf: [ { type: array }, { minItems: 1 } ] }", "[String]")]
    [InlineData("{ type: string, allOf: [] }", "String")]
    public void Values_come_before_branches_those_before_parts_and_the_type_last(string schema, string expected) =>
        Read(schema).ShouldBe(expected);

    [Theory]
    [InlineData("{ allOf: [ { $ref: '#/components/schemas/Text' } ] }", "@Text")]
    [InlineData("{ allOf: [ { $ref: '#/components/schemas/Text' }, { description: It. } ] }", "@Text")]
    [InlineData("{ title: A, allOf: [ { type: string, format: date } ] }", "String:date")]
    [InlineData("{ allOf: [ { $ref: '#/components/schemas/Animal' } ] }", "@Animal")]
    public void Parts_that_only_say_something_about_one_schema_are_that_schema(string schema, string expected) =>
        Read(schema).ShouldBe(expected);

    [Fact]
    public void A_component_that_is_nothing_but_a_part_of_a_family_extends_it()
    {
        var described = new DescribedSchemas(
            """
            Animal: { type: object, discriminator: { propertyName: kind }, properties: { kind: { type: string } } }
            Cat: { allOf: [ { $ref: '#/components/schemas/Animal' } ] }
            """
        );
        described.Reader.Registry.Add(described.At("Cat"));

        described.Read("Cat").Shape().ShouldBe("Animal{}");
    }

    [Fact]
    public void What_stands_beside_a_reference_is_said_of_the_place()
    {
        var described = new DescribedSchemas(
            """
            It: { $ref: '#/components/schemas/Letter', description: Which one., deprecated: true }
            Letter: { type: string, description: A letter. }
            """
        );

        var read = described.Read("It");

        read.Shape().ShouldBe("@Letter");
        (read.Pointer, read.Annotations.Description, read.Annotations.Deprecated).ShouldBe(
            ("#/components/schemas/It", "Which one.", true)
        );
    }

    [Theory]
    [InlineData("3.1.0", "@Letter(a)")]
    [InlineData("3.0.3", "@Letter")]
    public void Values_beside_a_reference_count_since_3_1(string version, string expected) => new DescribedSchemas(
            """
            It: { $ref: '#/components/schemas/Letter', enum: [a] }
            Letter: { type: string, enum: [a, b] }
            """,
            version
        ).Read("It").Shape().ShouldBe(expected);

    [Fact]
    public void A_reference_that_leads_nowhere_is_any_value_and_reported()
    {
        var described = new DescribedSchemas("It:\n  properties:\n    a: { $ref: '#/components/schemas/Gone' }");

        described.Read("It").Shape().ShouldBe("{a: any}");
        described.Diagnostics.ShouldBe(["CLI0104 8"]);
    }

    [Fact]
    public void A_schema_that_is_called_a_secure_string_is_secret_and_so_is_who_refers_to_it()
    {
        var described = new DescribedSchemas(
            """
            System.Security.SecureString: { type: object, properties: { length: { type: integer } } }
            It: { $ref: '#/components/schemas/System.Security.SecureString' }
            Other: { type: object, properties: { length: { type: integer } } }
            """
        );

        new[] { "System.Security.SecureString", "It", "Other" }
            .Select(name => described.Read(name).Annotations.Secret)
            .ShouldBe([true, true, false]);
    }

    [Fact]
    public void Nesting_that_is_too_deep_ends_in_any_value_and_is_reported()
    {
        // What YAML nests itself ends earlier, but aliases stand for what is nested.
        static string Lists(string inner) =>
            string.Concat(Enumerable.Range(1, 49).Select(static depth => new string(' ', depth) + "items:\n"))
            + new string(' ', 50)
            + $"items: {inner}\n";
        var described = new DescribedSchemas($"A: &a\n{Lists("{}")}B: &b\n{Lists("*a")}It:\n{Lists("*b")}");

        described.Read("It").Shape().ShouldBe(new string('[', 121) + "any" + new string(']', 121));
        described.Diagnostics.ShouldBe(["CLI0106 28"]);
    }

    private static string Read(string schema) => new DescribedSchemas(
            $$"""
            It: {{schema}}
            Text: { type: string }
            Animal: { type: object, discriminator: { propertyName: kind }, properties: { kind: { type: string } } }
            """
        ).Read("It").Shape();
}
