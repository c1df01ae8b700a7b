using System.Linq;
using Clientele.Generator.CSharp.Model.Paging;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.Emit.Types;

namespace Clientele.Generator.Tests.CSharp.Model.Paging;

public sealed class PagingDeclarationTests
{
    [Theory]
    [InlineData(nameof(PagingKind.Linked), "next")]
    [InlineData(nameof(PagingKind.Followed), "next")]
    [InlineData(nameof(PagingKind.Cursor), "next more")]
    [InlineData(nameof(PagingKind.Offset), "total more at")]
    [InlineData(nameof(PagingKind.Numbered), "total pages more at")]
    public void Each_kind_of_list_continues_by_facts_of_its_own(string kind, string facts) =>
        string.Join(
                ' ',
                new PagingDeclaration
                {
                    MethodName = "ListAll",
                    Kind = System.Enum.Parse<PagingKind>(kind),
                    Item = Typed(Scalar.String),
                    Items = Fact("items"),
                    Next = Fact("next"),
                    HasMore = Fact("more"),
                    Total = Fact("total"),
                    Pages = Fact("pages"),
                    At = Fact("at"),
                }.Facts.Select(static fact => fact!.Properties[0].Property)
            )
            .ShouldBe(facts);

    [Fact]
    public void What_a_page_does_not_say_stays_open() =>
        new PagingDeclaration
        {
            MethodName = "ListAll",
            Kind = PagingKind.Cursor,
            Item = Typed(Scalar.String),
            Items = Fact("items"),
            Next = Fact("next"),
        }.Facts.ShouldBe([Fact("next"), null]);

    private static PagePath Fact(string property) => new([new PageStep(property, false)]);
}
