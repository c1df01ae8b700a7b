using System.Collections.Generic;
using Clientele.Generator.CSharp.Mapping.Paging;
using Clientele.Generator.CSharp.Model.Paging;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.Emit.Types;

namespace Clientele.Generator.Tests.CSharp.Mapping.Paging;

/// <summary>Which records say what request to make.</summary>
public sealed class RequestLinkMapperTests
{
    private static readonly MemberDeclaration Uri = Member("Uri", Typed(Scalar.Uri));
    private static readonly MemberDeclaration Method = Member("Method", Typed(Scalar.String));
    private static readonly MemberDeclaration Map = Member("Headers", MapOf(Typed(Scalar.String)));
    private static readonly MemberDeclaration List = Member("Headers", ListOf(Typed("Pair")));
    private static readonly RecordDeclaration Pair = Record(
        "Pair",
        Member("Key", Typed(Scalar.String)),
        Member("Value", Typed(Scalar.String))
    );

    [Fact]
    public void A_place_and_headers_make_a_link_and_its_method_need_not_be_said()
    {
        var link = Link(Uri, Method, Map)!;

        link.Uri.ShouldBe(new PagePath([new PageStep("Uri", false)], IsUri: true));
        link.Method.ShouldBe(new PageStep("Method", false));
        link.Headers.ShouldBe(new PageStep("Headers", false));
        Link(Uri, Map)!.Method.ShouldBeNull();
        Link(Uri, Map, Member("Method", Typed(Scalar.Int32)))!.Method.ShouldBeNull();
        Link(Uri, Method).ShouldBeNull();
        Link(Method, Map).ShouldBeNull();
    }

    [Theory]
    [InlineData("URI", true)]
    [InlineData("href", true)]
    [InlineData("Url", true)]
    [InlineData("path", false)]
    public void The_place_is_known_by_its_name(string name, bool isPlace)
    {
        var link = Link(Member("Place", Typed(Scalar.String), name), Map);

        (link is not null).ShouldBe(isPlace);
        link?.Uri.IsUri.ShouldBeFalse();
    }

    [Fact]
    public void A_place_is_a_text_or_a_URI() => Link(Member("Uri", Typed(Scalar.Int32)), Map).ShouldBeNull();

    [Fact]
    public void Headers_are_a_map_of_texts_or_a_list_of_pairs_of_texts()
    {
        Link(Uri, List)!
            .ShouldSatisfyAllConditions(
                static link => link.HeaderName.ShouldBe("Key"),
                static link => link.HeaderValue.ShouldBe("Value")
            );
        Link(Uri, Map)!.HeaderName.ShouldBeNull();
        Link(Uri, Member("Headers", MapOf(Typed(Scalar.Int32)))).ShouldBeNull();
        Link(Uri, Member("Headers", ListOf(Typed(Scalar.String)))).ShouldBeNull();
        Link(Uri, Member("Headers", ListOf(Typed("Pair", nullable: true)))).ShouldBeNull();
        Link(Uri, Member("Headers", ListOf(Typed("Absent")))).ShouldBeNull();
    }

    [Fact]
    public void A_pair_has_a_name_or_key_and_a_value_that_are_there_once_they_are_said()
    {
        var name = Member("Name", Typed(Scalar.String));
        var value = Member("Value", Typed(Scalar.String));

        Of(Record("Pair", name, value))!.HeaderName.ShouldBe("Name");
        Of(Record("Pair", name)).ShouldBeNull();
        Of(Record("Pair", name, value with { IsOptional = true })).ShouldBeNull();
        Of(Record("Pair", name, Member("Value", Typed(Scalar.Int32)))).ShouldBeNull();
    }

    private static PageLink? Link(params MemberDeclaration[] members) => Of(Pair, members);

    private static PageLink? Of(RecordDeclaration pair, params MemberDeclaration[] members) =>
        new RequestLinkMapper(new Dictionary<string, TypeDeclaration> { [pair.Name] = pair }).Map(
            Record("Link", members.Length == 0 ? [Uri, List] : members)
        );
}
