using System.Linq;
using System.Text.RegularExpressions;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Api.Resolution;

/// <summary>Enums as descriptions write them.</summary>
public sealed partial class EnumReadingTests
{
    [Theory]
    [InlineData(
        "{ type: integer, oneOf: [ { const: 0, title: Trace, description: The finest }, { const: 1, title: Debug }, { const: 2, title: Info } ] }",
        "Trace=0L,Debug=1L,Info=2L"
    )]
    [InlineData(
        "{ oneOf: [ { type: string, const: dog, title: Dog }, { type: string, const: cat, title: Cat } ] }",
        "Dog=dog,Cat=cat"
    )]
    [InlineData(
        "{ type: integer, format: int32, oneOf: [ { title: DEFAULT, const: 0 }, { title: RECIPIENT_ADD, const: 1 } ] }",
        "Default=0,RecipientAdd=1"
    )]
    [InlineData("{ anyOf: [ { const: a }, { const: b }, { type: 'null' } ] }", "A=a,B=b")]
    [InlineData("{ oneOf: [ { type: string, enum: [a, b] }, { type: string, enum: [b, c] } ] }", "A=a,B=b,C=c")]
    [InlineData(
        "{ oneOf: [ { $ref: '#/components/schemas/One' }, { $ref: '#/components/schemas/Two' } ] }",
        "X=x,Y=y,Z=z"
    )]
    [InlineData(
        "{ oneOf: [ { $ref: '#/components/schemas/One' }, { $ref: '#/components/schemas/Two' }, { $ref: '#/components/schemas/Blank' } ] }",
        "X=x,Y=y,Z=z,Empty="
    )]
    [InlineData(
        "{ type: string, enum: [a, b], x-ms-enum: { name: It, values: [ { value: a, name: First }, { value: b, name: Second } ] } }",
        "First=a,Second=b"
    )]
    [InlineData(
        "{ type: string, x-ms-enum: { name: It, modelAsString: true, values: [ { value: a, name: First }, { value: b } ] } }",
        "First=a,B=b"
    )]
    [InlineData("{ type: integer, enum: [0, 1], x-enum-varnames: [Begin, End] }", "Begin=0L,End=1L")]
    [InlineData("{ type: integer, enum: [0, 1], x-enumNames: [Begin, End] }", "Begin=0L,End=1L")]
    [InlineData("{ type: integer, enum: [0, 1], x-enum-names: { '1': End, '0': Begin } }", "Begin=0L,End=1L")]
    [InlineData(
        "{ type: integer, enum: [0, 1], x-enum-elements: [ { name: Begin, description: b }, { name: End } ] }",
        "Begin=0L,End=1L"
    )]
    [InlineData("{ type: [string, 'null'], enum: [null, a, b], x-enum-varnames: [One, Two] }", "One=a,Two=b")]
    [InlineData("{ type: string, enum: [a.b, a-b], x-enum-varnames: [Same, Same] }", "Same=a.b,AB=a-b")]
    [InlineData(
        "{ type: string, enum: ['1.0', '1.10', '10', '.5', '0.25', '2023-01-01', v1.1, v11] }",
        "V1_0=1.0,V1_10=1.10,V10=10,V0_5=.5,V0_25=0.25,V2023_01_01=2023-01-01,V1_1=v1.1,V11=v11"
    )]
    [InlineData("{ type: string, enum: ['1.0', '10', '1-0'] }", "V1_0=1.0,V10=10,V1Minus0=1-0")]
    [InlineData(
        "{ type: string, enum: [gpt-4, gpt-4.5-turbo, 2xl, 1024x768] }",
        "Gpt4=gpt-4,Gpt4_5Turbo=gpt-4.5-turbo,V2xl=2xl,V1024x768=1024x768"
    )]
    [InlineData("{ type: string, enum: ['No', 'NO', 'no'] }", "No=No,NO=NO,no=no")]
    [InlineData(
        "{ type: string, enum: [message, 'Message:', MESSAGE] }",
        "Message=message,MessageColon=Message:,MESSAGE=MESSAGE"
    )]
    [InlineData("{ type: integer, enum: [-1, 0], x-enum-varnames: [Below, Zero] }", "Below=-1L,Zero=0L")]
    [InlineData(
        "{ type: [string, 'null'], oneOf: [ { const: a, title: One }, { const: b }, { const: null } ] }",
        "One=a,B=b"
    )]
    public void Values_have_names_that_tell_them_apart(string schema, string members) =>
        Members(Run(schema).Files["It.cs"]).ShouldBe(members);

    [Fact]
    public void Values_keep_their_descriptions_and_deprecation()
    {
        var text = Run(
            "{ type: integer, oneOf: [ { const: 0, title: Trace, description: The finest }, { const: 1, title: Debug, deprecated: true } ] }"
        ).Files["It.cs"];

        text.ShouldContain("/// <summary>The finest</summary>\n    public static It Trace");
        text.ShouldContain("[Obsolete(\"The description says that it is deprecated.\")]\n    public static It Debug");
    }

    [Theory]
    [InlineData("Open")]
    [InlineData("Closed")]
    public void Values_that_an_extension_calls_deprecated_are_obsolete(string style)
    {
        var run = SchemasOf.Run(
            "It: { type: string, enum: [a, b], x-enum-deprecated: [b], x-enum-descriptions: { a: The first. } }",
            metadata: ("EnumStyle", style)
        );

        run.CompilerDiagnostics.ShouldBeEmpty();
        ObsoleteMember().Matches(run.Files["It.cs"]).Select(static match => match.Groups[1].Value).ShouldBe(["B"]);
        run.Files["It.cs"].ShouldContain("<summary>The first.</summary>");
    }

    [Theory]
    [InlineData(
        "{ anyOf: [ { const: a, title: Alpha, description: First }, { const: b }, { type: string } ] }",
        "Alpha=a,B=b"
    )]
    [InlineData("{ anyOf: [ { type: string, minLength: 1 }, { enum: [a, b] }, { const: c } ] }", "A=a,B=b,C=c")]
    [InlineData(
        "{ oneOf: [ { type: integer, minimum: 1 }, { const: 0, title: Auto }, { const: -1, title: None } ] }",
        "Auto=0L,None=-1L"
    )]
    public void Values_beside_any_value_of_their_type_are_known_ones(string schema, string members)
    {
        var run = SchemasOf.Run($"R: {{ type: object, properties: {{ x: {schema} }} }}");

        Members(run.FileOf("RXEnum")).ShouldBe(members);
        run.Files["R.cs"].ShouldContain("public RXEnum? X { get =>");
        run.ShouldKeep("R", members.Contains('L') ? """{"x":7}""" : """{"x":"other"}""");
    }

    [Theory]
    [InlineData("anyOf: [ { const: a }, { const: b }, { type: object, properties: { x: { type: string } } } ]")]
    [InlineData("oneOf: [ { enum: [a] }, { type: object, properties: { x: { type: string } } }, { enum: [b, c] } ]")]
    public void Values_beside_something_else_are_one_case(string choice)
    {
        var run = SchemasOf.Run($"R: {{ type: object, properties: {{ x: {{ {choice} }} }} }}");

        run.Files["R.cs"].ShouldContain("public static RX FromEnum(RXEnum value)");
        run.ShouldKeep("R", """{"x":"b"}""");
        run.ShouldKeep("R", """{"x":"other"}""");
        run.ShouldKeep("R", """{"x":{"x":"y"}}""");
    }

    /// <summary>A number was a type of its own, with one value called after it.</summary>
    [Theory]
    [InlineData("{ type: integer, format: int32, enum: [404] }", "int", "404", "404")]
    [InlineData("{ type: number, enum: [1.5] }", "double", "1.5D", "1.5")]
    [InlineData("{ type: integer, const: 7 }", "long", "7L", "7")]
    [InlineData("{ type: boolean, enum: [true] }", "bool", "true", "true")]
    [InlineData("{ type: string, enum: [only] }", "string", "\"only\"", "“only”")]
    public void One_value_is_of_its_type_and_set_where_it_has_to_be_there(
        string schema,
        string type,
        string value,
        string told
    )
    {
        var run = SchemasOf.Run(
            $"R: {{ type: object, required: [must], properties: {{ must: {schema}, may: {schema}, list: {{ type: array, items: {schema} }} }} }}"
        );

        run.Files["R.cs"].ShouldContain($"public {type} Must {{ get => _must;");
        run.Files["R.cs"].ShouldContain($"_must = {value};");
        run.Files["R.cs"].ShouldContain($"public {type}? May {{ get =>");
        run.Files["R.cs"].ShouldContain($"public IReadOnlyList<{type}>? List {{ get =>");
        run.Files["R.cs"].ShouldContain($"The only value is {told}.");
        run.CompilerDiagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void The_name_that_AutoRest_reads_is_the_type_s_and_not_the_member_s()
    {
        var run = SchemasOf.Run(
            "R: { type: object, properties: { k: { type: string, enum: [a, b], x-ms-enum: { name: PrettyKind } }, l: { type: string, enum: [a, b], x-ms-enum: { name: PrettyKind } } } }"
        );

        run.Files["R.cs"].ShouldContain("public PrettyKind? K { get =>");
        run.Files["R.cs"].ShouldContain("public PrettyKind? L { get =>");
        run.ShouldKeep("R", """{"k":"a","l":"c"}""");
    }

    [Theory]
    [InlineData("Open", "OneEnum? State")]
    [InlineData("Closed", "string? State")]
    public void An_enum_or_blank_or_null_is_that_enum_where_it_can_hold_the_blank(string style, string member)
    {
        var run = SchemasOf.Run(
            """
            OneEnum: { type: string, enum: [x, y] }
            BlankEnum: { enum: [''] }
            NullEnum: { enum: [null] }
            R: { type: object, required: [state], properties: { state: { oneOf: [ { $ref: '#/components/schemas/OneEnum' }, { $ref: '#/components/schemas/BlankEnum' }, { $ref: '#/components/schemas/NullEnum' } ] } } }
            """,
            metadata: ("EnumStyle", style)
        );

        run.Files["R.cs"].ShouldContain("public required " + member);
        run.ShouldKeep("R", """{"state":""}""");
        run.ShouldKeep("R", """{"state":null}""");
    }

    private static GeneratorRun Run(string schema)
    {
        var run = SchemasOf.Run(
            $$"""
            It: {{schema}}
            One: { type: string, enum: [x, y] }
            Two: { type: string, enum: [y, z] }
            Blank: { enum: [''] }
            """
        );
        run.CompilerDiagnostics.ShouldBeEmpty();
        return run;
    }

    private static string Members(string text) =>
        string.Join(
            ",",
            Member().Matches(text).Select(static match => match.Groups[1].Value + "=" + match.Groups[2].Value.Trim('"'))
        );

    [GeneratedRegex("""public const \w+ (\w+) = ("[^"]*"|-?\w+)""")]
    private static partial Regex Member();

    [GeneratedRegex("""\[Obsolete[^\n]*\n\s*(?:public static It )?(\w+)""")]
    private static partial Regex ObsoleteMember();
}
