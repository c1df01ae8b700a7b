using System;
using System.Linq;
using Clientele.Generator.CSharp.Mapping;
using Clientele.Generator.CSharp.Model;
using Clientele.Generator.CSharp.Model.Operations;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.CSharp.Mapping.Responses;

/// <summary>The classes of declared headers.</summary>
public sealed class HeadersMapperTests
{
    private const string Text = ": { schema: { type: string } }";
    private const string Number = ": { schema: { type: integer } }";

    private static readonly Func<ClientSettings, ClientSettings> PerPlace = static settings =>
        settings with
        {
            SharesInlineTypes = false,
        };

    [Fact]
    public void Headers_of_successes_and_of_not_modified_are_those_of_the_operation_each_name_once()
    {
        var headers = Map(
            $"'200': {{ headers: {{ X-A{Text}, x-a{Text} }} }}, '201': {{ headers: {{ X-B{Text} }} }}, "
                + $"'304': {{ headers: {{ X-C{Text} }} }}, '404': {{ headers: {{ X-D{Text} }} }}, default: {{ headers: {{ X-E{Text} }} }}"
        )!;

        headers.Members.Select(static header => header.WireName).ShouldBe(["X-A", "X-B", "X-C"]);
        Map("'200': {}").ShouldBeNull();
        Map($"default: {{ headers: {{ X-A{Text} }} }}").ShouldBeNull();
    }

    [Fact]
    public void Names_of_headers_give_way_to_what_their_class_has_anyway()
    {
        var headers = Read(
                One("get", $"'200': {{ headers: {{ Equals{Text}, ETag{Text} }} }}"),
                "\nGetHeaders: { type: object, properties: { a: {} } }",
                PerPlace
            )
            .Operations()[0]
            .Headers!;

        headers.Name.ShouldBe("GetResponseHeaders");
        headers.Members.Select(static header => header.Name).ShouldBe(["EqualsHeader", "ETag"]);
        Map($"'200': {{ headers: {{ Rate-Headers{Text}, Rate-A{Text}, Rate-B{Text} }} }}")!
            .Members.Select(static header => header.Name)
            .ShouldBe(["RateHeadersHeader", "RateA", "RateB"]);
    }

    [Fact]
    public void A_header_that_HTTP_can_not_have_is_left_out_and_reported()
    {
        var result = Read(One("get", "'200': { headers: { 'a b': { schema: { type: string } } } }"));

        result.Operations().Single().Headers.ShouldBeNull();
        result
            .Said()
            .ShouldHaveSingleItem()
            .ShouldStartWith("CLI0303 #/paths/~1get/get/responses/200/headers/a b/schema: ");
    }

    [Theory]
    [InlineData("schema: { type: integer, format: int32 }", "Int32", false)]
    [InlineData("schema: { type: string, format: date-time }", "DateTime", false)]
    [InlineData("schema: { $ref: '#/components/schemas/Size' }", "Size:OpenEnum", false)]
    [InlineData("schema: { type: array, items: { type: integer, format: int32 } }", "Int32", true)]
    [InlineData("schema: { type: array, items: { type: array, items: { type: string } } }", "String", true)]
    [InlineData("schema: { $ref: '#/components/schemas/Pet' }", "String", false)]
    [InlineData("schema: { type: string, format: byte }", "String", false)]
    [InlineData("content: { application/json: { schema: { type: integer, format: int32 } } }", "Int32", false)]
    [InlineData("content: { application/json: { schema: { type: string, format: date } } }", "String", false)]
    [InlineData("content: { text/plain: { schema: { type: string, format: date } } }", "Date", false)]
    [InlineData(
        "content: { application/json: { schema: { type: array, items: { type: integer } } } }",
        "String",
        false
    )]
    public void A_header_has_the_type_that_can_be_read_from_its_text(string header, string type, bool isList)
    {
        var member = Map($"'200': {{ headers: {{ X-A: {{ {header} }} }} }}")!.Members.Single();

        Api.Print(new(member.Type, false)).ShouldBe(type);
        member.IsList.ShouldBe(isList);
    }

    [Fact]
    public void Operations_of_any_group_share_a_class_and_the_docs_of_the_first()
    {
        var result = Read(
            One("a", "'200': { headers: { Link: { description: Next., schema: { type: string } } } }", "tags: [a], ")
                + One(
                    "b",
                    "'201': { headers: { link: { description: Other., schema: { type: string } } } }",
                    "tags: [b], "
                )
                + One("c", $"'200': {{ headers: {{ Link{Text}, X-Count{Number} }} }}")
        );

        Names(result).ShouldBe("C=LinkXCountHeaders A=LinkHeaders B=LinkHeaders");
        result.Model.Client!.Groups.ShouldAllBe(static group => group.Headers.IsEmpty);
        result
            .Model.Client.Headers.Select(static headers => headers.Summary)
            .ShouldBe(["The header Link.", "The headers Link and X-Count."]);
        result.Model.Client.Headers[0].Members.Single().Documentation.Summary.ShouldBe("Next.");
    }

    [Fact]
    public void A_second_operation_renames_nothing()
    {
        var one = One("a", $"'200': {{ headers: {{ Link{Text} }} }}");

        Names(Read(one)).ShouldBe("A=LinkHeaders");
        Names(Read(one + One("b", $"'200': {{ headers: {{ Link{Text} }} }}"))).ShouldBe("A=LinkHeaders B=LinkHeaders");
    }

    [Fact]
    public void Several_shapes_of_one_name_leave_each_operation_its_own_class()
    {
        var result = Read(
            One("a", $"'200': {{ headers: {{ Link{Text} }} }}")
                + One("b", $"'200': {{ headers: {{ Link{Number} }} }}")
                + One("c", $"'200': {{ headers: {{ Link{Text} }} }}")
        );

        Names(result).ShouldBe("A=AHeaders B=BHeaders C=CHeaders");
        result.Model.Client!.Headers.ShouldBeEmpty();
        result
            .Model.Client.Own!.Headers.Select(static headers => headers.Name)
            .ShouldBe(["AHeaders", "BHeaders", "CHeaders"]);
        result.Model.Client.Own.Headers[0].Summary.ShouldBe("The response headers of A.");
    }

    [Theory]
    [InlineData("Link{0}, Location{0}, ETag{0}", "")]
    [InlineData("Link{0}", "\nLinkHeaders: { type: object, properties: { a: {} } }")]
    [InlineData("Api{0}", "")]
    public void Without_a_local_name_or_with_a_taken_one_each_operation_has_its_own_class(string headers, string others)
    {
        var response = $"'200': {{ headers: {{ {string.Format(null, headers, Text)} }} }}";

        Names(Read(One("a", response) + One("b", response), others)).ShouldBe("A=AHeaders B=BHeaders");
    }

    [Fact]
    public void Per_place_each_operation_has_its_own_class()
    {
        var response = $"'200': {{ headers: {{ Link{Text} }} }}";

        Names(Read(One("a", response) + One("b", response), change: PerPlace)).ShouldBe("A=AHeaders B=BHeaders");
    }

    [Fact]
    public void An_operation_gives_way_to_a_shared_class_of_its_name() =>
        Names(
                Read(
                    One("link", $"'200': {{ headers: {{ X-A{Text}, Y-A{Text}, Z-A{Text} }} }}")
                        + One("b", $"'200': {{ headers: {{ Link{Text} }} }}")
                )
            )
            .ShouldBe("Link=LinkResponseHeaders B=LinkHeaders");

    /// <summary>The docs are those of the first operation of the description, and its shape counts.</summary>
    [Fact]
    public void A_filter_renames_nothing()
    {
        var paths =
            One("a", "'200': { headers: { Link: { description: Next., schema: { type: string } } } }")
            + One("b", $"'200': {{ headers: {{ Link{Text} }} }}")
            + One("c", $"'200': {{ headers: {{ ETag{Text} }} }}")
            + One("d", $"'200': {{ headers: {{ ETag{Number} }} }}");
        Func<ClientSettings, ClientSettings> filter = static settings =>
            settings with
            {
                IncludeOperations = ["b", "c"],
            };

        var result = Read(paths, change: filter);

        Names(result).ShouldBe("B=LinkHeaders C=CHeaders");
        result.Model.Client!.Headers.Single().Members.Single().Documentation.Summary.ShouldBe("Next.");
        Read(paths, change: static settings => settings with { IncludeOperations = ["c"] })
            .Model.Client!.Headers.ShouldBeEmpty();
    }

    /// <summary>A single place gives the enumeration another name than several do.</summary>
    [Fact]
    public void The_types_of_headers_have_names_of_their_own()
    {
        const string State = "'200': { headers: { X-State: { schema: { type: string, enum: [a, b] } } } }";

        TypeOf(Read(One("a", State))).ShouldBe("XStateHeaders AXState");
        TypeOf(Read(One("a", State) + One("b", State))).ShouldBe("XStateHeaders XState");

        static string TypeOf(MappingResult result)
        {
            var headers = result.Model.Client!.Headers.Single();
            return $"{headers.Name} {Api.Print(new(headers.Members.Single().Type, false)).Split(':')[0]}";
        }
    }

    [Fact]
    public void Webhooks_share_them_with_operations()
    {
        const string Event = "parameters: [ { name: X-Event, in: header, schema: { type: string } } ], ";
        var result = Mapped.Paths(
            One("a", $"'200': {{ headers: {{ X-Event{Text} }} }}"),
            others: $"webhooks: {{ pet: {{ post: {{ {Event}responses: {{ '200': {{ description: ok }} }} }} }} }}\n"
        );

        Names(result).ShouldBe("A=XEventHeaders");
        result.Model.Client!.Webhooks.Single().Headers!.Name.ShouldBe("XEventHeaders");
        result.Model.Client.Headers.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("integer", "WebhookHeaders WebhookHeaders")]
    [InlineData("boolean", "AHeaders BHeaders")]
    public void Webhooks_without_a_local_name_share_one_class_if_all_have_the_same_headers(string size, string names)
    {
        var result = Mapped.Paths(
            One("get", "'200': {}"),
            others: $"webhooks: {{ a: {{ post: {Post("integer")} }}, b: {{ post: {Post(size)} }} }}\n"
        );

        string.Join(' ', result.Model.Client!.Webhooks.Select(static webhook => webhook.Headers!.Name)).ShouldBe(names);

        static string Post(string size) =>
            $"{{ parameters: [ {Parameter("User-Agent", "string")}, {Parameter("X-Event", "string")}, "
            + $"{Parameter("X-Size", size)} ], responses: {{ '200': {{ description: ok }} }} }}";

        static string Parameter(string name, string type) =>
            $"{{ name: {name}, in: header, schema: {{ type: {type} }} }}";
    }

    private static HeadersDeclaration? Map(string responses) => Read(One("get", responses)).Operations()[0].Headers;

    private static string Names(MappingResult result) =>
        string.Join(' ', result.Operations().Select(static operation => $"{operation.Name}={operation.Headers!.Name}"));

    private static string One(string name, string responses, string members = "")
    {
        var described = responses
            .Replace("{}", "{ description: '' }", StringComparison.Ordinal)
            .Replace(": { headers", ": { description: '', headers", StringComparison.Ordinal);
        return $"/{name}: {{ get: {{ {members}operationId: {name}, responses: {{ {described} }} }} }}\n";
    }

    private static MappingResult Read(
        string paths,
        string others = "",
        Func<ClientSettings, ClientSettings>? change = null
    ) =>
        Mapped.Paths(
            paths,
            """
            Pet: { type: object, properties: { id: { type: string } } }
            Size: { type: string, enum: [s, m] }
            """ + others,
            change: change
        );
}
