using System.Linq;
using Clientele.Generator.CSharp.Model;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.CSharp.Model.Requests;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.CSharp.Mapping.Clients;

/// <summary>What can be read of a request that the service sends.</summary>
public sealed class WebhookMapperTests
{
    private const string Pet = "schema: { $ref: '#/components/schemas/Pet' }";
    private const string Form = "application/x-www-form-urlencoded";
    private const string Components =
        "components: { schemas: { Pet: { type: object, properties: { id: { type: string } } } } }";

    [Theory]
    [InlineData($"application/json: {{ {Pet} }}", nameof(BodyKind.Typed), false)]
    [InlineData($"{Form}: {{ {Pet} }}", nameof(BodyKind.Form), true)]
    [InlineData($"application/json: {{ {Pet} }}, {Form}: {{ {Pet} }}", nameof(BodyKind.Typed), true)]
    [InlineData(
        $"application/json: {{ {Pet} }}, {Form}: {{ schema: {{ type: object, properties: {{ a: {{ type: string }} }} }} }}",
        nameof(BodyKind.Typed),
        false
    )]
    [InlineData("text/plain: {}, image/png: {}", nameof(BodyKind.Text), false)]
    public void A_body_is_a_value_or_a_form_or_text(string contents, string kind, bool hasForm)
    {
        var webhook = Map(Body(contents)).Single();

        webhook.Body!.Kind.ToString().ShouldBe(kind);
        webhook.HasForm.ShouldBe(hasForm);
    }

    [Fact]
    public void What_brings_nothing_to_read_has_no_method()
    {
        Map(Body("image/png: {}")).ShouldBeEmpty();
        Map("").ShouldBeEmpty();
        Map("parameters: [{ name: q, in: query, schema: { type: string } }], ").ShouldBeEmpty();
        Map("parameters: [{ name: X-Id, in: header, schema: { type: string } }], ")
            .Single()
            .ShouldSatisfyAllConditions(
                static webhook => webhook.Body.ShouldBeNull(),
                static webhook => webhook.Headers!.Members.Single().WireName.ShouldBe("X-Id")
            );
    }

    [Fact]
    public void Fields_of_a_form_are_said_that_are_more_than_a_text()
    {
        var fields = Map(
                Body(
                    $"{Form}: {{ schema: {{ type: object, properties: {{ text: {{ type: string }}, date: {{ type: string, format: date }}, "
                        + "size: { type: string, enum: [s, m] }, level: { type: integer, enum: [1, 2] }, count: { type: integer }, "
                        + "tags: { type: array, items: { type: string } }, rows: { type: array, items: { type: integer } }, "
                        + "owner: { type: object, properties: { a: { type: string } } }, any: {} } } }"
                )
            )
            .Single()
            .FormFields;

        fields.ShouldBe([
            new WebhookField("level", true, false),
            new WebhookField("count", true, false),
            new WebhookField("tags", false, true),
            new WebhookField("rows", true, true),
            new WebhookField("owner", true, false),
        ]);
    }

    [Theory]
    [InlineData("pet petAsync petHeaders PET", "Pet PetAsync2 PetHeaders2 Pet2")]
    [InlineData("petHeaders pet", "PetHeaders Pet2")]
    [InlineData("petAsync pet", "PetAsync Pet2")]
    [InlineData("equals", "Equals2")]
    public void Names_leave_room_for_both_methods_and_the_class_of_headers(string webhooks, string names)
    {
        var body = Body($"application/json: {{ {Pet} }}");
        var methods = webhooks
            .Split(' ')
            .Select(name => $"  {name}: {{ post: {{ {body}responses: {{ '200': {{ description: ok }} }} }} }}\n");

        string.Join(
                ' ',
                Mapped
                    .Map(
                        Mapped.Read(
                            YamlDescription.Create("paths: {}\nwebhooks:\n" + string.Concat(methods) + Components)
                        )
                    )
                    .Model.Client!.Webhooks.Select(static webhook => webhook.Name)
            )
            .ShouldBe(names);
    }

    [Theory]
    [InlineData("description: ' A pet came. ', ", "A pet came.")]
    [InlineData("", "What the service sends.")]
    public void A_body_is_described_in_its_own_words(string description, string summary) =>
        Map(Body($"application/json: {{ {Pet} }}", description)).Single().BodySummary.ShouldBe(summary);

    [Fact]
    public void What_webhooks_bring_is_declared_even_if_no_operation_has_it() =>
        Read(Body($"application/json: {{ schema: {{ type: object, properties: {{ a: {{ type: string }} }} }} }}"))
            .Types.Select(static type => type.Name)
            .ShouldContain("PetBody");

    private static string Body(string contents, string description = "") =>
        $"requestBody: {{ {description}content: {{ {contents} }} }}, ";

    private static WebhookDeclaration[] Map(string members) => [.. Read(members).Client!.Webhooks];

    private static CodeModel Read(string members) =>
        Mapped
            .Map(
                Mapped.Read(
                    YamlDescription.Create(
                        $"paths: {{}}\nwebhooks: {{ pet: {{ post: {{ {members}responses: {{ '200': {{ description: ok }} }} }} }} }}\n"
                            + Components
                    )
                )
            )
            .Model;
}
