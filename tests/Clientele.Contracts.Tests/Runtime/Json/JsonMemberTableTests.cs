using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Clientele.Runtime.Json;
using Shouldly;
using Xunit;

namespace Clientele.Tests.Json;

public sealed class JsonMemberTableTests
{
    [Fact]
    public void Members_are_guessed_in_the_order_they_came_last_time()
    {
        var members = new JsonMemberTable("a", "b", "c");
        Names(members, """{"c":1,"a":1,"b":1}""").ShouldBe("2 0 1");

        var first = members.Guess(JsonMemberTable.End).Member;
        var second = members.Guess(first).Member;
        (first, second).ShouldBe((2, 0));
        Names(members, """{"c":1,"a":1,"b":1}""").ShouldBe("2 0 1");
        Names(members, """{"a":1,"b":1,"c":1}""").ShouldBe("0 1 2");
    }

    [Fact]
    public void An_unknown_member_does_not_disturb_the_guess_for_the_first()
    {
        var members = new JsonMemberTable("a", "b");
        for (var run = 0; run < 3; run++)
        {
            Names(members, """{"a":1,"x":1,"b":1}""").ShouldBe("0 -2 1");
        }

        var first = members.Guess(JsonMemberTable.End).Member;
        var behind = members.Guess(JsonMemberTable.Unknown).Member;
        (first, behind).ShouldBe((0, 1));
    }

    [Fact]
    public void Names_that_need_escapes_are_found_only_where_they_are_escaped()
    {
        var members = new JsonMemberTable("a\"b", "c\\d", "ä", "", "e\nf");
        for (var run = 0; run < 3; run++)
        {
            Names(members, """{"a\"b":1,"c\\d":1,"ä":1,"":1,"e\nf":1}""").ShouldBe("0 1 2 3 4");
            Names(members, """{"a\u0022b":1,"\u00e4":1}""").ShouldBe("0 2");
            Should.Throw<JsonException>(() => Names(members, """{"a"b":1}"""));
            Should.Throw<JsonException>(() => Names(members, "{\"e\nf\":1}"));
        }
    }

    [Fact]
    public void Names_alike_in_length_and_letters_are_told_apart()
    {
        var members = new JsonMemberTable("a1b1c", "a2b2c", "a3b3c", "a1b2c");

        Names(members, """{"a1b2c":1,"a3b3c":1,"a2b2c":1,"a1b1c":1,"a9b9c":1,"A1b1c":1}""").ShouldBe("3 2 1 0 -2 -2");
    }

    [Fact]
    public void Unknown_names_are_checked_like_any_string()
    {
        var members = new JsonMemberTable("a");

        Should.Throw<JsonException>(() => Names(members, """{"\ud800":1}"""));
        Should.Throw<JsonException>(() => Names(members, [.. "{\""u8, 0xFF, .. "\":1}"u8]));
    }

    [Fact]
    public void Many_threads_may_learn_at_once()
    {
        var members = new JsonMemberTable("a", "b", "c", "d");
        string[] texts = ["""{"a":1,"b":1,"c":1,"d":1}""", """{"d":1,"c":1,"b":1,"a":1}""", """{"b":1,"x":1,"d":1}"""];
        string[] expected = ["0 1 2 3", "3 2 1 0", "1 -2 3"];

        Parallel.For(0, 20_000, run => Names(members, texts[run % 3]).ShouldBe(expected[run % 3]));
    }

    private static string Names(JsonMemberTable members, string json) => Names(members, Encoding.UTF8.GetBytes(json));

    private static string Names(JsonMemberTable members, byte[] json)
    {
        var reader = new JsonReader(json);
        var names = new StringBuilder();
        for (
            var member = reader.FirstMember(members);
            member != JsonMemberTable.End;
            member = reader.NextMember(members, member)
        )
        {
            names.Append(' ').Append(member);
            reader.SkipMember();
        }

        reader.End();
        return names.ToString().TrimStart();
    }
}
