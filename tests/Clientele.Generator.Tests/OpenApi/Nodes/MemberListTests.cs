using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Diagnostics;
using Clientele.Generator.OpenApi.Nodes;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.OpenApi.Nodes;

public sealed class MemberListTests
{
    [Theory]
    [InlineData("a=1 b=2 a=3", "a=3 b=2", 1)]
    [InlineData("a=1 a=1", "a=1", 0)]
    [InlineData("a= a=1", "a=1", 0)]
    [InlineData("a=1 a=", "a=", 1)]
    public void Of_a_repeated_name_the_last_value_stays_and_a_lost_one_is_told(string members, string kept, int told)
    {
        var (list, found) = Parse(members);

        Text(list).ShouldBe(kept);
        found.Count.ShouldBe(told);
    }

    /// <summary>Beyond a few members names are looked up in an index.</summary>
    [Theory]
    [InlineData(MemberList.MaxScanned)]
    [InlineData(MemberList.MaxScanned + 1)]
    [InlineData(MemberList.MaxScanned * 2)]
    public void Many_members_are_told_apart_as_few_are(int count)
    {
        var names = string.Join(' ', Enumerable.Range(0, count).Select(static i => $"m{i}=x"));

        var (list, found) = Parse(names + $" m0=first m{count - 1}=last");

        list.Members.Count.ShouldBe(count);
        Text(list).ShouldStartWith("m0=first ");
        Text(list).ShouldEndWith($"m{count - 1}=last");
        found.Select(static one => one.Arguments[0]).ShouldBe(["m0", $"m{count - 1}"]);
    }

    [Fact]
    public void Merged_members_replace_none_and_are_told_of_by_none()
    {
        var (list, found) = Parse("a=1");

        list.Merge(new MappingNode(0, 0, Parse("a=2 b=3").List.Members));

        Text(list).ShouldBe("a=1 b=3");
        found.ShouldBeEmpty();
    }

    private static (MemberList List, List<DiagnosticInfo> Found) Parse(string members)
    {
        var found = new List<DiagnosticInfo>();
        var list = new MemberList("api.yaml", found);
        foreach (var member in members.Split(' '))
        {
            var parts = member.Split('=');
            list.Add(parts[0], 0, parts[0].Length, new ScalarNode(0, 0, parts[1], ScalarKind.String));
        }

        return (list, found);
    }

    private static string Text(MemberList list) =>
        string.Join(' ', list.Members.Select(static member => $"{member.Key}={((ScalarNode)member.Value).Text}"));
}
