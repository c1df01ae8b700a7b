using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Mapping.Responses;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Naming;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.CSharp.Mapping.Responses;

/// <summary>Which classes of headers operations share.</summary>
public sealed class SharedHeadersTests
{
    private static readonly HeaderMember Link = new(
        "Link",
        "Link",
        new ScalarType(Scalar.String),
        false,
        false,
        new("", [])
    );

    private static readonly HeaderMember Count = new(
        "Count",
        "Count",
        new ScalarType(Scalar.Int64),
        false,
        false,
        new("", [])
    );

    private readonly NameScope _scope = new();

    [Fact]
    public void A_class_is_shared_even_if_one_operation_has_it()
    {
        Names(Draft("LinkHeaders", Link)).ShouldBe(["LinkHeaders"]);
        _scope.IsTaken("LinkHeaders").ShouldBeTrue();
    }

    [Fact]
    public void Headers_differ_neither_by_their_order_nor_by_their_docs_nor_by_the_case_of_their_names()
    {
        var first = Draft("CountLinkHeaders", Link with { Documentation = new("The next page.", []) }, Count);

        var shared = Find(
            first,
            Draft("CountLinkHeaders", Count, Link),
            Draft("CountLinkHeaders", Count, Link with { WireName = "link" })
        );

        shared.ShouldBe([first]);
    }

    public static TheoryData<string> Differences() => ["name", "type", "list", "deprecation"];

    [Theory]
    [MemberData(nameof(Differences))]
    public void Two_shapes_of_one_name_are_not_shared(string difference)
    {
        var other = difference switch
        {
            "name" => Link with { Name = "LINK" },
            "type" => Link with { Type = new ScalarType(Scalar.Uri) },
            "list" => Link with { IsList = true },
            _ => Link with { Obsolete = true },
        };

        Names(Draft("LinkHeaders", Link), Draft("LinkHeaders", other), Draft("CountHeaders", Count))
            .ShouldBe(["CountHeaders"]);
        _scope.IsTaken("LinkHeaders").ShouldBeFalse();
    }

    [Fact]
    public void Names_that_differ_in_case_are_one() =>
        Names(Draft("ETagHeaders", Link), Draft("EtagHeaders", Count)).ShouldBeEmpty();

    [Fact]
    public void A_name_that_is_taken_is_not_shared()
    {
        _scope.Reserve("LinkHeaders");

        Names(Draft("LinkHeaders", Link)).ShouldBeEmpty();
    }

    [Fact]
    public void Those_that_are_used_are_declared_once_and_by_name()
    {
        var (link, count) = (Draft("LinkHeaders", Link), Draft("CountHeaders", Count));
        var shared = SharedHeaders.Find([link, count, Draft("LinkCountHeaders", Link, Count)], _scope);

        shared.Contains("LinkCountHeaders").ShouldBeTrue();
        shared
            .UsedBy([link, null, Draft("GetHeaders", Link) with { IsShared = false }, link, count])
            .ShouldBe([count, link]);
    }

    private IEnumerable<string> Names(params HeadersDeclaration[] drafts) =>
        Find(drafts).Select(static headers => headers.Name);

    private EquatableArray<HeadersDeclaration> Find(params HeadersDeclaration[] drafts)
    {
        var shared = SharedHeaders.Find(drafts, _scope);
        return shared.UsedBy(drafts.Where(draft => shared.Contains(draft.Name)));
    }

    private static HeadersDeclaration Draft(string name, params HeaderMember[] members) =>
        new(name, "", [.. members]) { IsShared = true };
}
