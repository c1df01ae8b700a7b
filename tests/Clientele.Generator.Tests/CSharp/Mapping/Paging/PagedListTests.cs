using System.Linq;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.CSharp.Mapping.Paging;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.CSharp.Model.Paging;
using Clientele.Generator.CSharp.Model.Requests;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Shared;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.Emit.Types;

namespace Clientele.Generator.Tests.CSharp.Mapping.Paging;

/// <summary>Where a page has its items, and what asks for a page.</summary>
public sealed class PagedListTests
{
    private static readonly TypeUse Texts = ListOf(Typed(Scalar.String));
    private static readonly TypeUse Pets = ListOf(Typed("Pet"));

    [Fact]
    public void An_answer_that_is_a_list_has_the_items_itself()
    {
        var list = new PagedList(Operation("/a"), Code(), Texts.Type, null, null);

        Print(list.Start(PagingKind.Linked, isSure: false)).ShouldBe("Linked itself");
    }

    [Fact]
    public void The_only_list_of_an_object_has_the_items_and_lists_beside_items_do_not_count()
    {
        Start(Member("Pets", Pets), Member("Errors", Texts), Member("Included", Pets)).ShouldBe("Linked Pets");
        Start(Member("Links", Texts), Member("Total", Typed(Scalar.Int32))).ShouldBe("Linked Links");
        Start(Member("Total", Typed(Scalar.Int32))).ShouldBe("none");
    }

    [Fact]
    public void Of_several_lists_the_one_of_objects_that_is_called_like_items_has_them()
    {
        Start(Member("Tags", Texts), Member("Data", Pets)).ShouldBe("Linked Data");
        Doubt(Member("Tags", Pets), Member("Data", Pets))
            .ShouldBe("which of its lists has the items is not clear: tags, data");
        Doubt(Member("Tags", Texts), Member("Data", Texts))
            .ShouldBe("which of its lists has the items is not clear: tags, data");
    }

    [Fact]
    public void HAL_has_the_items_among_what_is_embedded()
    {
        var embedded = Record("Embedded", Member("Pets", Pets));
        var page = Record("Page", Member("Embedded", Typed("Embedded"), "_embedded"), Member("Errors", Texts));

        Print(List(page, "/a", embedded).Start(PagingKind.Linked, isSure: true)).ShouldBe("Linked Embedded.Pets");
    }

    [Fact]
    public void What_may_be_one_resource_is_a_page_only_where_its_name_or_all_of_it_says_so()
    {
        var name = Member("Name", Typed(Scalar.String));
        var next = Member("NextLink", Typed(Scalar.String));

        Start([name, Member("Pets", Pets)], isSure: true).ShouldBe("Linked Pets");
        Start([name, Member("Pets", Pets)], isSure: false).ShouldBe("none");
        Start([name, Member("Items", Pets)], isSure: false).ShouldBe("Linked Items");
        Start([next, Member("Pets", Pets)], isSure: false).ShouldBe("Linked Pets");

        var resource = List(Record("Page", next, Member("Items", Pets)), "/pets/{id}");
        Print(resource.Start(PagingKind.Linked, isSure: false)).ShouldBe("none");
        resource.Doubt.ShouldBe("its answer may be one resource that has a list");
    }

    [Fact]
    public void Optional_scalars_of_the_query_ask_for_a_page_and_wishes_are_tried_in_order()
    {
        var list = new PagedList(
            Operation("/a"),
            Code(
                Parameter("offset") with
                {
                    Required = true,
                },
                Parameter("skip") with
                {
                    Location = ParameterLocation.Header,
                },
                Parameter("start") with
                {
                    Shape = ParameterShape.List,
                },
                Parameter("page-number"),
                Parameter("limit")
            ),
            Texts.Type,
            null,
            null
        );

        string[] wishes = ["offset", "skip", "start", "pagenumber", "limit"];
        list.Position(wishes, static _ => true)!.Argument.ShouldBe("page-number");
        list.Position(wishes.Reverse(), static _ => true)!.Argument.ShouldBe("limit");
        list.Position(wishes, static type => type.Type is ListType).ShouldBeNull();
        list.WireName(list.Position(wishes, static _ => true)!).ShouldBe("page-number");
    }

    [Fact]
    public void Members_of_the_body_ask_for_a_page_that_callers_need_not_give()
    {
        var sent = Record(
            "Query",
            Member("Text", Typed(Scalar.String)) with
            {
                Required = true,
            },
            Member("Cursor", Typed(Scalar.String)) with
            {
                IsReadOnly = true,
            },
            Member("PageToken", Typed(Scalar.String), "page_token")
        );

        var position = Sending(sent, isRequired: true).Position(["text", "cursor", "pagetoken"], static _ => true)!;
        position.Member.ShouldBe(new PageStep("PageToken", false));
        position.Type.Nullable.ShouldBeTrue();
        position.Body.ShouldBeNull();
        Sending(sent, isRequired: true).WireName(position).ShouldBe("page_token");
    }

    [Fact]
    public void A_body_that_may_be_left_out_has_to_be_legal_with_nothing_but_the_page()
    {
        var cursor = Member("Cursor", Typed(Scalar.String));
        var text = Member("Text", Typed(Scalar.String));

        Sending(Record("Query", cursor, text), isRequired: false)
            .Position(["cursor"], static _ => true)!
            .Body.ShouldBe(Typed("Query"));
        Sending(Record("Query", cursor, text with { Required = true }), isRequired: false)
            .Position(["cursor"], static _ => true)
            .ShouldBeNull();
    }

    private static string Print(PagingDeclaration? paging) => Pages.Print(paging);

    private static string Start(params MemberDeclaration[] members) => Start(members, isSure: true);

    private static string Start(MemberDeclaration[] members, bool isSure) =>
        Print(List(Record("Page", members), "/a").Start(PagingKind.Linked, isSure));

    private static string? Doubt(params MemberDeclaration[] members)
    {
        var list = List(Record("Page", members), "/a");
        list.Start(PagingKind.Linked, isSure: true).ShouldBeNull();
        return list.Doubt;
    }

    private static PagedList List(RecordDeclaration page, string path, params TypeDeclaration[] others) =>
        new(
            Operation(path),
            Code(),
            Typed("Page").Type,
            new PageMembers(page, others.Append(page).ToDictionary(static type => type.Name)),
            null
        );

    private static PagedList Sending(RecordDeclaration sent, bool isRequired) =>
        new(
            Operation("/a"),
            Code() with
            {
                Body = new RequestBodyDeclaration
                {
                    Name = "body",
                    Required = isRequired,
                    Body = new BodyDeclaration(
                        BodyKind.Typed,
                        Typed(sent.Name, nullable: true),
                        ["application/json"],
                        true,
                        false
                    ),
                },
            },
            Texts.Type,
            null,
            sent
        );

    private static ApiOperation Operation(string path) =>
        new()
        {
            Pointer = "#",
            Method = "GET",
            Path = path,
        };

    private static OperationDeclaration Code(params ParameterDeclaration[] parameters) =>
        new()
        {
            Name = "List",
            HttpMethod = "GET",
            PathTemplate = "/a",
            Parameters = [.. parameters],
        };

    private static ParameterDeclaration Parameter(string name) =>
        new()
        {
            Name = name,
            WireName = name,
            Location = ParameterLocation.Query,
            Style = ParameterStyle.Form,
            Type = Typed(Scalar.Int32, nullable: true),
            Shape = ParameterShape.Scalar,
        };
}
