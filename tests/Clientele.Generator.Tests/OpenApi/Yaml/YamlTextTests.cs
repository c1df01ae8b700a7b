using System;
using System.Linq;
using Clientele.Generator.OpenApi.Yaml;
using Clientele.Generator.Tests.Infrastructure;
using SharpYaml;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.OpenApi.Yaml;

public sealed class YamlTextTests
{
    // What stands for another character.
    private const char StandIn = '•';

    [Theory]
    [InlineData("%YAML 1.2\n---\na: 1\n", "#YAML 1.2\n---\na: 1\n")]
    [InlineData("# c\n\n%FOO bar\n---\n", "# c\n\n#FOO bar\n---\n")]
    [InlineData("%TAG ! x:\n%YAML 1.3\n", "%TAG ! x:\n#YAML 1.3\n")]
    [InlineData("a: |\n%YAML 1.2\n", "a: |\n%YAML 1.2\n")]
    public void Directives_above_the_content_are_comments_but_for_those_that_declare_tags(string text, string shown) =>
        new YamlText(text).Text.ShouldBe(shown);

    [Fact]
    public void Line_breaks_of_YAML_1_1_are_characters_like_others()
    {
        var text = new YamlText("a: x\u0085y\u2028z\u2029\u2028\r\n");

        Shown(text).ShouldBe("a: x•y•z••\r\n");
        text.Text.Distinct().Count(static c => c >= '\uE000').ShouldBe(3, "Each has one of its own.");
        text.Restore(text.Text).ShouldBe("a: x\u0085y\u2028z\u2029\u2028\r\n");
    }

    [Fact]
    public void What_stands_for_a_character_is_none_of_the_text()
    {
        var text = new YamlText("\uE000\uE001\u2028");

        text.Text.ShouldBe("\uE000\uE001\uE002");
        text.Restore("\uE000\uE002").ShouldBe("\uE000\u2028");
    }

    [Fact]
    public void Blanked_lines_stay_lines()
    {
        var text = new YamlText("ab: 1\r\n\tc: 2\nd: 3");

        text.Blank(1, 13);

        text.Text.ShouldBe("a    \r\n     \nd: 3");
    }

    [Theory]
    [InlineData("a: §&x.y 1\nb: *x.y\n", "a: &__0 1\nb: *x.y\n")]
    [InlineData("a: [ §*x.y]\n", "a: [ *__0]\n")]
    [InlineData("a: &__0 1\nb: §&x.y\n", "a: &__0 1\nb: &__1\n")]
    public void An_anchor_that_YAML_1_1_does_not_know_is_a_number_that_no_other_has(string marked, string shown) =>
        ShouldRepair(marked, shown);

    [Fact]
    public void An_alias_is_renamed_as_its_anchor_is()
    {
        var text = new YamlText("a: &x.y 1\nb: &z.z 2\nc: *x.y\n");

        Repair(text, 3);
        Repair(text, 13);
        Repair(text, 23);

        text.Text.ShouldBe("a: &__0 1\nb: &__1 2\nc: *__0\n");
    }

    [Theory]
    [InlineData("§& 1")]
    [InlineData("a: §*__0")]
    [InlineData("§&. &0 &1 &2 &3 &4 &5 &6 &7 &8 &9")]
    public void An_anchor_without_a_name_or_without_another_of_its_length_is_left(string marked) => ShouldLeave(marked);

    [Theory]
    [InlineData("b: §1\t# c\n", 1, "b: 1 # c\n")]
    [InlineData("b: §1\t \t\n", 1, "b: 1   \n")]
    [InlineData("b: §1\t", 1, "b: 1 ")]
    [InlineData("b: §|\t\n  x\n", 1, "b: | \n  x\n")]
    [InlineData("b: §|\n  \tx\n", 4, "b: |\n  •x\n")]
    [InlineData("b: §>\n  \t# x\n", 4, "b: >\n  •# x\n")]
    public void A_tab_separates_in_front_of_nothing_and_is_a_part_of_a_block(string marked, int length, string shown) =>
        ShouldRepair(marked, shown, length);

    [Theory]
    [InlineData("§a:\tb\n", 2)]
    [InlineData("§|\n\tx\n", 2)]
    public void Another_tab_is_an_error(string marked, int length) => ShouldLeave(marked, length);

    [Theory]
    [InlineData("{ a: urn:x }", "{ a: urn•x }")]
    [InlineData("{a: what?, b: c?d}", "{a: what•, b: c•d}")]
    [InlineData("[::1, ?x, :y]", "[••1, •x, •y]")]
    [InlineData("{a: b: c:d}", "{a: b: c•d}")]
    [InlineData("{b: !<tag:x> 1, c: !y:z 2, d: e!f:g}", "{b: !<tag:x> 1, c: !y:z 2, d: e!f•g}")]
    public void A_colon_or_question_mark_within_a_plain_scalar_is_a_part_of_it(string text, string shown) =>
        ShouldRepair("§" + text, shown);

    [Theory]
    [InlineData("{\"a\":b, 'c':d, [e]:f, {g}:h}")]
    [InlineData("{? a : b}")]
    [InlineData("{a:, b:[c], d :{e: 1}}")]
    [InlineData("{a :b}")]
    public void One_that_ends_a_key_is_not(string text) => ShouldLeave("§" + text);

    [Fact]
    public void A_text_is_gone_through_for_them_once()
    {
        var text = new YamlText("{a: b:c}");
        Repair(text, 0).ShouldBeTrue();

        Repair(text, 0).ShouldBeFalse();
        text.Restore(text.Text).ShouldBe("{a: b:c}");
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(8)]
    public void An_error_at_no_character_is_no_reason_to_try_again(int at) =>
        Repair(new YamlText("{a: b:c}"), at).ShouldBeFalse();

    [Fact]
    public void A_text_is_repaired_a_limited_number_of_times()
    {
        var anchors = string.Concat(
            Enumerable.Range(10, 65).Select(static i => FormattableString.Invariant($"&.{i} "))
        );
        var text = new YamlText(anchors);

        Enumerable.Range(0, 65).Count(i => Repair(text, i * 5)).ShouldBe(64);
    }

    private static void ShouldRepair(string marked, string shown, int length = 1)
    {
        var (text, place) = MarkedText.Parse(marked);
        var repaired = new YamlText(text);

        Repair(repaired, place, length).ShouldBeTrue();

        Shown(repaired).ShouldBe(shown);
        repaired.Text.Length.ShouldBe(text.Length, "Nothing moves.");
    }

    private static void ShouldLeave(string marked, int length = 1)
    {
        var (text, place) = MarkedText.Parse(marked);
        var left = new YamlText(text);

        Repair(left, place, length).ShouldBeFalse();

        left.Text.ShouldBe(text);
    }

    private static bool Repair(YamlText text, int at, int length = 1) =>
        text.TryRepair(new YamlException(new Mark(at, 0, 0), new Mark(at + length, 0, 0), "wrong"));

    private static string Shown(YamlText text) =>
        string.Concat(text.Text.Select(static c => c is >= '\uE000' and < '\uF000' ? StandIn : c));
}
