using System.Collections.Generic;
using Clientele.Generator.Diagnostics;
using Clientele.Generator.OpenApi.Nodes;
using Clientele.Generator.OpenApi.Syntax;
using Clientele.Generator.OpenApi.Yaml;
using SharpYaml;
using SharpYaml.Events;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.OpenApi.Yaml;

/// <summary>How much aliases may repeat; texts that want more are in <c>ReadBudgetTests</c>.</summary>
public sealed class YamlAliasesTests
{
    // Of a text without characters.
    private const int Limit = 2_000;

    private static readonly ScalarNode Value = new(0, 1, "x", ScalarKind.String);

    private readonly List<DiagnosticInfo> _found = [];

    [Fact]
    public void An_alias_stands_for_the_last_value_of_its_anchor()
    {
        var aliases = Create();
        var other = new ScalarNode(5, 1, "y", ScalarKind.String);
        Anchor(aliases, "a", Value);
        Anchor(aliases, "a", other);

        Find(aliases, "a").ShouldBe(other);
        Find(aliases, "A").ShouldBeNull();
    }

    [Theory]
    [InlineData(0, Limit - 1, true)]
    [InlineData(0, Limit, false)]
    [InlineData(100, Limit + 49, true)]
    [InlineData(100, Limit + 50, false)]
    public void A_value_may_be_as_large_as_the_length_of_the_text_allows(int characters, int children, bool isAllowed)
    {
        var aliases = Create(characters);
        Anchor(aliases, "a", Value, children);

        IsFound(aliases, "a").ShouldBe(isAllowed);
        _found.Count.ShouldBe(isAllowed ? 0 : 1);
    }

    [Fact]
    public void All_aliases_share_what_may_be_repeated()
    {
        var aliases = Create();
        Anchor(aliases, "a", Value, Limit / 2);

        IsFound(aliases, "a").ShouldBeTrue();
        IsFound(aliases, "a").ShouldBeFalse();
    }

    [Fact]
    public void An_alias_within_an_anchored_value_counts_as_all_it_stands_for()
    {
        var aliases = Create();
        Anchor(aliases, "a", Value, 900);
        var before = aliases.Enter(0);
        IsFound(aliases, "a").ShouldBeTrue();
        aliases.Add("b", Value, 0, before);
        aliases.Leave(before);

        IsFound(aliases, "b").ShouldBeTrue();
        IsFound(aliases, "b").ShouldBeFalse("901 and twice 902 are too many.");
    }

    [Theory]
    [InlineData(DocumentLimits.MaxDepth - 3, true)]
    [InlineData(DocumentLimits.MaxDepth - 2, false)]
    public void A_value_may_not_nest_deeper_where_its_alias_stands_than_any_may(int depth, bool isAllowed)
    {
        var aliases = Create();
        var outer = aliases.Enter(10);
        var inner = aliases.Enter(13);
        aliases.Leave(inner);
        aliases.Leave(aliases.Enter(11));
        aliases.Add("a", Value, 10, outer);
        aliases.Leave(outer);

        IsFound(aliases, "a", depth).ShouldBe(isAllowed);
    }

    [Fact]
    public void What_is_too_much_is_null_and_told_once_at_its_alias()
    {
        var aliases = Create();
        Anchor(aliases, "a", Value, Limit);

        var first = Find(aliases, "a").ShouldBeOfType<ScalarNode>();
        Find(aliases, "a");

        (first.Kind, first.Offset, first.Length).ShouldBe((ScalarKind.Null, 7, 2));
        var told = _found.ShouldHaveSingleItem();
        told.Descriptor.ShouldBe(DocumentDescriptors.BudgetSpent);
        told.Place.ShouldBe(new DiagnosticPlace("api.yaml", 7, 2, null));
        told.Arguments.ShouldBe([
            "The aliases of this description repeat more of it than its length allows, from '*a' on",
        ]);
    }

    private YamlAliases Create(int characters = 0) => new("api.yaml", characters, _found);

    private static void Anchor(YamlAliases aliases, string anchor, OpenApiNode node, int children = 0)
    {
        var before = aliases.Enter(0);
        for (var i = 0; i < children; i++)
        {
            aliases.Leave(aliases.Enter(1));
        }

        aliases.Add(anchor, node, 0, before);
        aliases.Leave(before);
    }

    private static bool IsFound(YamlAliases aliases, string anchor, int depth = 0) =>
        Find(aliases, anchor, depth) == Value;

    private static OpenApiNode? Find(YamlAliases aliases, string anchor, int depth = 0) =>
        aliases.Find(new AnchorAlias(anchor, new Mark(7, 0, 7), new Mark(9, 0, 9)), depth);
}
