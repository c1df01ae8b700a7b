using System.Linq;
using Clientele.Generator.CSharp.Model.Types;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.CSharp.Mapping.Api;

namespace Clientele.Generator.Tests.CSharp.Mapping.Records;

/// <summary>What a property is in C#: required, optional, constant, read only.</summary>
public sealed class MemberMapperTests
{
    [Theory]
    [InlineData("{ type: string, const: a }", "required", "= \"a\"")]
    [InlineData("{ type: string, const: a }", "", null)]
    [InlineData("{ type: string, enum: [a, b] }", "required", null)]
    [InlineData("{ type: [string, 'null'], enum: [a, null] }", "required", null)]
    [InlineData("{ type: string, const: a, writeOnly: true }", "required", null)]
    [InlineData("{ type: integer, format: int32, const: 5 }", "required", "= 5")]
    [InlineData("{ type: string, default: a }", "required", null)]
    public void A_required_constant_needs_nobody_to_set_it_and_a_default_does(
        string schema,
        string required,
        string? initializer
    )
    {
        var member = Member(schema, required.Length > 0 ? "required: [x], " : "");

        (member.Initializer is null).ShouldBe(initializer is null);
        (member.Initializer ?? "").ShouldContain((initializer ?? "").TrimStart('=', ' '));
        member.Required.ShouldBe(required.Length > 0 && initializer is null);
    }

    [Theory]
    [InlineData("{ type: string, readOnly: true }", true, false, "String?")]
    [InlineData("{ type: string, readOnly: true }", false, true, "String")]
    [InlineData("{ $ref: '#/components/schemas/Id' }", true, false, "String?")]
    [InlineData("{ $ref: '#/components/schemas/Owner' }", true, true, "Owner:Record")]
    public void Who_sends_a_record_can_not_know_what_only_the_service_sets(
        string schema,
        bool isSent,
        bool isRequired,
        string type
    )
    {
        var member = Member(schema, "required: [x], ", isSent);

        member.Required.ShouldBe(isRequired);
        Print(member.Type).ShouldBe(type);
        member.IsReadOnly.ShouldBe(!isRequired);
    }

    [Theory]
    [InlineData("{ type: string, writeOnly: true }", true)]
    [InlineData("{ $ref: '#/components/schemas/Password' }", true)]
    [InlineData("{ $ref: '#/components/schemas/Key' }", false)]
    [InlineData("{ type: string }", false)]
    public void What_is_only_sent_may_be_absent_when_it_is_read(string schema, bool isWriteOnly)
    {
        var member = Member(schema, "required: [x], ");

        member.IsWriteOnly.ShouldBe(isWriteOnly);
        member.Type.Nullable.ShouldBe(isWriteOnly);
        member.IsDemanded.ShouldBe(!isWriteOnly);
        member.Required.ShouldBeTrue();
    }

    [Theory]
    [InlineData("{ type: [string, 'null'] }", "", true, true)]
    [InlineData("{ type: [string, 'null'] }", "", false, false)]
    [InlineData("{ type: [string, 'null'] }", "required: [x], ", true, false)]
    [InlineData("{ type: string }", "", true, false)]
    [InlineData("{ type: [string, 'null'], readOnly: true }", "", true, false)]
    public void Absent_and_null_are_told_apart_in_what_is_sent(
        string schema,
        string required,
        bool isSent,
        bool isOptional
    ) => Member(schema, required, isSent).IsOptional.ShouldBe(isOptional);

    [Theory]
    [InlineData("", true, false)]
    [InlineData("required: [x], ", false, true)]
    public void A_deprecated_member_that_is_required_says_so_in_its_docs(string required, bool isObsolete, bool isTold)
    {
        var member = Member("{ type: string, deprecated: true }", required);

        member.Obsolete.ShouldBe(isObsolete);
        member.Documentation.Remarks.Prepend(member.Documentation.Summary).Contains("Deprecated.").ShouldBe(isTold);
    }

    [Theory]
    [InlineData("id: {}, idTag: {}", "Id IdTagValue")]
    [InlineData("idTag: {}", "IdTag")]
    [InlineData("id: { x-clientele-name: Key }", "Key")]
    public void Names_leave_room_for_what_is_emitted_beside_them(string properties, string names) =>
        string.Join(
                ' ',
                Mapped
                    .Schemas($"A: {{ type: object, properties: {{ {properties} }} }}")
                    .Record("A")
                    .Members.Select(static member => member.Name)
            )
            .ShouldBe(names);

    [Theory]
    [InlineData("3.1.0", "items: { type: string, xml: { name: tag } }", "wrapped")]
    [InlineData("3.1.0", "xml: { wrapped: false }, items: { type: string, xml: { name: tag } }", null)]
    [InlineData("3.1.0", "items: { type: string }", null)]
    [InlineData("3.2.0", "items: { type: string, xml: { name: tag } }", null)]
    public void A_list_that_does_not_say_whether_it_is_wrapped_is_reported_until_3_2(
        string version,
        string list,
        string? form
    )
    {
        var said = Mapped
            .Paths(
                YamlOf("application/xml"),
                $"A: {{ type: object, properties: {{ x: {{ type: array, {list} }}, y: {{ type: string }} }} }}",
                version
            )
            .Said();

        said.Count.ShouldBe(form is null ? 0 : 1);
        string.Concat(said)
            .ShouldStartWith(
                form is null
                    ? ""
                    : "CLI0210 #/components/schemas/A/properties/x: The list 'x' does not say whether it is wrapped in XML: both forms are read, and it is written "
            );
    }

    [Theory]
    [InlineData(true, false, true, false)]
    [InlineData(true, true, true, true)]
    [InlineData(false, false, false, true)]
    [InlineData(false, true, false, true)]
    public void Required_and_nullable_are_two_things(
        bool required,
        bool nullable,
        bool expectedRequired,
        bool expectedNullable
    )
    {
        var member = Map(Named("A", Object(Property("x", Text with { Nullable = nullable }, required))))
            .Record("A")
            .Member("x");

        (member.Required, member.Type.Nullable, member.IsOptional).ShouldBe(
            (expectedRequired, expectedNullable, false)
        );
    }

    [Fact]
    public void A_member_that_must_have_one_value_has_it_from_the_start()
    {
        var member = Map(Named("A", Object(Property("kind", Enum("#/e", "a\"b\n"), required: true))))
            .Record("A")
            .Member("kind");

        (member.Required, member.Type.Nullable, member.Initializer).ShouldBe((false, false, "\"a\\\"b\\u000a\""));
    }

    private static MemberDeclaration Member(string schema, string required = "", bool isSent = false) =>
        Mapped
            .Paths(
                isSent ? YamlOf("application/json") : "{}",
                $$"""
                A: { type: object, {{required}}properties: { x: {{schema}} } }
                Id: { type: string, readOnly: true }
                Key: { type: object, writeOnly: true, properties: { id: { type: string } } }
                Password: { type: string, writeOnly: true }
                Owner: { type: object, readOnly: true, properties: { id: { type: string } } }
                """
            )
            .Record("A")
            .Member("x");

    private static string YamlOf(string mediaType) => Infrastructure.YamlDescription.Exchanging("A", mediaType);
}
