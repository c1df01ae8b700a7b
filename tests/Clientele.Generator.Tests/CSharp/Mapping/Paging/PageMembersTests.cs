using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.CSharp.Mapping.Paging;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.Tests.Emit;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.CSharp.Mapping.Paging;

public sealed class PageMembersTests
{
    [Theory]
    [InlineData("@odata.nextLink", "odatanextlink")]
    [InlineData("_next-page_token", "nextpagetoken")]
    [InlineData("Größe2", "größe2")]
    [InlineData("--", "")]
    public void Names_are_compared_by_letters_and_digits(string name, string words)
    {
        PageMembers.Words(name).ShouldBe(words);
        PageMembers.HasWords(name, words).ShouldBeTrue();
        PageMembers.HasWords(name, words + "s").ShouldBeFalse();
        PageMembers.HasWords(name + "s", words).ShouldBeFalse();
    }

    [Fact]
    public void What_holds_facts_of_a_page_is_looked_into_and_what_wraps_it_is_passed_over()
    {
        var next = Types.Record("Next", Types.Member("Href", Types.Typed(Scalar.String)));
        var links = Types.Record("Links", Types.Member("Next", Types.Typed("Next")));
        var owner = Types.Record("Owner", Types.Member("Cursor", Types.Typed(Scalar.String)));
        var body = Types.Record(
            "Body",
            Types.Member("Items", Types.ListOf(Types.Typed("Owner"))),
            Types.Member("Links", Types.Typed("Links"), "_links")
        );
        var page = Types.Record(
            "Page",
            Types.Member("Data", Types.Typed("Body")),
            Types.Member("Owner", Types.Typed("Owner"))
        );

        var members = new PageMembers(
            page,
            new List<TypeDeclaration> { next, links, owner, body, page }.ToDictionary(static type => type.Name)
        );

        members
            .All.Select(static member => member.Place)
            .ShouldBe(["data", "owner", "items", "links", "links.next", "links.next.href"]);
        members
            .Find(["next.href", "links.next.href"], static _ => true)!
            .Path.Select(static step => step.Property)
            .ShouldBe(["Data", "Links", "Next", "Href"]);
        members.FindNamed(["cursor"], static _ => true).ShouldBeNull();
        members.Find(["links.next.href", "owner"], static member => member.IsOwn)!.Place.ShouldBe("owner");
    }

    [Fact]
    public void Pages_in_pages_end()
    {
        var page = Types.Record("Page", Types.Member("Page", Types.Typed("Page")));

        new PageMembers(page, new Dictionary<string, TypeDeclaration> { ["Page"] = page })
            .All.Max(static member => member.Path.Count)
            .ShouldBe(5);
    }
}
